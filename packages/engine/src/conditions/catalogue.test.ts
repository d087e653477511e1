import { describe, expect, it } from "vitest";
import { factsFor } from "../testing.ts";
import { fits, SUBJECTS, testsOf } from "./catalogue.ts";
import { kindOf, subjectSchema, testSchema } from "./condition.ts";

describe("what a form offers", () => {
  it("can be saved, and fits", () => {
    const { fields } = factsFor();
    for (const { fresh } of SUBJECTS) {
      expect(subjectSchema.parse(fresh)).toEqual(fresh);
      const subject = fresh.type === "field" ? { ...fresh, field: "visits" } : fresh;
      const kind = kindOf(subject, fields);
      if (kind === null) throw new Error(`The subject ${fresh.type} has no kind.`);
      for (const { fresh: test } of testsOf(kind, fresh.type)) {
        expect(testSchema.parse(test)).toEqual(test);
        expect(fits(test.type, kind)).toBe(true);
      }
    }
  });

  it("asks for emptiness only of what can be empty", () => {
    const labels = (kind: Parameters<typeof testsOf>[0], subject: Parameters<typeof testsOf>[1]) =>
      testsOf(kind, subject).map(({ label }) => label);
    expect(labels("yesNo", "knownContact")).toEqual(["is yes", "is no"]);
    expect(labels("dateTime", "field")).toEqual([
      "is within the last",
      "is more than … ago",
      "is before",
      "is after",
      "is empty",
      "is not empty",
    ]);
  });
});
