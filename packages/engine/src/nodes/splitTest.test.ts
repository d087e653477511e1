import { describe, expect, it } from "vitest";
import { conformance, factsFor, hereFor, playNode } from "../testing.ts";
import { splitTest } from "./splitTest.ts";

it("keeps what every node type promises", () => {
  expect(conformance(splitTest)).toEqual([]);
});

function portOf(phone: string, share: number, nodeId = "split"): string {
  const here = hereFor({ nodeId, facts: factsFor({ contact: { phone } }) });
  const move = playNode(splitTest, { config: { share }, here });
  return move?.type === "go" ? move.port : "";
}

const CALLERS = Array.from({ length: 10_000 }, (_, index) => `+1312555${String(index).padStart(4, "0")}`);

describe("a split test", () => {
  it.each([1, 20, 50, 99])("gives A its share of callers in a row: %i of 100", (share) => {
    const byA = CALLERS.filter((phone) => portOf(phone, share) === "a").length / CALLERS.length;
    expect(Math.abs(byA * 100 - share)).toBeLessThan(1.5);
  });

  it("sends a caller the same way every time, and by another node perhaps another", () => {
    const first = CALLERS.map((phone) => portOf(phone, 50));
    expect(CALLERS.map((phone) => portOf(phone, 50))).toEqual(first);
    const differ = CALLERS.filter((phone) => portOf(phone, 50) !== portOf(phone, 50, "other")).length;
    expect(Math.abs(differ / CALLERS.length - 0.5)).toBeLessThan(0.03);
  });

  it("keeps those in A who were there when its share grows", () => {
    expect(CALLERS.filter((phone) => portOf(phone, 30) === "a" && portOf(phone, 60) === "b")).toEqual([]);
  });
});
