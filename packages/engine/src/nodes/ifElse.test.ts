import { describe, expect, it } from "vitest";
import type { Condition } from "../conditions/condition.ts";
import { describeCard } from "../describeCard.ts";
import type { FieldValue } from "../model.ts";
import { conformance, factsFor, hereFor, playNode, whereFor } from "../testing.ts";
import { ifElse } from "./ifElse.ts";

const texted: Condition = {
  subject: { type: "field", field: "last_missed_call_sms_at" },
  test: { type: "isWithinLast", amount: 2, unit: "minutes" },
};
const named: Condition = { subject: { type: "field", field: "first_name" }, test: { type: "isNotEmpty" } };
const isVip: Condition = { subject: { type: "field", field: "vip" }, test: { type: "isYes" } };

function branch(id: string, ...conditions: Condition[]) {
  return { id, name: id, when: { join: "all" as const, groups: [{ join: "all" as const, conditions }] } };
}

function play(branches: unknown, fields: Record<string, FieldValue>) {
  const here = hereFor({ facts: factsFor({ contact: { fields } }) });
  return playNode(ifElse, { config: { branches }, here });
}

const now = hereFor().now;

it("keeps what every node type promises", () => {
  expect(conformance(ifElse)).toEqual([]);
});

describe("the way taken", () => {
  it("is the first branch that holds, with the reason", () => {
    const branches = [branch("lately", texted), branch("named", named)];
    const both = { last_missed_call_sms_at: now - 45_000, first_name: "Maria" };
    expect(play(branches, both)).toEqual({
      type: "go",
      port: "lately",
      why: "Last missed-call text was 45 seconds ago, within the last 2 minutes.",
    });
    expect(play(branches, { first_name: "Maria" })).toEqual({
      type: "go",
      port: "named",
      why: "First name is not empty.",
    });
  });

  it("is none when no branch holds, with the reason of each", () => {
    expect(play([branch("lately", texted), branch("named", named)], {})).toEqual({
      type: "go",
      port: "none",
      why: 'Not "lately": Last missed-call text is empty. Not "named": First name is empty.',
    });
  });

  it("follows AND and OR within groups and between them", () => {
    const groups = [
      { join: "all", conditions: [named, isVip] },
      { join: "all", conditions: [texted] },
    ];
    const either = [{ id: "a", name: "A", when: { join: "any", groups } }];
    const port = (branches: unknown, fields: Record<string, FieldValue>) => {
      const move = play(branches, fields);
      return move?.type === "go" ? move.port : null;
    };
    expect(port(either, { first_name: "Maria" })).toBe("none");
    expect(port(either, { first_name: "Maria", vip: true })).toBe("a");
    expect(port(either, { last_missed_call_sms_at: now })).toBe("a");
    const both = [{ id: "a", name: "A", when: { join: "all", groups } }];
    expect(port(both, { first_name: "Maria", vip: true })).toBe("none");
    expect(port(both, { first_name: "Maria", vip: true, last_missed_call_sms_at: now })).toBe("a");
    const anyOf = [
      { id: "a", name: "A", when: { join: "all", groups: [{ join: "any", conditions: [named, isVip] }] } },
    ];
    expect(port(anyOf, { vip: true })).toBe("a");
    expect(port(anyOf, {})).toBe("none");
  });

  it("is told group by group: all that decided it is true at once", () => {
    const often: Condition = {
      subject: { type: "callsWithin", hours: 1 },
      test: { type: "isMoreThan", number: 2 },
    };
    const known: Condition = { subject: { type: "knownContact" }, test: { type: "isYes" } };
    const tagged: Condition = { subject: { type: "tags" }, test: { type: "hasTag", tag: "VIP" } };
    const groups = [
      { join: "any", conditions: [tagged, known] },
      { join: "all", conditions: [often] },
    ];
    const urgent = { id: "urgent", name: "Urgent", when: { join: "any", groups } };
    const unnamed = { ...branch("b", named), name: "" };
    const here = hereFor({ facts: factsFor({ calls: [now] }) });
    expect(playNode(ifElse, { config: { branches: [urgent, unnamed] }, here })).toEqual({
      type: "go",
      port: "none",
      why: 'Not "Urgent": they do not have the tag "VIP" and they are not a known contact; and 1 call in the last hour, not more than 2. Not "Branch 2": First name is empty.',
    });
  });

  it("is never a branch without conditions", () => {
    expect(play([branch("empty")], {})).toEqual({
      type: "go",
      port: "none",
      why: "There is no condition to check.",
    });
  });
});

