import { expect, it } from "vitest";
import { callersGet, calls } from "./callersGet.ts";
import { VIP_TAG, vipFirst } from "./vipFirst.ts";

it("texts a VIP at once, and other contacts and new callers two minutes later, each in their own words", () => {
  const contacts = [{ phone: "+13125550142", tags: [VIP_TAG] }, { phone: "+13125550177" }];
  const happenings = [
    ...calls("+13125550142", [0, 45, 90]),
    ...calls("+13125550177", [0, 45, 90]),
    ...calls("+13125550188", [10]),
  ];
  expect(callersGet(vipFirst.graph(), { contacts, happenings })).toEqual([
    "0:00 +13125550142 vipText",
    "2:00 +13125550177 knownText",
    "2:10 +13125550188 newText",
  ]);
});
