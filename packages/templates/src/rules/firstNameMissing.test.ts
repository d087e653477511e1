import { describe, expect, it } from "vitest";
import { findingsUnder, inShort } from "./testing.ts";

describe("identity.firstName", () => {
  it("asks for a first name where only the business is named", () => {
    expect(findingsUnder("identity.firstName", "This is {{business.name}}. Sorry we missed you.")).toEqual([
      {
        rule: "H02",
        code: "identity.firstName",
        severity: "info",
        weight: 4,
        message: "Sign with a first name: people answer people.",
        span: null,
        saw: null,
        fix: {
          label: "Add your first name",
          text: "This is {{owner.first_name}} at {{business.name}}. Sorry we missed you.",
        },
      },
    ]);
  });

  it.each([
    ["{{business.name}} here.", "{{owner.first_name}} at {{business.name}} here."],
    [
      "Hi, sorry we missed your call at Harbor Plumbing.",
      "Hi, it's {{owner.first_name}}. Sorry we missed your call at Harbor Plumbing.",
    ],
    [
      "Hola, somos {{business.name}}. ¿Qué necesita?",
      "Hola, somos {{owner.first_name}} de {{business.name}}. ¿Qué necesita?",
    ],
    [
      "Hola, no pude contestar en {{business.name}}. ¿Qué necesita?",
      "Hola, soy {{owner.first_name}}. No pude contestar en {{business.name}}. ¿Qué necesita?",
    ],
  ])("puts it where it fits in %j", (text, repaired) => {
    expect(inShort("identity.firstName", text)).toEqual([[null, 4, repaired]]);
  });

  it.each([
    "It's {{owner.first_name}} at {{business.name}}.",
    "Hi, this is Carla from {{business.name}}.",
    "Dana with {{business.name}}. I missed you.",
    "Sorry I missed you at {{business.name}}. - Joe",
    "Hola, le escribe Marta de {{business.name}}.",
    "Hola, soy Beto de {{business.name}}.",
  ])("knows a person when it reads one: %j", (text) => {
    expect(inShort("identity.firstName", text)).toEqual([]);
  });

  it("asks nobody's name of who texted a wrong number", () => {
    expect(
      inShort("identity.firstName", "Sorry, wrong number. {{business.name}}", { purpose: "wrongNumber" }),
    ).toEqual([]);
  });
});
