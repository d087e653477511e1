import { describe, expect, it } from "vitest";
import { foldForText } from "./foldForText.ts";

describe("foldForText", () => {
  it.each([
    ["María", "Maria"],
    ["Zoë", "Zoe"],
    ["O’Brien", "O'Brien"],
    ["Siân François", "Sian Francois"],
    ["José Muñoz-Günther", "José Muñoz-Günther"],
    ["María Muñoz", "Maria Muñoz"],
    ["Núñez", "Nuñez"],
    ["Łukasz Đurić", "Lukasz Duric"],
    ["Мария", "Мария"],
    ["Sam", "Sam"],
  ])("writes %s as %s", (name, folded) => {
    expect(foldForText(name)).toBe(folded);
  });
});
