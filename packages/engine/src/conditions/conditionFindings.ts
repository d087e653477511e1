import type { Where } from "../defineNode.ts";
import type { Finding } from "../model.ts";
import { fits } from "./catalogue.ts";
import { type Condition, kindOf, type Test } from "./condition.ts";

/** What a person should mend in a condition. `field` is its place in the node's config. */
export function conditionFindings({ subject, test }: Condition, where: Where, field: string): Finding[] {
  const error = (code: string, message: string, part: string): Finding => ({
    code,
    severity: "error",
    nodeId: where.nodeId,
    field: `${field}.${part}`,
    message,
  });
  const kind = kindOf(subject, where.fields);
  if (kind === null && subject.type === "field") {
    return subject.field === ""
      ? [error("conditionUnfinished", "Choose the contact field to look at.", "subject.field")]
      : [
          error(
            "fieldUnknown",
            `There is no contact field "${subject.field}". Choose another, or add it.`,
            "subject.field",
          ),
        ];
  }
  if (kind !== null && !fits(test.type, kind)) {
    return [
      error("testMismatch", "This comparison does not fit what it looks at. Choose another.", "test.type"),
    ];
  }
  const missing = unfinished(test, where);
  return missing ? [error("conditionUnfinished", missing.message, `test.${missing.part}`)] : [];
}

function unfinished(test: Test, where: Where): { part: string; message: string } | null {
  switch (test.type) {
    case "is":
    case "isNot":
    case "contains":
    case "startsWith":
      return test.text.trim() === "" ? { part: "text", message: "Fill in the words to compare with." } : null;
    case "hasTag":
    case "lacksTag":
      return test.tag.trim() === "" ? { part: "tag", message: "Fill in the tag." } : null;
    case "isOneOfDays":
      return test.days.length === 0 ? { part: "days", message: "Choose at least one day." } : null;
    case "isBetween":
      return test.from === test.to
        ? { part: "to", message: "Choose an end that differs from the beginning: nothing lies between them." }
        : null;
    case "isBefore":
    case "isAfter":
      return test.at === 0 ? { part: "at", message: "Choose the date to compare with." } : null;
    case "isOneOfNumbers": {
      if (test.numbers.length === 0) return { part: "numbers", message: "Choose at least one number." };
      const gone = test.numbers.filter((id) => !where.numbers.some((number) => number.id === id));
      return gone.length > 0
        ? { part: "numbers", message: "A number chosen here is no longer yours. Choose again." }
        : null;
    }
    default:
      return null;
  }
}
