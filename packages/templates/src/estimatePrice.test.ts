import { describe, expect, it } from "vitest";
import { DEFAULT_PRICES, estimatePrice, sayPrice } from "./estimatePrice.ts";

describe("estimatePrice", () => {
  it("multiplies segments by what one costs to that country", () => {
    expect(estimatePrice(2, "US")).toEqual({ currency: "USD", amount: 230 });
    expect(estimatePrice(2, "us")).toEqual(estimatePrice(2, "US"));
  });

  it("goes by the table of the business", () => {
    const table = { currency: "EUR", perSegment: { ES: 750.5 } };
    expect(estimatePrice(3, "ES", table)).toEqual({ currency: "EUR", amount: 2_252 });
  });

  it("does not guess for a country that the table lacks", () => {
    expect(estimatePrice(1, "XX")).toBeNull();
    expect(estimatePrice(1, "constructor")).toBeNull();
  });

  it("has a price above nothing for each country it starts with", () => {
    for (const [country, price] of Object.entries(DEFAULT_PRICES.perSegment)) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(price).toBeGreaterThan(0);
    }
  });
});

describe("sayPrice", () => {
  it.each([
    [{ currency: "USD", amount: 230 }, "about $0.023"],
    [{ currency: "USD", amount: 115 }, "about $0.0115"],
    [{ currency: "EUR", amount: 800 }, "about €0.08"],
    [{ currency: "USD", amount: 20_000 }, "about $2.00"],
    [{ currency: "CHF", amount: 700 }, "about 0.07 CHF"],
  ])("%j is %s", (price, said) => {
    expect(sayPrice(price)).toBe(said);
  });
});
