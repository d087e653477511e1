import { NICHES } from "@ringback/templates";
import { describe, expect, it } from "vitest";
import { nicheGroups } from "./nicheGroups.ts";

function offered(query: string): string[] {
  return nicheGroups(query).flatMap(({ items }) => items.map(({ id }) => id));
}

describe("the kinds of business that are offered", () => {
  it("are all of them, by kind, before anything is typed", () => {
    expect(offered("").sort()).toEqual(NICHES.map(({ id }) => id).sort());
  });

  it("are what fits first, and the general ones last, whatever is typed", () => {
    for (const query of ["plumb", "dent", "zzzz"])
      expect(offered(query).slice(-3).sort()).toEqual(["appointment", "contractor", "professional"]);
    expect(offered("plumb")[0]).toBe("plumbing");
    expect(offered("zzzz")).toHaveLength(3);
  });

  it.each([
    ["HVAC", "hvac"],
    ["plomero", "plumbing"],
    ["hairdresser", "salon"],
    ["mechanic", "auto_repair"],
    ["lawyer", "legal"],
    ["abogado", "legal"],
    ["gym", "fitness"],
    ["locksmith", "contractor"],
    ["tattoo", "appointment"],
  ])("are found by what owners type: %s", (query, niche) => {
    expect(offered(query)[0]).toBe(niche);
  });
});
