import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string) =>
  findingsUnder("optout.keyword", text).map(({ saw, message, fix }) => ({
    saw,
    message,
    fix: fix?.text ?? null,
  }));

describe("optout.keyword", () => {
  it.each([
    ["Reply NO to opt out.", "NO", "Reply STOP to opt out."],
    ["Text REMOVE to be removed.", "REMOVE", "Text STOP to be removed."],
    ["Responda BAJA para no recibir mensajes.", "BAJA", "Responda STOP para no recibir mensajes."],
  ])("mends %s", (text, saw, fix) => {
    const message = `Use STOP instead of ${saw}: it is the word that phone companies act on.`;
    expect(found(text)).toEqual([{ saw, message, fix }]);
  });

  it("keeps a stop word from meaning anything else", () => {
    expect(found("Reply CANCEL to cancel your appointment.")).toEqual([
      {
        saw: "CANCEL",
        message: "Use another word than CANCEL: whoever sends it never gets a text from you again.",
        fix: null,
      },
    ]);
    expect(found("Text END if the work is done.")).toHaveLength(1);
  });

  it.each([
    "Reply STOP to opt out.",
    "Text STOP to end.",
    "Reply END to stop texts.",
    "Reply CANCEL to unsubscribe.",
    "Responda STOP para ya no recibir mensajes.",
    "Text me to cancel.",
    "Reply with a day that works.",
  ])("has nothing against %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