describe("the ways out", () => {
  it("are the branches by id, and none", () => {
    expect(ifElse.ports({ branches: [branch("a", named), { ...branch("b"), name: "" }] })).toEqual([
      { id: "a", label: "a" },
      { id: "b", label: "Branch 2" },
      { id: "none", label: "None" },
    ]);
  });

  it("are ten at most", () => {
    const branches = Array.from({ length: 11 }, (_, index) => branch(`b${index}`, named));
    expect(ifElse.config.safeParse({ branches }).success).toBe(false);
    expect(ifElse.config.safeParse({ branches: branches.slice(1) }).success).toBe(true);
  });

  it("must differ, and none is taken", () => {
    const codes = ifElse
      .findings({ branches: [branch("a", named), branch("a", named), branch("none", named)] }, whereFor())
      .map(({ code, field }) => `${code} ${field}`);
    expect(codes).toEqual(["branchTwice branches.1.id", "branchTwice branches.2.id"]);
  });
});

describe("findings", () => {
  it("name the condition that is missing or unfinished", () => {
    const unfinished: Condition = { subject: { type: "field", field: "" }, test: { type: "isEmpty" } };
    const mismatch: Condition = {
      subject: { type: "field", field: "visits" },
      test: { type: "contains", text: "x" },
    };
    const gone: Condition = { subject: { type: "field", field: "gone" }, test: { type: "isEmpty" } };
    const wordless: Condition = { subject: { type: "tags" }, test: { type: "hasTag", tag: " " } };
    const found = ifElse.findings(
      { branches: [branch("empty"), branch("a", unfinished, mismatch, gone, wordless)] },
      whereFor(),
    );
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual([
      "conditionMissing branches.0.when.groups.0",
      "conditionUnfinished branches.1.when.groups.0.conditions.0.subject.field",
      "testMismatch branches.1.when.groups.0.conditions.1.test.type",
      "fieldUnknown branches.1.when.groups.0.conditions.2.subject.field",
      "conditionUnfinished branches.1.when.groups.0.conditions.3.test.tag",
    ]);
  });
});

describe("the card", () => {
  const card = (...branches: ReturnType<typeof branch>[]) =>
    describeCard(ifElse.card({ branches }, whereFor()));

  it("says how often they called as one would", () => {
    const called = (hours: number, type: "equals" | "isMoreThan" | "isLessThan", number: number) =>
      card(branch("a", { subject: { type: "callsWithin", hours }, test: { type, number } }));
    expect([called(1, "equals", 2), called(24, "isMoreThan", 1), called(2, "isLessThan", 3)]).toEqual([
      "If they called twice in the last hour",
      "If they called more than once in the last 24 hours",
      "If they called less than 3 times in the last 2 hours",
    ]);
  });

  it("is a sentence, however much there is to say", () => {
    const known: Condition = { subject: { type: "knownContact" }, test: { type: "isNo" } };
    expect([
      card(branch("a", texted)),
      card(branch("a", texted, known)),
      card(branch("a", texted, known, named)),
      card(branch("a", texted), branch("b", named)),
      card(branch("a")),
    ]).toEqual([
      "If Last missed-call text is within the last 2 minutes",
      "If Last missed-call text is within the last 2 minutes and they are not a known contact",
      "If Last missed-call text is within the last 2 minutes and 2 more conditions",
      "Take the first that holds: a, b, else none",
      "If a condition holds",
    ]);
  });

  it("says and within or group by group: one word for both would say something else", () => {
    const known: Condition = { subject: { type: "knownContact" }, test: { type: "isNo" } };
    type Groups = Parameters<typeof ifElse.card>[0]["branches"][number]["when"]["groups"];
    const groups: Groups = [
      { join: "all", conditions: [texted, named, named] },
      { join: "all", conditions: [known] },
    ];
    const when = (more: Groups, join: "all" | "any" = "any") =>
      describeCard(
        ifElse.card(
          { branches: [{ id: "a", name: "a", when: { join, groups: [...groups, ...more] } }] },
          whereFor(),
        ),
      );
    expect([when([]), when([{ join: "all", conditions: [named] }]), when([], "all")]).toEqual([
      "If Last missed-call text is within the last 2 minutes and 2 more conditions, or they are not a known contact",
      "If Last missed-call text is within the last 2 minutes and 2 more conditions, or they are not a known contact, or 1 more group",
      "If Last missed-call text is within the last 2 minutes and 3 more conditions",
    ]);
  });
});

it("says when it needs to know of earlier calls", () => {
  const often: Condition = {
    subject: { type: "callsWithin", hours: 24 },
    test: { type: "isMoreThan", number: 2 },
  };
  expect(ifElse.needs?.({ branches: [branch("a", often)] })).toEqual(["calls"]);
  expect(ifElse.needs?.({ branches: [branch("a", named)] })).toEqual([]);
});
