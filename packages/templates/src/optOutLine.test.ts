import { describe, expect, it } from "vitest";
import { countSegments } from "./countSegments.ts";
import { hasOptOut, isFirstText, OPT_OUT_LINES, smallPrintIn, withOptOutLine } from "./optOutLine.ts";

describe("the opt-out line", () => {
  it("is cheap in both languages", () => {
    const cost = (line: string) => countSegments(` ${line}`);
    expect(cost(OPT_OUT_LINES.en)).toMatchObject({ encoding: "GSM-7", units: 23 });
    expect(cost(OPT_OUT_LINES.es)).toMatchObject({ encoding: "GSM-7", units: 43 });
  });

  it("is added once, behind a line break where the text has no full stop", () => {
    const once = withOptOutLine("What's going on? ", "en");
    expect(once).toBe("What's going on? Reply STOP to opt out.");
    expect(withOptOutLine(once, "es")).toBe(once);
    expect(withOptOutLine("What's up? - Sam", "es")).toBe(
      "What's up? - Sam\nResponda STOP para ya no recibir mensajes.",
    );
    expect(withOptOutLine(" ", "en")).toBe(" ");
  });

  it.each([
    "Reply STOP to opt out.",
    "Text stop to end these.",
    "To opt out, reply STOP",
    "STOP to end, HELP for help",
    'Reply with "UNSUBSCRIBE" any time.',
    "Reply END to stop texts.",
    "Responda STOP para ya no recibir mensajes.",
    "Envíe STOP si no quiere más mensajes",
    "STOP para cancelar.",
  ])("is there in %s", (text) => {
    expect(hasOptOut(text)).toBe(true);
  });

  it.each([
    "Can you stop by at 5?",
    "Text me when it stops.",
    "Reply CANCEL to cancel your visit.",
    "Reply NO to opt out.",
    "We stop to help.",
    "",
  ])("is not there in %j", (text) => {
    expect(hasOptOut(text)).toBe(false);
  });
});

describe("smallPrintIn", () => {
  const seen = (text: string) => smallPrintIn(text).map(({ from, to }) => text.slice(from, to));

  it("finds how to stop, how to get help and what it costs, each to the end of its sentence", () => {
    expect(seen("Hi. Msg & data rates may apply. What's up? Reply HELP for help, STOP to end.")).toEqual([
      "Msg & data rates may apply.",
      "Reply HELP for help, STOP to end.",
    ]);
    expect(seen("Hi, what's up - to opt out, reply STOP. Ok?")).toEqual(["to opt out, reply STOP."]);
  });

  it("finds none in words that only sound like it", () => {
    expect(seen("Text me, I can help. Stop by any time. We rate data.")).toEqual([]);
  });
});

describe("isFirstText", () => {
  it("may be any text but a second one and one to a wrong number", () => {
    expect(
      (["missedCall", "afterHours", "voicemail", "followUp", "wrongNumber"] as const).map(isFirstText),
    ).toEqual([true, true, true, false, false]);
  });
});
