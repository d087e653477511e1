import { describe, expect, it } from "vitest";
import { inShort } from "./testing.ts";

describe("ask.tooMany", () => {
  it("keeps the first of three questions", () => {
    expect(inShort("ask.tooMany", "It's Sam. What's leaking? Where? Since when? Text me.")).toEqual([
      ["Since when?", 6, "It's Sam. What's leaking? Text me."],
    ]);
  });

  it("keeps a question that carries a name", () => {
    expect(inShort("ask.tooMany", "What's up? Where? Is {{contact.first_name|it}} right?")[0]?.[2]).toBe(
      "What's up? Is {{contact.first_name|it}} right?",
    );
  });

  it.each(["What's leaking? Where?", "¿Qué necesita? ¿Dónde?", "Really??? It's Sam."])(
    "lets %j be",
    (text) => {
      expect(inShort("ask.tooMany", text)).toEqual([]);
    },
  );

  it.each([
    "Send us: 1) name 2) address 3) phone",
    "Please send\n- your name\n- your address\n- your phone",
    "Mande:\n1. nombre\n2. calle\n3. hora",
  ])("knows a form: %j", (text) => {
    expect(inShort("ask.tooMany", text).map(([, weight, repaired]) => [weight, repaired])).toEqual([
      [18, null],
    ]);
  });
});
