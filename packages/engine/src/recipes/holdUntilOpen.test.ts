import { expect, it } from "vitest";
import { callersGet, calls, FRIDAY_AT_EIGHT } from "./callersGet.ts";
import { holdUntilOpen } from "./holdUntilOpen.ts";

const MARIA = "+13125550142";
const HOUR = 3_600;

it("texts at once while open", () => {
  expect(callersGet(holdUntilOpen.graph(), { happenings: calls(MARIA, [0, 45, 90]) })).toEqual([
    `0:00 ${MARIA} text`,
  ]);
});

it("keeps the calls of a weekend for one text on Monday at eight, also for whoever calls again then", () => {
  const happenings = calls(MARIA, [0, 45, 20 * HOUR, 60 * HOUR + 300]);
  expect(callersGet(holdUntilOpen.graph(), { startsAt: FRIDAY_AT_EIGHT, happenings })).toEqual([
    `2 days 12 h ${MARIA} text`,
  ]);
});

it("does not text whoever got through before it opened", () => {
  const happenings = [...calls(MARIA, [0]), ...calls(MARIA, [HOUR], "answered")];
  expect(callersGet(holdUntilOpen.graph(), { startsAt: FRIDAY_AT_EIGHT, happenings })).toEqual([]);
});
