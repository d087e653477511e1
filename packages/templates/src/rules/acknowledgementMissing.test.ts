import { describe, expect, it } from "vitest";
import { findingsUnder, inShort } from "./testing.ts";

describe("ack.missing", () => {
  it("wants the missed call mentioned", () => {
    expect(
      findingsUnder("ack.missing", "Hi, it's {{owner.first_name}} at {{business.name}}. What's leaking?"),
    ).toEqual([
      {
        rule: "H03",
        code: "ack.missing",
        severity: "warning",
        weight: 8,
        message: "Say that you missed their call, so they know why you write.",
        span: null,
        saw: null,
        fix: {
          label: "Say that you missed them",
          text: "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. What's leaking?",
        },
      },
    ]);
  });

  it.each([
    "Sorry I missed you.",
    "I saw you called.",
    "Couldn't pick up just now.",
    "Truck's loud, didn't hear the phone.",
    "Sorry, I had both arms in a crawlspace.",
    "Disculpe que no pude contestar.",
    "Vi su llamada, ¿qué necesita?",
    "Perdón, estábamos con un paciente.",
  ])("hears it in %j", (text) => {
    expect(inShort("ack.missing", text)).toEqual([]);
  });

  it("takes no stock phrase for it", () => {
    expect(inShort("ack.missing", "Your call is important to us.")).toHaveLength(1);
  });

  it("lets a follow-up go without", () => {
    expect(inShort("ack.missing", "Did you get that leak sorted?", { purpose: "followUp" })).toEqual([]);
  });

  it("is content with the voicemail after a voicemail", () => {
    const found = (text: string) => inShort("ack.missing", text, { purpose: "voicemail" });
    expect(found("Got your voicemail. Which tap is it?")).toEqual([]);
    expect(found("It's Sam. Which tap is it?")).toEqual([
      [null, 8, "It's Sam. Sorry I missed you. Which tap is it?"],
    ]);
  });

  it("wants an apology for a wrong number", () => {
    const found = (text: string) => inShort("ack.missing", text, { purpose: "wrongNumber" });
    expect(found("Sorry, my mistake. I won't text you again.")).toEqual([]);
    expect(found("Disculpe, me equivoqué de número.")).toEqual([]);
    expect(found("This is Sam. I won't text again.")).toEqual([
      [null, 8, "This is Sam. Sorry about the mix-up. I won't text again."],
    ]);
  });
});
