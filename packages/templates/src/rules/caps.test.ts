import { describe, expect, it } from "vitest";
import { inShort } from "./testing.ts";

describe("case.caps", () => {
  it("writes them small, and large where a sentence starts", () => {
    expect(inShort("case.caps", "SORRY I MISSED your CALL, it's Sam.")).toEqual([
      ["SORRY", 12, "Sorry I missed your call, it's Sam."],
    ]);
  });

  it("knows Spanish capitals", () => {
    expect(inShort("case.caps", "Soy Sam. ¿Es URGENTÍSIMO?")).toEqual([
      ["URGENTÍSIMO", 5, "Soy Sam. ¿Es urgentísimo?"],
    ]);
  });

  it.each([
    "Is the HVAC or the AC out?",
    "It's a SUV, what's the VIN?",
    "What's your ZIP?",
    "Fill in [NAME] first.",
  ])("lets %j be", (text) => {
    expect(inShort("case.caps", text)).toEqual([]);
  });

  it("lets the words of the business be", () => {
    const profile = { businessName: "KOZY Air", ownerFirstName: "Bo" };
    expect(inShort("case.caps", "It's Bo from KOZY.", { profile })).toEqual([]);
  });

  it("lets a business allow a word of its own", () => {
    expect(inShort("case.caps", "Is it a TRX?", { ownWords: { avoid: [], allow: ["TRX"] } })).toEqual([]);
  });
});
