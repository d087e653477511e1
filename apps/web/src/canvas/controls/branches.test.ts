import type { Branch } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { freshGroup, moveBranch, withBranch, withSubject } from "./branches.ts";

function branch(id: string): Branch {
  return { id, name: id, when: { join: "all", groups: [freshGroup()] } };
}

describe("branches", () => {
  it("gives a new branch a name and a port of its own", () => {
    expect(withBranch([branch("branch1"), branch("branch3")]).at(-1)).toMatchObject({
      id: "branch4",
      name: "Branch 4",
    });
  });

  it("stops at ten", () => {
    const ten = Array.from({ length: 10 }, (_, index) => branch(`b${index}`));
    expect(withBranch(ten)).toEqual(ten);
  });

  it("moves a branch, and keeps the ends where they are", () => {
    const three = [branch("a"), branch("b"), branch("c")];
    const ids = (list: Branch[]) => list.map(({ id }) => id).join("");
    expect(ids(moveBranch(three, 2, -1))).toBe("acb");
    expect(ids(moveBranch(three, 0, 1))).toBe("bac");
    expect(ids(moveBranch(three, 0, -1))).toBe("abc");
    expect(ids(moveBranch(three, 2, 1))).toBe("abc");
  });

  it("keeps a comparison that still fits what is looked at, and takes the first that does otherwise", () => {
    const condition = { subject: { type: "field", field: "vip" }, test: { type: "isNotEmpty" } } as const;
    expect(
      withSubject(condition, { type: "tags" }, [{ type: "hasTag", tag: "" }, { type: "isNotEmpty" }]),
    ).toEqual({
      subject: { type: "tags" },
      test: { type: "isNotEmpty" },
    });
    expect(withSubject(condition, { type: "openNow" }, [{ type: "isYes" }, { type: "isNo" }])).toEqual({
      subject: { type: "openNow" },
      test: { type: "isYes" },
    });
  });
});
