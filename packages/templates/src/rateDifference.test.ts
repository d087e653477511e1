import { expect, it } from "vitest";
import { rateDifference } from "./rateDifference.ts";
import { Z_95, Z_99 } from "./wilson.ts";

const said = ({ low, high }: { low: number; high: number }) => [low.toFixed(4), high.toFixed(4)];

it("is the interval of Newcombe's own examples", () => {
  expect(said(rateDifference({ cases: 80, hits: 48 }, { cases: 70, hits: 56 }, Z_95))).toEqual([
    "0.0524",
    "0.3339",
  ]);
  expect(said(rateDifference({ cases: 10, hits: 3 }, { cases: 10, hits: 9 }, Z_95))).toEqual([
    "0.1705",
    "0.8090",
  ]);
});

it("reaches further the surer it is to be, and says nothing of nobody", () => {
  const of = { cases: 80, hits: 48 };
  const wide = rateDifference(of, { cases: 70, hits: 56 }, Z_99);
  const narrow = rateDifference(of, { cases: 70, hits: 56 }, Z_95);
  expect([wide.low < narrow.low, wide.high > narrow.high]).toEqual([true, true]);
  expect(said(rateDifference({ cases: 0, hits: 0 }, { cases: 0, hits: 0 }, Z_95))).toEqual([
    "-1.0000",
    "1.0000",
  ]);
});
