import { expect, it } from "vitest";
import { callersGet, calls, reply } from "./callersGet.ts";
import { nudgeOnce } from "./nudgeOnce.ts";

const MARIA = "+13125550142";

it("asks once more an hour after a text that nobody answered, however often they called", () => {
  expect(callersGet(nudgeOnce.graph(), { happenings: calls(MARIA, [0, 45, 90]) })).toEqual([
    `0:00 ${MARIA} text`,
    `1:00:01 ${MARIA} nudge`,
  ]);
});

it("leaves whoever replied alone, whoever wants no texts, and whoever got through", () => {
  for (const answer of [
    reply(MARIA, 600, "My sink is leaking"),
    reply(MARIA, 600, "STOP"),
    ...calls(MARIA, [600], "answered"),
  ]) {
    expect(callersGet(nudgeOnce.graph(), { happenings: [...calls(MARIA, [0]), answer] })).toEqual([
      `0:00 ${MARIA} text`,
    ]);
  }
});
