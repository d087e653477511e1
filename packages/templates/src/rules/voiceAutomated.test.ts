import { describe, expect, it } from "vitest";
import { findingsUnder, inShort } from "./testing.ts";

describe("voice.automated", () => {
  it.each([
    [
      "This is an automated message from {{business.name}}. What's up?",
      "This is {{owner.first_name}} at {{business.name}}. What's up?",
    ],
    [
      "Hi there, this is the virtual assistant of {{business.name}}. What's up?",
      "Hi there, this is {{owner.first_name}} at {{business.name}}. What's up?",
    ],
    ["Sorry we missed you. Please do not reply to this text.", "Sorry we missed you."],
    ["Sorry we missed you. This inbox is not monitored. Call us.", "Sorry we missed you. Call us."],
    ["AUTO-REPLY: we're out.", null],
    ["I'm an AI receptionist.", null],
  ])("hears the machine in %j", (text, repaired) => {
    const [finding, ...others] = findingsUnder("voice.automated", text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", weight: 12 });
    expect(finding?.fix?.text ?? null).toBe(repaired);
    if (repaired !== null) expect(findingsUnder("voice.automated", repaired)).toEqual([]);
  });

  it.each([
    ["Disculpe la espera. No responda a este mensaje.", "Disculpe la espera."],
    [
      "Este es un mensaje automático de {{business.name}}. ¿Qué necesita?",
      "Soy {{owner.first_name}} de {{business.name}}. ¿Qué necesita?",
    ],
  ])("hears it in Spanish: %j", (text, repaired) => {
    expect(inShort("voice.automated", text)).toEqual([[expect.any(String), 12, repaired]]);
  });

  it("weighs a text that says it twice no more", () => {
    const text = "This is an automated message. Do not reply. What's up?";
    expect(inShort("voice.automated", text).map(([, weight]) => weight)).toEqual([12, 0]);
  });

  it("is the truth where a model answers", () => {
    const context = { aiHandlesReplies: true };
    expect(findingsUnder("voice.automated", "I'm an AI assistant. What's up?", context)).toEqual([]);
  });

  it.each([
    "Is this about the automatic gate, or the garage door?",
    "We fix automatic transmissions.",
    "Is your robot mower stuck?",
    "Please don't text health details here.",
    "{{business.name}} will text back.",
  ])("hears no machine in %j", (text) => {
    expect(findingsUnder("voice.automated", text)).toEqual([]);
  });

  it("never judges a business by its name", () => {
    const profile = { businessName: "Virtual Assistant Pros", ownerFirstName: "Bo" };
    expect(findingsUnder("voice.automated", "It's Virtual Assistant Pros.", { profile })).toEqual([]);
  });
});
