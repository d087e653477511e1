import { expect, it } from "vitest";
import { callersGet, calls } from "./callersGet.ts";
import { twoTexts } from "./twoTexts.ts";

it("sends every caller one of the two texts, about half of them each", () => {
  const callers = Array.from({ length: 200 }, (_, index) => `+1312555${1_000 + index}`);
  const got = callersGet(twoTexts.graph(), { happenings: callers.flatMap((from) => calls(from, [0, 45])) });
  const arms = got.map((line) => line.split(" ").at(-1));
  expect(got).toHaveLength(200);
  expect(arms.filter((arm) => arm === "textA").length).toBeGreaterThan(75);
  expect(arms.filter((arm) => arm === "textB").length).toBeGreaterThan(75);
});

it("sends a caller the same text the next day", () => {
  const lines = callersGet(twoTexts.graph(), { happenings: calls("+13125550142", [0, 86_400]) });
  const [today, tomorrow] = lines.map((line) => line.split(" ").at(-1));
  expect([lines.length, tomorrow]).toEqual([2, today]);
});
