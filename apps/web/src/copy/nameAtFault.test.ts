import { checkCopy } from "@ringback/templates";
import { describe, expect, it } from "vitest";
import { nameAtFault, oncePerName } from "./nameAtFault.ts";

const CONTEXT = {
  values: {},
  profile: { businessName: "Harbor Plumbing", ownerFirstName: "Zoë" },
  niche: "plumbing",
};
const TEXT = "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. What's going on?";

describe("the name that makes a text dear", () => {
  it("is told from what is wrong with the words", () => {
    const names = checkCopy(TEXT, CONTEXT).findings.map(nameAtFault);
    expect(names.filter((name) => name !== null)).toEqual(["owner.first_name"]);
    const own = checkCopy("Hi, it's Sam at Harbor Plumbing — what's up?", CONTEXT).findings;
    expect(own.map(nameAtFault).filter((name) => name !== null)).toEqual([]);
  });

  it("is said once", () => {
    const { findings } = checkCopy(TEXT, CONTEXT);
    expect(oncePerName([...findings, ...findings.filter((each) => nameAtFault(each) !== null)])).toEqual(
      findings,
    );
  });
});
