import { describe, expect, it } from "vitest";
import { findingsUnder, inShort } from "./testing.ts";

describe("voice.person", () => {
  it("wants somebody who writes to somebody", () => {
    expect(
      findingsUnder("voice.person", "The office is closed.").map(({ rule, weight, message }) => [
        rule,
        weight,
        message,
      ]),
    ).toEqual([
      ["H19", 5, "Write as yourself, with an I or a we."],
      ["H19", 5, "Speak to the caller, with a you or a your."],
    ]);
  });

  it("lets a business speak of itself as itself", () => {
    expect(inShort("voice.person", "The office will call you.")).toEqual([
      ["The office will", 5, "We'll call you."],
    ]);
    expect(inShort("voice.person", "It's {{business.name}}. {{business.name}} will call you.")).toEqual([
      ["{{business.name}} will", 5, "It's {{business.name}}. We'll call you."],
    ]);
  });

  it.each([
    "I missed you.",
    "Couldn't pick up, what's your zip?",
    "Let us know your zip.",
    "Disculpe que no pude contestar.",
    "Estamos en clase, ¿qué necesita?",
    "Perdimos su llamada.",
  ])("hears both in %j", (text) => {
    expect(inShort("voice.person", text)).toEqual([]);
  });

  it("takes no stock phrase for a person", () => {
    expect(inShort("voice.person", "Your call is important to us.")).toHaveLength(2);
  });

  it.each([
    "No contestamos. ¿Cuándo vienen?",
    "Andamos en obra. ¿Sigue goteando?",
    "Estaba lejos. ¿Dónde vive?",
  ])("missed who speaks to whom in %j", (text) => {
    expect(findingsUnder("voice.person", text, { language: "es" })).toEqual([]);
  });
});
