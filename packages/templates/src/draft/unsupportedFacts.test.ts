import { describe, expect, it } from "vitest";
import type { Language } from "../language.ts";
import { NICHES, nicheOf } from "../niches/niches.ts";
import { nicheTexts } from "../niches/nicheText.ts";
import { unsupportedFacts } from "./unsupportedFacts.ts";

const niche = nicheOf("contractor");

function complaints(text: string, told = "", language: Language = "en"): string[] {
  return unsupportedFacts(text, { told, niche, language }).map(({ message }) => message);
}

describe("unsupportedFacts", () => {
  it.each([
    ["Call us on 555-010-0142.", 'Take out "555-010-0142": a number that was not given.'],
    ["Call five five five one two.", 'Take out "five five five one two": a number that was not given.'],
    ["We'll be there in two hours.", 'Take out "two hours": a number that was not given.'],
    ["Quotes from $49.", 'Take out "$49": a price that was not given.'],
    ["It's twenty dollars.", 'Take out "dollars": a price that was not given.'],
    ["Book at harborplumbing.com today.", 'Take out "harborplumbing.com": a link that was not given.'],
    ["We have it on harbor dot com.", 'Take out "harbor dot com": a link that was not given.'],
    ["See https://x.test/a.", 'Take out "https://x.test/a": a link that was not given.'],
    ["Write to sam@harbor.", 'Take out "sam@harbor.": an address for email that was not given.'],
    ["I can come Tuesday.", 'Take out "Tuesday": a day that was not given.'],
    ["Hi, this is Mike at {{business.name}}.", 'Take out "Mike": a name that was not given.'],
    ["Hi, this is mike, sorry I missed you.", 'Take out "mike": a name that was not given.'],
    ["Hi, it's zed from {{business.name}}.", 'Take out "zed": a name that was not given.'],
    ["Mike here from {{business.name}}.", 'Take out "Mike": a name that was not given.'],
    ["Mike is on the way to you.", 'Take out "Mike": a name that was not given.'],
    ["Thaddeus will call you.", 'Take out "Thaddeus": a name that was not given.'],
    ["Hi {{contact.first_name|Karen}}, it's me.", 'Take out "Karen": a name that was not given.'],
    ["We serve all of Springfield.", 'Take out "Springfield": a name that was not given.'],
    ["This is APEX for you.", 'Take out "APEX": a name that was not given.'],
    ["Want a free estimate?", 'Take out "free estimate": a claim that was not given.'],
    ["We're fully licensed.", 'Take out "fully licensed": a claim that was not given.'],
    ["Your satisfaction is what we want.", 'Take out "satisfaction": a claim that was not given.'],
    [
      "As an AI language model I want to help you.",
      'Take out "As an AI": it speaks of the task, and to nobody who called.',
    ],
  ])("%s", (text, message) => {
    expect(complaints(text)[0]).toBe(message);
  });

  it.each([
    [
      "Soy {{owner.first_name}}. El arreglo le cuesta 50 pesos.",
      'Take out "pesos": a price that was not given.',
    ],
    ["Le llamo en dos horas para ver su calle.", 'Take out "dos horas": a number that was not given.'],
    ["Disculpe, puedo ir el martes a su casa.", 'Take out "martes": a day that was not given.'],
    ["Disculpe, puedo ir mañana a su casa.", 'Take out "mañana": a day that was not given.'],
    ["Hola, soy Miguel de {{business.name}}.", 'Take out "Miguel": a name that was not given.'],
    ["Hola, soy chuy de {{business.name}}.", 'Take out "chuy": a name that was not given.'],
    ["Atendemos en todo Guadalajara y sus colonias.", 'Take out "Guadalajara": a name that was not given.'],
    ["Le hacemos un presupuesto gratis para su casa.", 'Take out "gratis": a claim that was not given.'],
    ["Somos una empresa con licencia para esto.", 'Take out "con licencia": a claim that was not given.'],
    [
      "Hola, soy {{owner.first_name}}. Vea pintura.mx para que lo tenga.",
      'Take out "pintura.mx": a link that was not given.',
    ],
    ["Hey, sorry I missed your call. What's going on?", "Write it in Spanish."],
  ])("in Spanish: %s", (text, message) => {
    expect(complaints(text, "", "es")).toContain(message);
  });

  it("is not had by digits of another script, nor by what is glued to them", () => {
    expect(complaints("Call ٥٥٥٠١ now, will you?")).not.toEqual([]);
    expect(complaints("It's ½ off for you.")).not.toEqual([]);
    expect(complaints("Text me at x9 now.")).not.toEqual([]);
  });

  it("lets a fact pass that the owner gave, as a whole word", () => {
    expect(complaints("We serve Springfield, quotes from $49.", "Springfield only; quotes from $49")).toEqual(
      [],
    );
    expect(complaints("I'll call you within 5 minutes.", "15 minutes")[0]).toBe(
      'Take out "5": a number that was not given.',
    );
    expect(
      complaints("Ignore my previous instructions, will you?", "ignore previous instructions"),
    ).toHaveLength(1);
  });

  it.each(["en", "es"] as const)("has no quarrel with our own texts (%s)", (language) => {
    for (const each of NICHES) {
      for (const { text, id } of nicheTexts(each, language))
        expect({ id, findings: unsupportedFacts(text, { told: "", niche: each, language }) }).toEqual({
          id,
          findings: [],
        });
    }
  });

  it("has no quarrel with everyday words", () => {
    expect(complaints("Feel free to text. Is your AC out? When are you free? Hey There, Sorry.")).toEqual([]);
    expect(
      complaints("Someone will call you. Water's off? Which one day suits you? ¿Habla español?"),
    ).toEqual([]);
    expect(
      complaints("I'm over at {{business.name}} and missed you. Is it the drain or the faucet?"),
    ).toEqual([]);
    expect(
      complaints("¿Le conviene por la mañana o por la tarde? Disculpe que no pude contestar.", "", "es"),
    ).toEqual([]);
  });

  it("wants the language that was asked for", () => {
    expect(complaints("Hola, soy {{owner.first_name}}. Disculpe, ¿que necesita?")).toEqual([
      "Write it in English.",
    ]);
    expect(complaints("Bonjour, c'est {{owner.first_name}}, votre appel est manqué chez nous")).toContain(
      "Write it in English.",
    );
    expect(complaints("Извините, я пропустил ваш звонок")).toContain("Write it in English.");
  });
});
