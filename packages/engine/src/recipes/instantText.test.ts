import { expect, it } from "vitest";
import { callersGet, calls } from "./callersGet.ts";
import { instantText } from "./instantText.ts";

it("texts each caller at the first call of a burst", () => {
  const happenings = [...calls("+13125550142", [0, 45, 90]), ...calls("+13125550177", [20])];
  expect(callersGet(instantText(), { happenings })).toEqual([
    "0:00 +13125550142 text",
    "0:20 +13125550177 text",
  ]);
});
