import { countSegments } from "@ringback/templates";
import { describe, expect, it } from "vitest";
import { sayCause, sayCost, sayPrice } from "./sayCost.ts";

describe("what a text costs, in words", () => {
  it("counts characters and segments, and says where carriers differ", () => {
    expect(sayCost({ count: countSegments("a") })).toBe("1 character, 1 segment");
    expect(sayCost({ count: countSegments("a".repeat(161)) })).toBe("161 characters, 2 segments");
    const family = `${"a".repeat(60)}👨‍👩‍👧‍👦${"a".repeat(60)}`;
    expect(sayCost({ count: countSegments(family) })).toBe("131 characters, up to 3 segments");
  });

  it("names what makes it longer, and its price where there is one", () => {
    expect(sayCause("contact.first_name")).toBe("a long first name");
    expect(sayCause("contact.gate_code")).toBe("a long gate code");
    const table = { currency: "USD", perSegment: { US: 83 } };
    expect(sayPrice(2, { table, country: "US" })).toBe("$0.0166");
    expect(sayPrice(2, { table, country: "AT" })).toBeNull();
  });
});
