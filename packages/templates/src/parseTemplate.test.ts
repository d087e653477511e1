import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customMergeField } from "./mergeFields.ts";
import { parseTemplate } from "./parseTemplate.ts";

describe("parseTemplate", () => {
  it("reads text, fields and fallbacks, with where they stand", () => {
    expect(parseTemplate("Hi {{contact.first_name|there}}, it's {{ owner.first_name }}.")).toEqual({
      parts: [
        { type: "text", text: "Hi ", from: 0, to: 3 },
        { type: "field", token: "contact.first_name", fallback: "there", from: 3, to: 31 },
        { type: "text", text: ", it's ", from: 31, to: 38 },
        { type: "field", token: "owner.first_name", fallback: null, from: 38, to: 60 },
        { type: "text", text: ".", from: 60, to: 61 },
      ],
      findings: [],
    });
  });

  it("refuses a field that nobody has, and offers the one that was meant", () => {
    expect(parseTemplate("Hi {{customer.name}}!").findings).toEqual([
      {
        rule: "L04",
        code: "merge.unknown",
        severity: "error",
        weight: 25,
        message:
          "There is no merge field customer.name. Choose one of contact.first_name, contact.last_name, contact.phone, business.name, owner.first_name, number.label.",
        span: { from: 3, to: 20 },
        saw: "{{customer.name}}",
        fix: { label: "Use {{contact.first_name|there}}", text: "Hi {{contact.first_name|there}}!" },
      },
    ]);
  });

  it("knows the fields of a business's own contacts", () => {
    const gate = customMergeField({ key: "gate_code", label: "Gate code" });
    expect(parseTemplate("Gate {{contact.gate_code|unknown}}").findings).toHaveLength(1);
    expect(parseTemplate("Gate {{contact.gate_code|unknown}}", [gate]).findings).toEqual([]);
  });

  it.each([
    ["[Your Name] here", 0, 11, "{{owner.first_name}} here"],
    ["This is [BUSINESS NAME].", 8, 23, "This is {{business.name}}."],
    ["Hi {{first name}}, hello", 3, 17, "Hi {{contact.first_name|there}}, hello"],
    ["Hi {name}", 3, 9, "Hi {{contact.first_name|there}}"],
    ["Hi {{contact.first_name", 3, 5, null],
    ["Hi }} you", 3, 5, null],
    ["See you [at the usual place]", 8, 28, null],
  ])("finds the unfilled hole in %j", (text, from, to, repaired) => {
    const [finding, ...others] = parseTemplate(text).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "merge.unresolved", severity: "error", span: { from, to } });
    expect(finding?.fix?.text ?? null).toBe(repaired);
  });

  it("does not nest: an inner field is read, the outer braces are leftovers", () => {
    const { parts, findings } = parseTemplate("{{contact.first_name|{{owner.first_name}}}}");
    expect(parts.flatMap((part) => (part.type === "field" ? [part.token] : []))).toEqual([
      "owner.first_name",
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["merge.unresolved", "merge.unresolved"]);
  });

  it("takes a megabyte of braces calmly", () => {
    for (const text of [
      "{{".repeat(500_000),
      "{{a.b|".repeat(170_000),
      "}}".repeat(500_000),
      "{{ x ".repeat(200_000),
    ]) {
      const { parts, findings } = parseTemplate(text);
      expect(parts).toEqual([{ type: "text", text, from: 0, to: text.length }]);
      expect(findings.length).toBeLessThanOrEqual(20);
    }
  });

  it("covers the whole text with its parts, whatever the text", () => {
    const pieces = fc.array(
      fc.constantFrom("{{", "}}", "{", "}", "|", "contact.first_name", "a.b", " ", "\n", "hello", "é", "[x]"),
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join("");
        const { parts, findings } = parseTemplate(text);
        expect(parts.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
        for (const { span } of findings) expect(text.slice(span?.from, span?.to)).not.toBe("");
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});
