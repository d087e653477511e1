import { expect, it } from "vitest";
import { appointments } from "./appointments.ts";
import { callersGet, calls } from "./callersGet.ts";

it("asks a contact about their appointment and a new caller what for, each once", () => {
  const contacts = [{ phone: "+13125550142" }];
  const happenings = [...calls("+13125550142", [0, 45]), ...calls("+13125550177", [10, 50])];
  expect(callersGet(appointments.graph(), { contacts, happenings })).toEqual([
    "0:00 +13125550142 knownText",
    "0:10 +13125550177 newText",
  ]);
});
