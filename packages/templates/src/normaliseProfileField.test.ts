import { describe, expect, it } from "vitest";
import { normaliseProfileField } from "./normaliseProfileField.ts";

describe("normaliseProfileField", () => {
  it("makes a curly apostrophe straight: it would have made every text expensive", () => {
    expect(normaliseProfileField("  Joe’s   Garage ")).toEqual({
      value: "Joe's Garage",
      changes: [
        { at: 5, from: "’", to: "'", why: "A straight apostrophe keeps the text in the cheap alphabet." },
      ],
      findings: [],
    });
  });

  it("offers a name without its accent, and does not force it", () => {
    const { value, findings } = normaliseProfileField("María");
    expect(value).toBe("María");
    expect(findings).toEqual([
      {
        code: "profile.ucs2",
        severity: "warning",
        weight: 0,
        message:
          "Write í another way if you can: it leaves every text with 70 characters a segment, not 160.",
        span: { from: 3, to: 4 },
        fix: { label: "Use Maria", text: "Maria" },
      },
    ]);
  });

  it("refuses nothing at all, and a merge field that would never be filled", () => {
    expect(normaliseProfileField(" ").findings.map(({ code }) => code)).toEqual(["profile.empty"]);
    expect(normaliseProfileField("{{business.name}}").findings.map(({ code }) => code)).toEqual([
      "profile.mergeField",
    ]);
  });

  it("keeps names that the cheap alphabet has", () => {
    expect(normaliseProfileField("Peña & Günther").findings).toEqual([]);
  });

  it("takes out what nobody sees, and lists it", () => {
    expect(normaliseProfileField("Harbor\u200b Plumbing")).toMatchObject({
      value: "Harbor Plumbing",
      changes: [{ at: 5, from: "r\u200b", to: "r" }],
      findings: [],
    });
  });

  it("refuses a letter that only looks Latin, and offers the one that is", () => {
    expect(normaliseProfileField("H\u0430rbor")).toMatchObject({
      value: "H\u0430rbor",
      findings: [{ code: "profile.homoglyph", severity: "error", fix: { text: "Harbor" } }],
    });
  });

  it("changes nothing the second time", () => {
    for (const typed of ["Joe’s  Garage ", "María", "H\u0430rbor"]) {
      const { value } = normaliseProfileField(typed);
      expect(normaliseProfileField(value)).toMatchObject({ value, changes: [] });
    }
  });
});
