import { expect, it } from "vitest";
import { callersGet, calls } from "./callersGet.ts";
import { secondCallUrgent } from "./secondCallUrgent.ts";

const MARIA = "+13125550142";
const TOLD = `you: Somebody (${MARIA}) called Main line twice within an hour. It may be urgent.`;

it("tells the owner of the second call at once, and texts the caller once", () => {
  const happenings = calls(MARIA, [0, 45, 600]);
  expect(callersGet(secondCallUrgent.graph(), { happenings })).toEqual([
    `0:45 ${TOLD}`,
    `2:00 ${MARIA} text`,
  ]);
});

it("texts once also where the guard is off", () => {
  const happenings = calls(MARIA, [0, 45, 90, 600]);
  expect(callersGet(secondCallUrgent.graph(), { happenings, guardMs: null })).toEqual([
    `0:45 ${TOLD}`,
    `2:00 ${MARIA} text`,
  ]);
});

it("keeps quiet about two people who call once each, and about a call an hour later", () => {
  const happenings = [...calls(MARIA, [0, 3_700]), ...calls("+13125550177", [10])];
  expect(callersGet(secondCallUrgent.graph(), { happenings })).toEqual([
    `2:00 ${MARIA} text`,
    "2:10 +13125550177 text",
  ]);
});
