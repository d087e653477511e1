import { expect, it } from "vitest";
import { callersGet, calls, FRIDAY_AT_EIGHT } from "./callersGet.ts";
import { openOrClosed } from "./openOrClosed.ts";

const burst = calls("+13125550142", [0, 45, 90]);

it("sends one text by the hours of the business", () => {
  expect(callersGet(openOrClosed.graph(), { happenings: burst })).toEqual(["0:00 +13125550142 openText"]);
  expect(callersGet(openOrClosed.graph(), { startsAt: FRIDAY_AT_EIGHT, happenings: burst })).toEqual([
    "0:00 +13125550142 closedText",
  ]);
});
