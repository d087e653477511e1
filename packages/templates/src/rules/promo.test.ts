import { describe, expect, it } from "vitest";
import { findingsUnder, inShort } from "./testing.ts";

describe("promo", () => {
  it("keeps an offer for later", () => {
    expect(inShort("promo", "It's Sam. Get 20% off today. What's leaking?")).toEqual([
      ["20% off", 8, "It's Sam. What's leaking?"],
    ]);
  });

  it("takes no more off for several", () => {
    expect(inShort("promo", "Free estimates. 10% off. Limited time.").map(([, weight]) => weight)).toEqual([
      8, 0, 0,
    ]);
  });

  it.each(["Presupuesto gratis para usted.", "Tenemos descuentos para usted."])(
    "reads Spanish: %j",
    (text) => {
      expect(inShort("promo", text)).toHaveLength(1);
    },
  );

  it.each([
    "Are you free at 3?",
    "Feel free to text.",
    "Is it gluten-free?",
    "What's the special occasion?",
    "Do you offer on the house?",
    "Is it the instant hot water?",
  ])("hears no offer in %j", (text) => {
    expect(inShort("promo", text)).toEqual([]);
  });

  it("is never an error, and a business may allow it", () => {
    expect(findingsUnder("promo", "Do you want a free estimate?").map(({ severity }) => severity)).toEqual([
      "warning",
    ]);
    const ownWords = { avoid: [], allow: ["free estimate"] };
    expect(inShort("promo", "Do you want a free estimate?", { ownWords })).toEqual([]);
  });
});
