import { expect, it } from "vitest";
import { callersGet, calls, FRIDAY_AT_EIGHT, reply } from "./callersGet.ts";
import { emergencyQuestion, URGENT_TAG } from "./emergencyQuestion.ts";

const MARIA = "+13125550142";
const burst = calls(MARIA, [0, 45, 90]);
const leak = reply(MARIA, 480, "Water everywhere");

it("asks after hours, once, and tags whoever writes back", () => {
  const graph = emergencyQuestion.graph();
  expect(callersGet(graph, { startsAt: FRIDAY_AT_EIGHT, happenings: [...burst, leak] })).toEqual([
    `0:00 ${MARIA} question`,
    `8:00 ${URGENT_TAG}`,
  ]);
  const stop = reply(MARIA, 480, "STOP");
  expect(callersGet(graph, { startsAt: FRIDAY_AT_EIGHT, happenings: [...burst, stop] })).toEqual([
    `0:00 ${MARIA} question`,
  ]);
});

it("texts as usual while open, and tags nobody", () => {
  expect(callersGet(emergencyQuestion.graph(), { happenings: [...burst, leak] })).toEqual([
    `0:00 ${MARIA} openText`,
  ]);
});
