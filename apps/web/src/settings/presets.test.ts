import { describe, expect, it } from "vitest";
import { presetOf } from "./presets.ts";

describe("where an assistant runs", () => {
  it("is known by its address, however that is written", () => {
    expect(
      [
        "https://api.openai.com/v1/",
        "http://127.0.0.1:11434/v1",
        " http://localhost:1234/v1 ",
        "https://models.example.com/v1",
        "",
      ].map((address) => presetOf(address).id),
    ).toEqual(["openai", "ollama", "lmStudio", "other", "other"]);
  });
});
