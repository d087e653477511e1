import { expect, it } from "vitest";
import { callersGet, calls } from "./callersGet.ts";
import { voicemailReceived } from "./voicemailReceived.ts";

it("answers a voicemail, once, and no call without one", () => {
  const happenings = [
    ...calls("+13125550142", [0, 60], "voicemail"),
    ...calls("+13125550177", [10], "missed"),
    ...calls("+13125550188", [20], "abandoned"),
  ];
  expect(callersGet(voicemailReceived.graph(), { happenings })).toEqual(["0:00 +13125550142 text"]);
});
