import { describe, expect, it } from "vitest";
import { toneOf } from "./toneOf.ts";

const BRISK = {
  en: "{{owner.first_name}}, {{business.name}}. Missed your call. What's up?",
  es: "{{owner.first_name}}, {{business.name}}. Perdimos su llamada. ¿Qué necesita?",
};
const PLAIN = {
  en: "Hey, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. Is it urgent, or can it wait?",
  es: "Hola, soy {{owner.first_name}} de {{business.name}}. Disculpe que no pude contestar. ¿Es urgente o puede esperar?",
};
const WARM = {
  en: "Hi there {{contact.first_name|you}}, thanks for calling, and sorry I missed you. I'd love to help. No rush: what do you have in mind?",
  es: "Hola {{contact.first_name|amigo}}, gracias por llamar y disculpe que no pude contestar. Con gusto le ayudo, no hay prisa: ¿en qué puedo servirle?",
};

describe("toneOf", () => {
  it.each(["en", "es"] as const)("tells brisk from plain from warm (%s)", (language) => {
    expect(toneOf(BRISK[language], language)).toBeLessThan(-0.5);
    expect(Math.abs(toneOf(PLAIN[language], language))).toBeLessThan(0.5);
    expect(toneOf(WARM[language], language)).toBeGreaterThan(0.5);
  });

  it("stays between -1 and 1", () => {
    expect([toneOf("", "en"), toneOf("Sorry, thanks. ".repeat(40), "en")]).toEqual([-1, 1]);
  });
});
