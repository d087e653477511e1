import { describe, expect, it } from "vitest";
import { findingsUnder, inShort } from "./testing.ts";

describe("reason.missing", () => {
  it("offers a reason of the trade that is true at that hour", () => {
    const text = "It's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. What's leaking?";
    const [open] = inShort("reason.missing", text, { state: "open" });
    const [closed] = inShort("reason.missing", text, { state: "closed" });
    expect(open?.slice(0, 2)).toEqual([null, 4]);
    expect(closed?.slice(0, 2)).toEqual([null, 4]);
    expect(open?.[2]).not.toBe(closed?.[2]);
    for (const state of ["open", "closed"] as const) {
      const repaired = inShort("reason.missing", text, { state })[0]?.[2] ?? "";
      expect(inShort("reason.missing", repaired, { state })).toEqual([]);
      expect(inShort("truth.reasonState", repaired, { state })).toEqual([]);
    }
  });

  it("invents none for a text that goes out at any hour", () => {
    expect(findingsUnder("reason.missing", "Sorry I missed your call. What's leaking?")).toMatchObject([
      {
        rule: "H04",
        severity: "info",
        message: "Say in a few true words why you missed the call.",
        fix: null,
      },
    ]);
  });

  it.each([
    "I'm on a job.",
    "I was with a client and missed you.",
    "My hands were full.",
    "We were slammed and missed you.",
    "I had a dog on the table and missed you.",
    "I'm loading a car, sorry.",
    "Sorry I missed you, we're closed right now.",
    "Andaba en el techo y no pude contestar.",
    "Traía las manos llenas.",
    "Ya cerramos por hoy.",
  ])("hears one in %j", (text) => {
    expect(inShort("reason.missing", text)).toEqual([]);
  });

  it.each([
    "I'm calling about the gate.",
    "We're looking forward to it.",
    "Su llamada es importante para nosotros.",
  ])("hears none in %j", (text) => {
    expect(inShort("reason.missing", text)).toHaveLength(1);
  });

  it("asks for none where no call was missed", () => {
    for (const purpose of ["followUp", "voicemail", "wrongNumber"] as const) {
      expect(inShort("reason.missing", "It's Sam. What's leaking?", { purpose })).toEqual([]);
    }
  });
});
