import { describe, expect, it } from "vitest";
import { checkCopy } from "../checkCopy.ts";
import { findingsUnder, inShort } from "./testing.ts";

describe("stock.phrase", () => {
  it("says it in plain words", () => {
    expect(findingsUnder("stock.phrase", "We noticed that you called. What's leaking?")).toEqual([
      {
        rule: "H10",
        code: "stock.phrase",
        severity: "warning",
        weight: 10,
        message: 'Say "I saw" instead of "We noticed that": callers know it from phone queues.',
        span: { from: 0, to: 15 },
        saw: "We noticed that",
        fix: { label: 'Say "I saw"', text: "I saw you called. What's leaking?" },
      },
    ]);
  });

  it.each([
    ["It's Sam. Your call is important to us. What's up?", 15, "It's Sam. What's up?"],
    ["Kindly text me.", 12, "Please text me."],
    ["A technician will call you. What's up?", 12, "I'll call you. What's up?"],
    ["Thank you for calling {{business.name}}. What's up?", 5, "This is {{business.name}}. What's up?"],
    ["It's Sam. I'll call you as soon as possible. What's up?", 8, "It's Sam. I'll call you. What's up?"],
    ["It's Sam. I'll get back to you soon. What's up?", 8, "It's Sam. I'll call you back. What's up?"],
    ["Is it regarding the tub?", 6, "Is it about the tub?"],
    ["Please don't hesitate to text me.", 10, "Please text me."],
    [
      "Hola, soy Sam. Un representante se comunicará con usted. ¿Qué necesita?",
      12,
      "Hola, soy Sam. Le llamo. ¿Qué necesita?",
    ],
    [
      "Gracias por llamar a {{business.name}}. ¿Qué necesita?",
      5,
      "Le escribe {{business.name}}. ¿Qué necesita?",
    ],
    ["Soy Sam. Le llamo a la brevedad. ¿Qué necesita?", 8, "Soy Sam. Le llamo. ¿Qué necesita?"],
  ])("mends %j", (text, weight, repaired) => {
    expect(inShort("stock.phrase", text).map(([, each, text]) => [each, text])).toEqual([[weight, repaired]]);
  });

  it("takes no more than 32 off for all of them", () => {
    const text =
      "Thank you for contacting us. We value your business. Your call is important to us. A representative will contact you shortly.";
    const weights = inShort("stock.phrase", text).map(([, weight]) => weight);
    expect(weights.length).toBeGreaterThan(3);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(32);
  });

  it("lets a business allow one of them", () => {
    const ownWords = { avoid: [], allow: ["As soon as possible"] };
    expect(inShort("stock.phrase", "I'll call you as soon as possible.", { ownWords })).toEqual([]);
  });

  it("reads Spanish words by the Spanish list only", () => {
    expect(inShort("stock.phrase", "Hola, soy Sam de ASAP. ¿Qué necesita?")).toEqual([]);
  });

  it.each([
    "I'll get back to you after this job.",
    "Got your voicemail, thanks.",
    "Feel the water, is it hot?",
    "Is the agent coming too?",
    "Thanks, talk soon.",
  ])("hears a person in %j", (text) => {
    expect(inShort("stock.phrase", text)).toEqual([]);
  });

  it.each([
    ["All of our technicians are now helping other customers. Sorry for the inconvenience."],
    ["Thank you for choosing Harbor Plumbing. Please try again later."],
    ["Your call was not answered. Reference 48213."],
    ["Please visit our website to schedule service."],
  ])("let a phone queue pass: %s", (text) => {
    const profile = { businessName: "Harbor Plumbing", ownerFirstName: "Sam" };
    const report = checkCopy(`It's Sam at Harbor Plumbing. We missed your call. ${text} What's up?`, {
      profile,
    });
    expect(report.passes).toBe(false);
  });

  it("put one question where all were, and none where it would not fit", () => {
    const repaired = (text: string) =>
      inShort("stock.phrase", text, { profile: { businessName: "", ownerFirstName: "" } }).map(
        (each) => each[2],
      );
    expect(repaired("We answer all inquiries.")).toEqual(["We answer all questions."]);
    expect(repaired("I have your inquiry.")).toEqual(["I have your question."]);
  });
});
