import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const seen = (text: string, context = {}) =>
  findingsUnder("sensitive.ask", text, context).map(({ saw }) => saw);

describe("sensitive.ask", () => {
  it.each([
    ["What's your date of birth?", "date of birth"],
    ["Text me your card number and zip.", "card number"],
    ["Please send a photo of your ID.", "photo of your ID"],
    ["Reply with your password", "password"],
    ["Can you confirm the last four of your SSN?", "SSN"],
    ["¿Cuál es su número de seguro social?", "seguro social"],
    ["Envíe su contraseña para la cita.", "contraseña"],
  ])("refuses %s", (text, saw) => {
    expect(seen(text)).toEqual([saw]);
  });

  it("says where to ask instead", () => {
    expect(findingsUnder("sensitive.ask", "What's your CVV?")).toEqual([
      {
        rule: "D07",
        code: "sensitive.ask",
        severity: "error",
        weight: 25,
        message: 'Ask for "CVV" on the phone, not here: that is how thieves write.',
        span: { from: 12, to: 15 },
        saw: "CVV",
        fix: null,
      },
    ]);
  });

  it.each([
    "Please don't text your SSN. What's a good time?",
    "Never send a card number here. What do you need?",
    "Por favor no mande su número de tarjeta. ¿Qué necesita?",
    "We take cards. What day works?",
    "Is it about a birthday?",
  ])("has nothing against %s", (text) => {
    expect(seen(text)).toEqual([]);
  });

  it.each(["Can you send your social?", "Text me a photo of your license."])("missed %s", (text) => {
    expect(findingsUnder("sensitive.ask", text)).toHaveLength(1);
  });

  it.each([
    "Need a password reset on the alarm?",
    "Are you near the social security office?",
    "Is it a date of birth party?",
    "Can you text me your license plate?",
  ])("took %s for asking", (text) => {
    expect(findingsUnder("sensitive.ask", text)).toEqual([]);
  });
});
