import { describe, expect, it } from "vitest";
import { findingsUnder, inShort } from "./testing.ts";

describe("next.deadEnd", () => {
  it("adds a way to answer", () => {
    expect(
      findingsUnder(
        "next.deadEnd",
        "It's Sam at Harbor Plumbing. I'll call you back. Reply STOP to opt out.",
      ),
    ).toEqual([
      {
        rule: "H09",
        code: "next.deadEnd",
        severity: "warning",
        weight: 15,
        message: 'Give callers something to do, such as "Text me here."',
        span: null,
        saw: null,
        fix: {
          label: "Invite a text",
          text: "It's Sam at Harbor Plumbing. I'll call you back. Text me here. Reply STOP to opt out.",
        },
      },
    ]);
  });

  it("does so in Spanish", () => {
    expect(inShort("next.deadEnd", "Soy Sam de Harbor Plumbing. Le llamo luego.")).toEqual([
      [null, 15, "Soy Sam de Harbor Plumbing. Le llamo luego. Responda a este mensaje."],
    ]);
  });

  it.each([
    "What's leaking?",
    "Text me here.",
    "Send me the address.",
    "Reply when you can.",
    "Mándeme un mensaje.",
  ])("sees the way on in %j", (text) => {
    expect(inShort("next.deadEnd", text)).toEqual([]);
  });

  it.each(["Do not reply to this text.", "Reply 1 for service."])("sees none in %j", (text) => {
    expect(inShort("next.deadEnd", text)).toHaveLength(1);
  });

  it("leaves a wrong number alone", () => {
    expect(inShort("next.deadEnd", "Sorry, wrong number.", { purpose: "wrongNumber" })).toEqual([]);
  });
});
