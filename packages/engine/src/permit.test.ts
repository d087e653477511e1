import { describe, expect, it } from "vitest";
import { permit } from "./permit.ts";
import { callFor, factsFor } from "./testing.ts";

const call = callFor();
const HOUR = 3_600_000;

function ask(overrides: Parameters<typeof factsFor>[0], at = call.at) {
  return permit(factsFor(overrides), { runId: "run1", at, call });
}

/** The code of a refusal, or the type of another answer. */
function verdict(overrides: Parameters<typeof factsFor>[0], at = call.at): string {
  const permission = ask(overrides, at);
  return permission.type === "refuse" ? permission.code : permission.type;
}

describe("a text", () => {
  it("may go, and holds the guard from the call on, however long the drawing waited", () => {
    expect(ask({}, call.at + HOUR)).toEqual({ type: "allow", guardUntil: call.at + 12 * HOUR });
    expect(ask({ sending: { guardMs: null } })).toEqual({ type: "allow", guardUntil: null });
  });

  it("does not go while everything is stopped, and the owner's reason is told", () => {
    expect(ask({ business: { killSwitch: "You paused all texts." } })).toEqual({
      type: "refuse",
      code: "killSwitch",
      why: "You paused all texts.",
    });
  });

  it("does not go to somebody who opted out, to our own numbers, or abroad", () => {
    expect(verdict({ contact: { optedOutAt: 1 } })).toBe("optedOut");
    expect(verdict({ sending: { ownNumber: true } })).toBe("ownNumber");
    expect(ask({ contact: { country: "FR" } })).toEqual({
      type: "refuse",
      code: "country",
      why: "Their number is in FR, and you do not text that country.",
    });
    expect(verdict({ contact: { country: null } })).toBe("country");
  });

  it("does not go more than three times a day", () => {
    expect(verdict({ sending: { textsLastDay: 2 } })).toBe("allow");
    expect(verdict({ sending: { textsLastDay: 3 } })).toBe("dailyCap");
  });
});

describe("the guard", () => {
  const guard = { runId: "run0", from: call.at - HOUR, until: call.at + 12 * HOUR };

  it("that a reply ended stops other runs about calls before the reply, and none about calls after it", () => {
    const ended = (until: number) => ({
      sending: { guard: { runId: "run0", from: until, until, replied: true } },
    });
    expect(ask(ended(call.at + 1), call.at + HOUR)).toEqual({
      type: "refuse",
      code: "guard",
      why: "They were texted and have replied since that call.",
    });
    expect(verdict(ended(call.at), call.at + HOUR)).toBe("allow");
  });

  it("that a reply ended is not taken again by the run that was answered: what follows is a conversation", () => {
    const answered = { runId: "run1", from: call.at + 1, until: call.at + 1, replied: true };
    expect(ask({ sending: { guard: answered } }, call.at + HOUR)).toEqual({
      type: "allow",
      guardUntil: null,
    });
  });

  it("says which call is answered in place of this one", () => {
    const why = (from: number) => {
      const asked = ask({ sending: { guard: { ...guard, from } } });
      return asked.type === "refuse" ? asked.why : asked.type;
    };
    expect([call.at, call.at + 60_000].map(why)).toEqual([
      "Another workflow texts them about this call. The next one can go after Sat, Nov 21, 10:00 PM.",
      "A later missed call of theirs gets the one text. The next one can go after Sat, Nov 21, 10:00 PM.",
    ]);
  });

  it("stops other runs until it ends, and not the run that holds it", () => {
    expect(ask({ sending: { guard } })).toEqual({
      type: "refuse",
      code: "guard",
      why: "An earlier missed call of theirs gets the one text. The next one can go after Sat, Nov 21, 10:00 PM.",
    });
    expect(verdict({ sending: { guard } }, guard.until - 1)).toBe("guard");
    expect(verdict({ sending: { guard } }, guard.until)).toBe("allow");
    expect(verdict({ sending: { guard: { ...guard, runId: "run1" } } })).toBe("allow");
  });

  it("of another workflow does not stop one that has its guard off", () => {
    expect(verdict({ sending: { guard, guardMs: null } })).toBe("allow");
  });
});

describe("quiet hours", () => {
  const quiet = (texts: "hold" | "skip") => ({
    business: { quietHours: { from: 9 * 60, to: 11 * 60, texts } },
  });

  it("hold a text until they end, or let it go by", () => {
    expect(ask(quiet("hold"))).toEqual({
      type: "hold",
      until: call.at + HOUR,
      why: "It is within your quiet hours; the text is held until Sat, Nov 21, 11:00 AM.",
    });
    expect(ask(quiet("skip"))).toEqual({
      type: "refuse",
      code: "quietHours",
      why: "It was within your quiet hours, which last until Sat, Nov 21, 11:00 AM.",
    });
    expect(verdict(quiet("hold"), call.at + HOUR)).toBe("allow");
  });
});

describe("several reasons at once", () => {
  it("are told in their order: nobody is told later about a text that never goes", () => {
    const everything = {
      business: { killSwitch: "Paused.", quietHours: { from: 0, to: 1_439, texts: "hold" as const } },
      contact: { optedOutAt: 1, country: "FR" },
      sending: {
        ownNumber: true,
        guard: { runId: "run0", from: call.at - HOUR, until: call.at + HOUR },
        textsLastDay: 9,
      },
    };
    const { business, contact, sending } = everything;
    const { quietHours } = business;
    expect([
      verdict(everything),
      verdict({ business: { quietHours }, contact, sending }),
      verdict({ business: { quietHours }, contact: { country: "FR" }, sending }),
      verdict({
        business: { quietHours },
        contact: { country: "FR" },
        sending: { ...sending, ownNumber: false },
      }),
      verdict({ business: { quietHours }, sending: { ...sending, ownNumber: false } }),
      verdict({ business: { quietHours }, sending: { textsLastDay: 9 } }),
      verdict({ business: { quietHours } }),
    ]).toEqual(["killSwitch", "optedOut", "ownNumber", "country", "guard", "dailyCap", "hold"]);
  });
});
