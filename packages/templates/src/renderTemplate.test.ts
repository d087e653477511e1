import { describe, expect, it } from "vitest";
import { renderTemplate } from "./renderTemplate.ts";

const TEXT = "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}.";

describe("renderTemplate", () => {
  it("fills the holes", () => {
    const values = {
      "contact.first_name": "Maria",
      "owner.first_name": "Sam",
      "business.name": "Harbor Plumbing",
    };
    expect(renderTemplate(TEXT, values)).toEqual({
      text: "Hi Maria, it's Sam at Harbor Plumbing.",
      missing: [],
    });
  });

  it("says the fallback to a caller without a name", () => {
    for (const name of [null, undefined, "", "   "]) {
      const values = { "contact.first_name": name, "owner.first_name": "Sam", "business.name": "Harbor" };
      expect(renderTemplate(TEXT, values).text).toBe("Hi there, it's Sam at Harbor.");
    }
  });

  it.each([
    ["Hi {{contact.first_name}}, it's Sam.", "Hi, it's Sam."],
    ["Hi {{contact.first_name}} it's Sam.", "Hi it's Sam."],
    ["{{contact.first_name}}, it's Sam.", "it's Sam."],
    ["Thanks {{contact.first_name}}", "Thanks"],
    ["Hi {{contact.first_name}} {{contact.last_name}}, it's Sam.", "Hi, it's Sam."],
    ["Hello.\n{{contact.first_name}}, it's Sam.", "Hello.\nit's Sam."],
    ["({{contact.first_name}})", "()"],
  ])("closes the gap in %j", (text, rendered) => {
    expect(renderTemplate(text, {}).text).toBe(rendered);
  });

  it("reports what was missing, each once, but not what may be left out quietly", () => {
    const text = "{{contact.first_name}} {{contact.first_name}} {{contact.last_name|}} {{a.b}}";
    expect(renderTemplate(text, {})).toEqual({ text: "", missing: ["contact.first_name", "a.b"] });
  });

  it("never reads a value as a template, and never a value that the table inherits", () => {
    expect(
      renderTemplate("Hi {{contact.first_name}}", { "contact.first_name": "{{business.name}}" }).text,
    ).toBe("Hi {{business.name}}");
    const inherited: Record<string, string> = Object.create({ "contact.first_name": "Eve" });
    expect(renderTemplate("Hi {{contact.first_name|you}}", inherited).text).toBe("Hi you");
    expect(renderTemplate("{{constructor.name}}{{__proto__.x}}", {})).toEqual({
      text: "{{__proto__.x}}",
      missing: ["constructor.name"],
    });
  });

  it("keeps dollar signs and backslashes of a value as they are", () => {
    expect(renderTemplate("{{business.name}}", { "business.name": "$& $1 \\n Co" }).text).toBe(
      "$& $1 \\n Co",
    );
  });

  it("renders a megabyte of holes without values in one pass", () => {
    expect(renderTemplate("{{a.b}} ".repeat(130_000), {}).text).toBe("");
    expect(renderTemplate("{{".repeat(500_000), {}).text).toHaveLength(1_000_000);
  });
});
