import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string, context = {}) =>
  findingsUnder("spam.words", text, context).map(({ severity, weight, saw }) => [severity, weight, saw]);

describe("spam.words", () => {
  it.each([
    ["You've won a prize. Click here.", "You've won"],
    ["URGENT! Your loan is ready.", "URGENT!"],
    ["Congratulations, a FREE trial", "Congratulations"],
    ["Subscribe now, last chance", "last chance"],
    ["GREAT DEALS, text WIN to 80082", "text WIN to"],
    ["Felicidades, ha ganado. Haga clic aquí para su cita.", "Felicidades"],
  ])("refuses words of two families: %s", (text, saw) => {
    expect(found(text)).toEqual([["error", 25, saw]]);
  });

  it("says what was seen together", () => {
    expect(findingsUnder("spam.words", "Act now, claim your spot")[0]?.message).toBe(
      'Say "claim your" or "Act now" another way: together they read like junk, and phone companies drop it.',
    );
  });

  it("only mentions one family, and not what another rule says", () => {
    expect(found("Congratulations on the new house.")).toEqual([["info", 3, "Congratulations"]]);
    expect(found("Get a free gift")).toEqual([]);
    expect(found("That is $250.")).toEqual([]);
    expect(found("See bit.ly/x")).toEqual([]);
    expect(found("PLEASE CALL us")).toEqual([]);
  });

  it.each([
    "Is it urgent, or can it wait?",
    "Are you free at 5? I'm free all day.",
    "Feel free to text me a photo, the estimate is a free estimate.",
    "Call me at 207-555-0142. What's the address?",
    "Did you win the case?",
    "HVAC LLC STOP HELP",
  ])("has nothing against %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("counts a number that is not the business's, and stays silent about words that are allowed", () => {
    const ownNumbers = ["+12075550142"];
    expect(found("Last chance, call 207-555-0199", { ownNumbers })).toEqual([["error", 25, "Last chance"]]);
    expect(found("Last chance, call 207-555-0142", { ownNumbers })).toEqual([["info", 3, "Last chance"]]);
    expect(found("Last chance, loan", { ownWords: { avoid: [], allow: ["last chance", "loan"] } })).toEqual(
      [],
    );
  });
});
