import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detectLanguage.ts";
import { HUMAN_TEXTS } from "./golden/humanTexts.ts";
import { ROBOTIC_TEXTS } from "./golden/roboticTexts.ts";

describe("detectLanguage", () => {
  it("knows the language of every golden text", () => {
    const wrong = [...HUMAN_TEXTS, ...ROBOTIC_TEXTS].filter(
      ({ text, language }) => detectLanguage(text) !== language,
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it.each([
    ["What's leaking?", "en"],
    ["Reply Y or N.", "en"],
    ["Is there no heat?", "en"],
    ["Le llamo hoy.", "es"],
    ["¿Goteras?", "es"],
    ["Sorry I missed you. ¿Habla español?", "en"],
    ["Sam, Harbor Plumbing", null],
    ["", null],
  ])("%j is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
