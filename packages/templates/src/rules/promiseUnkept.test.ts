import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string, context = {}) =>
  findingsUnder("promise.unkept", text, context).map(({ severity, weight, fix }) => [
    severity,
    weight,
    fix?.text ?? null,
  ]);

describe("promise.unkept", () => {
  it("refuses a promise sooner than the business calls back, and puts the true one in", () => {
    expect(
      findingsUnder("promise.unkept", "I'll call you within 10 minutes.", { callbackMinutes: 120 }),
    ).toEqual([
      {
        rule: "H23",
        code: "promise.unkept",
        severity: "error",
        weight: 20,
        message: 'Replace "within 10 minutes": you said that you call back within 2 hours.',
        span: { from: 14, to: 31 },
        saw: "within 10 minutes",
        fix: { label: "Say within 2 hours", text: "I'll call you within 2 hours." },
      },
    ]);
  });

  it.each([
    ["I'll call you within 2 hours.", 120],
    ["We'll get back to you in half an hour.", 30],
    ["I'll call you in 10 to 15 minutes.", 15],
    ["I'll call you today.", 240],
  ])("a promise that is kept is fine: %s", (text, callbackMinutes) => {
    expect(found(text, { callbackMinutes })).toEqual([]);
  });

  it.each([
    ["I'll call you back in 5 minutes.", "warning", 8, "I'll call you back."],
    ["We'll get right back to you.", "warning", 8, "We'll get back to you."],
    ["Someone will respond immediately.", "warning", 8, "Someone will respond."],
    ["Within the hour, we'll call.", "warning", 8, "We'll call."],
    ["I'll call you this afternoon.", "info", 4, "I'll call you."],
    ["We're here 24/7.", "warning", 8, null],
    ["Same-day service guaranteed.", "warning", 8, null],
  ])("where nobody has said how soon, %s advises", (text, severity, weight, repaired) => {
    expect(found(text)).toEqual([[severity, weight, repaired]]);
  });

  it("believes no promise of minutes while closed", () => {
    expect(found("I'll call you in an hour.", { state: "closed", callbackMinutes: 30 })).toEqual([
      ["error", 20, "I'll call you."],
    ]);
    expect(found("We answer 24/7.", { state: "closed" })).toEqual([["error", 20, null]]);
  });

  it.each([
    "Do you need it today, or can it wait?",
    "Is it something for right away?",
    "I can't call you right away.",
    "Sorry I missed your call today.",
    "I'm on a job. What's going on?",
    "We've been in business for 20 years.",
    "Text me right away if it's leaking.".replace("right away ", ""),
  ])("hears no promise in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["Le llamo en una hora.", 60, "Le llamo en 2 horas."],
    ["Le llamo dentro de 30 minutos.", 30, "Le llamo en 2 horas."],
    ["Le llamo enseguida.", 5, "Le llamo en 2 horas."],
    ["Le marco en un rato.", 30, "Le marco en 2 horas."],
  ])("compares Spanish promises as well: %s", (text, kept, repaired) => {
    expect(found(text, { callbackMinutes: 120 })).toEqual([["error", 20, repaired]]);
    expect(found(text, { callbackMinutes: kept })).toEqual([]);
  });

  it.each([
    ["Le llamo hoy mismo.", "info", 4, "Le llamo."],
    ["Le llamo en media hora.", "warning", 8, "Le llamo."],
    ["Atendemos 24/7.", "warning", 8, null],
    ["Le respondo de inmediato.", "warning", 8, "Le respondo."],
  ])("advises in Spanish: %s", (text, severity, weight, repaired) => {
    expect(found(text)).toEqual([[severity, weight, repaired]]);
  });

  it.each([
    "¿Lo necesita hoy, o puede esperar?",
    "No puedo contestar ahora mismo.",
    "Vi su llamada de hoy.",
    "Ando en un trabajo.",
  ])("hears no Spanish promise in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes a text for after hours as one of a closed business", () => {
    expect(found("I'll call you in an hour.", { purpose: "afterHours", callbackMinutes: 30 })).toEqual([
      ["error", 20, "I'll call you."],
    ]);
  });

  it("leaves a text alone that says 24 hours of something else", () => {
    expect(found("Is it 24 inches or 30?")).toEqual([]);
  });

  it.each([
    "I'll call in 45m.",
    "Be there in 20 min.",
    "I'll call within the next quarter hour.",
    "I'll be with you in a jiffy.",
    "Give me ten.",
    "Back to you in 10.",
    "We'll be right over.",
  ])("missed a promise sooner than the call back: %s", (text) => {
    expect(found(text, { callbackMinutes: 60, state: "open" }).map(([severity]) => severity)).toEqual([
      "error",
    ]);
  });

  it("missed that somebody comes today, of which the call back says nothing", () => {
    expect(found("Someone will be out today.", { callbackMinutes: 60 })).toEqual([
      ["warning", 8, "Someone will be out."],
    ]);
    expect(found("I'll call you today.", { callbackMinutes: 60 })).toEqual([]);
  });

  it.each(["I'll call tonight.", "Le llamo hoy."])("believed %s while closed", (text) => {
    expect(found(text, { callbackMinutes: 60, state: "closed" }).map(([severity]) => severity)).toEqual([
      "error",
    ]);
  });
});
