import { describe, expect, it } from "vitest";
import { inShort } from "./testing.ts";

const ASK = "What's going on, and what's the address?";

describe("format.menu", () => {
  it("asks instead of giving keys to press", () => {
    expect(
      inShort("format.menu", "It's Sam at Harbor Plumbing. Reply 1 for service, 2 for a quote."),
    ).toEqual([["Reply 1 for service,", 18, `It's Sam at Harbor Plumbing. ${ASK}`]]);
  });

  it("only takes the menu out where there is a question", () => {
    expect(inShort("format.menu", "It's Sam. What's leaking? Reply YES to book.")).toEqual([
      ["Reply YES to book.", 10, "It's Sam. What's leaking?"],
    ]);
  });

  it.each([
    ["Press 1 for sales.", 10],
    ["Text QUOTE for a price.", 10],
    ["Reply EMERGENCY if it's urgent. Reply BOOK to book.", 18],
    ["Reply Y or N.", 10],
    ["Marque 1 para ventas, 2 para servicio.", 18],
    ["Responda CITA para agendar.", 10],
  ])("knows a menu: %j", (text, weight) => {
    expect(inShort("format.menu", text).map(([, each]) => each)).toEqual([weight]);
  });

  it.each([
    "Reply STOP to opt out.",
    "Text me 2 photos.",
    "Send 2 or 3 photos.",
    "TEXT ME THE ADDRESS.",
    "Text us a day that works.",
    "Call 555-0100.",
    "Responda si tiene goteras y le llamo.",
    "Mande 2 fotos para ver.",
  ])("hears none in %j", (text) => {
    expect(inShort("format.menu", text)).toEqual([]);
  });
});
