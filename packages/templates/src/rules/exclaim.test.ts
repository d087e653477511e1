import { describe, expect, it } from "vitest";
import { inShort } from "./testing.ts";

describe("punct.exclaim", () => {
  it.each([
    ["Hi! It's Sam! What's up?", 5, "Hi! It's Sam. What's up?"],
    ["Hi! It's Sam!! Text me!", 12, "Hi! It's Sam. Text me."],
    ["Hi! What's up?! Text me.", 5, "Hi! What's up? Text me."],
    ["¡Hola! ¡Soy Sam! ¿Qué tal?", 5, "¡Hola! Soy Sam. ¿Qué tal?"],
  ])("keeps the first in %j", (text, weight, repaired) => {
    expect(inShort("punct.exclaim", text)).toEqual([["!", weight, repaired]]);
  });

  it("lets a greeting have one", () => {
    expect(inShort("punct.exclaim", "Hi! It's Sam.")).toEqual([]);
  });

  it("counts none in the name of a business", () => {
    const profile = { businessName: "Yum! Yum!", ownerFirstName: "Bo" };
    expect(inShort("punct.exclaim", "Hi! It's Yum! Yum!", { profile })).toEqual([]);
  });
});
