import { describe, expect, it } from "vitest";
import { sayField, sayRemoved } from "./sayField.ts";

describe("a contact field, in words", () => {
  it("says what it holds and where it is used", () => {
    expect([
      sayField({ type: "text", workflows: 0 }),
      sayField({ type: "number", workflows: 1 }),
      sayField({ type: "dateTime", workflows: 2 }),
      sayField({ type: "yesNo", workflows: 11 }),
    ]).toEqual([
      "Text, not used yet",
      "Number, used in 1 workflow",
      "Date and time, used in 2 workflows",
      "Yes or no, used in 11 workflows",
    ]);
  });

  it("says what its removal means", () => {
    expect([0, 1, 2].map((workflows) => sayRemoved("Due", workflows))).toEqual([
      "“Due” is removed.",
      "“Due” is removed. 1 workflow uses it: its drawing says what to mend.",
      "“Due” is removed. 2 workflows use it: their drawings say what to mend.",
    ]);
  });
});
