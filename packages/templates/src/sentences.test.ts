import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";

describe("sentencesOf", () => {
  it("splits at ends of sentences and lines, and says where each stands", () => {
    expect(sentencesOf("Hi. What's up?\nText me")).toEqual([
      { text: "Hi.", from: 0, to: 3 },
      { text: "What's up?", from: 4, to: 14 },
      { text: "Text me", from: 15, to: 22 },
    ]);
  });

  it("keeps a title with its name", () => {
    expect(sentencesOf("Ask for Dr. Lee. La Sra. Ruiz le llama. Ok?").map(({ text }) => text)).toEqual([
      "Ask for Dr. Lee.",
      "La Sra. Ruiz le llama.",
      "Ok?",
    ]);
  });

  it("keeps numbers and times of day in one piece", () => {
    expect(sentencesOf("It's 2.5 miles, open until 9 p.m. on weekdays. Ok?").map(({ text }) => text)).toEqual(
      ["It's 2.5 miles, open until 9 p.m. on weekdays.", "Ok?"],
    );
  });
});
