import { defineNode, ifElse, missedCall, updateField, wait } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formFields } from "./formFields.ts";
import { valueAt, withValueAt } from "./valueAt.ts";

function controls(nodeType: Parameters<typeof formFields>[0]): [string, string][] {
  return formFields(nodeType).map(({ path, control }) => [path, control]);
}

describe("formFields", () => {
  it("reads the form of each node type off its schema", () => {
    expect(controls(missedCall)).toEqual([
      ["numbers", "numbers"],
      ["outcomes", "outcomes"],
      ["minimumRingSeconds", "count"],
      ["repeat", "choice"],
    ]);
    expect(controls(wait)).toEqual([["", "duration"]]);
    expect(controls(ifElse)).toEqual([["branches", "conditions"]]);
    expect(controls(updateField)).toEqual([
      ["field", "field"],
      ["to", "fieldValue"],
    ]);
  });

  it("brings the words and the values along", () => {
    const repeat = formFields(missedCall).find(({ path }) => path === "repeat");
    expect(repeat?.values).toEqual(["ignore", "restart", "again"]);
    expect(Object.keys(repeat?.labels ?? {})).toEqual(["ignore", "restart", "again"]);
    expect(formFields(updateField).find(({ path }) => path === "to")?.of).toBe("field");
  });

  it("draws what it does not know by its type, and never drops a setting", () => {
    const fax = defineNode({
      type: "fax",
      version: 1,
      kind: "message",
      title: "Fax",
      description: "Sends a fax.",
      icon: "printer",
      config: z.object({
        line: z.string(),
        copies: z.number().default(1).meta({ label: "Copies", control: "dial" }),
        color: z.boolean().optional(),
        paper: z.enum(["a4", "letter"]),
        pages: z.array(z.object({})),
      }),
      ports: () => [],
      findings: () => [],
      fresh: { line: "", copies: 1, paper: "a4" as const, pages: [] },
      card: () => ["Fax"],
      enter: () => ({ type: "stop", why: "Faxed." }),
    });
    expect(formFields(fax).map(({ path, label, control, values }) => [path, label, control, values])).toEqual(
      [
        ["line", "line", "text", []],
        ["copies", "Copies", "count", []],
        ["color", "color", "yesNo", []],
        ["paper", "paper", "choice", ["a4", "letter"]],
        ["pages", "pages", "none", []],
      ],
    );
  });
});

describe("valueAt", () => {
  it("reads and replaces one property, or the whole config", () => {
    expect(valueAt({ a: 1, b: 2 }, "b")).toBe(2);
    expect(valueAt("half typed", "b")).toBeUndefined();
    expect(withValueAt({ a: 1, b: 2 }, "b", 3)).toEqual({ a: 1, b: 3 });
    expect(withValueAt({ a: 1 }, "", { c: 4 })).toEqual({ c: 4 });
  });
});
