import { describe, expect, it } from "vitest";
import { inShort } from "./testing.ts";

describe("voice.uncontracted", () => {
  it.each([
    ["We will call you.", "We'll call you."],
    ["I am on a job.", "I'm on a job."],
    ["It is Sam.", "It's Sam."],
    ["I cannot talk now.", "I can't talk now."],
    ["What is your address?", "What's your address?"],
    ["I do not have it.", "I don't have it."],
    ["We have missed you.", "We've missed you."],
  ])("contracts %j", (text, repaired) => {
    expect(inShort("voice.uncontracted", text).map(([, weight, each]) => [weight, each])).toEqual([
      [4, repaired],
    ]);
  });

  it("takes no more than 10 off", () => {
    const text = "It is Sam. I am on a job. We will call. I cannot talk.";
    expect(inShort("voice.uncontracted", text).map(([, weight]) => weight)).toEqual([4, 4, 2, 0]);
  });

  it.each([
    "When is it?",
    "I'll see what it is.",
    "We have two openings.",
    "Will it wait?",
    "Él es de will not.",
  ])("lets %j be", (text) => {
    expect(inShort("voice.uncontracted", text)).toEqual([]);
  });
});

describe("voice.noContraction", () => {
  const stiff =
    "Sorry about your call. Please tell me the make, the model and the year of the car, where the car stands today, and which of the two doors sticks.";

  it("finds a long text without one stiff, in English", () => {
    expect(inShort("voice.noContraction", stiff)).toEqual([[null, 3, null]]);
    expect(inShort("voice.noContraction", `${stiff} What's up?`)).toEqual([]);
    expect(inShort("voice.noContraction", "Sorry about your call. Please tell me the year.")).toEqual([]);
  });

  it("asks Spanish for none", () => {
    const text =
      "Disculpe que no pude contestar su llamada. Por favor mande la marca, el modelo y el color del carro, en que calle se encuentra hoy y cual de las dos puertas se atora.";
    expect(inShort("voice.noContraction", text)).toEqual([]);
  });
});
