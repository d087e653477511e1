import { describe, expect, it } from "vitest";
import { findNiches } from "./findNiches.ts";
import { NICHES } from "./niches.ts";

describe("findNiches", () => {
  it.each([
    ["HVAC", "hvac"],
    ["hvac", "hvac"],
    ["A/C", "hvac"],
    ["aire acondicionado", "hvac"],
    ["plomero", "plumbing"],
    ["Plomería", "plumbing"],
    ["electrician", "electrical"],
    ["dentista", "dental"],
    ["hairdresser", "salon"],
    ["barber", "salon"],
    ["barbería", "salon"],
    ["uñas", "salon"],
    ["mechanic", "auto_repair"],
    ["mecánico", "auto_repair"],
    ["lawyer", "legal"],
    ["abogado", "legal"],
    ["locksmith", "contractor"],
    ["garage door", "contractor"],
    ["pest", "contractor"],
    ["tattoo", "appointment"],
    ["techos", "roofing"],
    ["gym", "fitness"],
    ["doctor", "medical"],
    ["landscap", "landscaping"],
    ["grúa", "towing"],
  ])("finds under %s first %s", (query, id) => {
    expect(findNiches(query)[0]?.id).toBe(id);
  });

  it("finds every niche by its label, its id and each of its aliases", () => {
    const missed = NICHES.flatMap((niche) =>
      [niche.label, niche.id, ...niche.aliases].filter((name) => !findNiches(name).includes(niche)),
    );
    expect(missed).toEqual([]);
    expect(NICHES.filter(({ aliases }) => aliases.length < 4).map(({ id }) => id)).toEqual([]);
  });

  it("finds nothing for nonsense, and everything for nothing", () => {
    expect(findNiches("zeppelin")).toEqual([]);
    expect(findNiches("  ")).toEqual(NICHES);
  });
});
