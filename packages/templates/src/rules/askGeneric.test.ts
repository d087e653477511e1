import { describe, expect, it } from "vitest";
import { nicheOf } from "../niches/niches.ts";
import { findingsUnder, inShort } from "./testing.ts";

const ask = nicheOf("contractor").words.en.asks.find(({ angle }) => angle === "either-or")?.text;

describe("ask.generic", () => {
  it("offers the trade's own question instead", () => {
    expect(findingsUnder("ask.generic", "It's Sam at Harbor Plumbing, how can we help you today?")).toEqual([
      {
        rule: "H07",
        code: "ask.generic",
        severity: "warning",
        weight: 10,
        message: `Ask what only your trade would ask, such as "${ask}"`,
        span: { from: 29, to: 54 },
        saw: "how can we help you today",
        fix: {
          label: "Ask something particular",
          text: `It's Sam at Harbor Plumbing. ${ask}`,
        },
      },
    ]);
  });

  it.each([
    "What can I do for you?",
    "Hi, how may I help?",
    "How may we assist you?",
    "¿En qué le puedo ayudar?",
    "¿Cómo podemos servirle?",
  ])("hears nothing particular in %j", (text) => {
    expect(inShort("ask.generic", text)).toHaveLength(1);
  });

  it.each([
    "What's going on?",
    "How can I help, is it a leak or a clog?",
    "How can I help? What's your zip?",
    "How can I help? Text me the address.",
    "What do you need done?",
    "¿En qué le ayudo? ¿Es una fuga?",
    "¿Qué necesita?",
  ])("lets %j be", (text) => {
    expect(inShort("ask.generic", text)).toEqual([]);
  });
});
