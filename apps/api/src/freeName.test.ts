import { describe, expect, it } from "vitest";
import { freeName, isNumbered, LONGEST_NAME } from "./freeName.ts";

describe("a name that another has", () => {
  it("gets the first free number, and one that nobody has stays", () => {
    const taken = ["New workflow", "Appointments", "Appointments 2", "Appointments 4"];
    expect(
      ["Nudge once", "New workflow", "Appointments", "Appointments 2"].map((n) => freeName(n, taken)),
    ).toEqual(["Nudge once", "New workflow 2", "Appointments 3", "Appointments 3"]);
  });

  it("makes room for its number when it is as long as a name may be", () => {
    const long = "x".repeat(LONGEST_NAME);
    expect(freeName(long, [long])).toBe(`${"x".repeat(LONGEST_NAME - 2)} 2`);
  });

  it("is told from one that only begins alike", () => {
    const names = [
      "New workflow",
      "New workflow 12",
      "New workflow of Sam",
      "New workflows",
      "New workflow 1a",
    ];
    expect(names.map((name) => isNumbered(name, "New workflow"))).toEqual([true, true, false, false, false]);
  });
});
