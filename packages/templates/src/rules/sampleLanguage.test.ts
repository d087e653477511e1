import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const SPANISH = "Hola, habla Ana de Costa Dental. ¿Qué necesita?";
const messages = (registeredSamples: string[]) =>
  findingsUnder("lang.a2p", "It's Sam at Harbor Plumbing.", { registeredSamples }).map(
    ({ message }) => message,
  );

describe("lang.a2p", () => {
  it("wants a translation beside a sample in Spanish", () => {
    expect(messages([SPANISH])).toEqual([
      'Add an English translation to your registered sample "Hola, habla Ana de Costa Dental. ¿Qué ne...": without one the campaign is refused.',
    ]);
  });

  it("is content when it is there, and with English samples", () => {
    expect(messages([`${SPANISH} (Hi, this is Ana at Costa Dental. What do you need?)`])).toEqual([]);
    expect(messages(["Hi, this is Ana at Costa Dental. What do you need?"])).toEqual([]);
    expect(messages([])).toEqual([]);
  });
});
