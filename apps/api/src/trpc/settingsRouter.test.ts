import { DEFAULT_COPY_POLICY, DEFAULT_PRICES } from "@ringback/templates";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createChanges } from "../changes.ts";
import { openFurnishedOffice, type TestOffice } from "./testOffice.ts";

let office: TestOffice;
let owner: ReturnType<TestOffice["as"]>;
let topics: string[];

beforeEach(async () => {
  const changes = createChanges("start");
  const furnished = await openFurnishedOffice({ changes });
  ({ office, owner } = furnished);
  topics = [];
  // What set-up announced is told first.
  await told();
  changes.listen(furnished.businessId, (topic) => topics.push(topic));
});
afterEach(() => office.close());

const told = () => new Promise((resolve) => setTimeout(resolve, 60)).then(() => topics);

describe("the settings", () => {
  it("begin as set-up left them", async () => {
    const { business, copy, prices } = await owner.settings.get();
    expect({ ...business, hours: business.hours.length }).toEqual({
      name: "Hill Country Plumbing",
      ownerFirstName: "Ray",
      niche: "contractor",
      timeZone: "America/Chicago",
      hours: 5,
      holidays: [],
      quietHours: null,
    });
    expect([copy, prices]).toEqual([DEFAULT_COPY_POLICY, DEFAULT_PRICES]);
  });

  it("are saved one card at a time, and other pages hear of it", async () => {
    const business = {
      name: "Hill Country Pipes",
      ownerFirstName: "Rae",
      niche: "professional",
      timeZone: "America/Denver",
      hours: [{ weekday: 6, from: 480, to: 720 }],
      holidays: [{ date: "2026-12-26", yearly: false, name: "Boxing Day", open: [{ from: 600, to: 660 }] }],
      quietHours: { from: 1_260, to: 480, texts: "skip" as const },
    };
    const copy = { ...DEFAULT_COPY_POLICY, language: "es" as const, callbackMinutes: 60 };
    const withWords = { ...copy, ownWords: { avoid: [], allow: ["stopcock"] } };
    const prices = { currency: "EUR", perSegment: { US: 83, DE: 750 } };
    expect(await owner.settings.saveBusiness(business)).toEqual({ findings: [] });
    await owner.settings.saveCopy(withWords);
    await owner.settings.savePrices(prices);
    expect(await owner.settings.get()).toMatchObject({ business, copy: withWords, prices });
    expect(new Set(await told())).toEqual(new Set(["business"]));
  });

  it("know where to tell the owner of things: the phone that set-up rings, until they say otherwise", async () => {
    expect((await owner.settings.get()).owner).toEqual({ phone: "+13125550101", email: null });
    const mine = { phone: "(312) 555-0177", email: " ray@hill.example " };
    expect(await owner.settings.saveOwner(mine)).toEqual({ findings: [] });
    expect((await owner.settings.get()).owner).toEqual({ phone: "+13125550177", email: "ray@hill.example" });
    const { findings } = await owner.settings.saveOwner({ phone: "+1 312 555 0100", email: "ray" });
    expect(findings.map(({ field, message }) => [field, message])).toEqual([
      ["phone", "Ringback answers that number itself. Enter the phone that you carry."],
      ["email", "That is not an e-mail address, such as you@example.com."],
    ]);
    await owner.settings.saveOwner({ phone: "", email: "" });
    expect((await owner.settings.get()).owner).toEqual({ phone: null, email: null });
    expect(new Set(await told())).toEqual(new Set(["business"]));
  });

  it("are kept as they were when something of them is to be mended", async () => {
    const { business: before } = await owner.settings.get();
    const { findings } = await owner.settings.saveBusiness({ ...before, name: "", timeZone: "Nowhere" });
    expect(findings.map(({ field }) => field)).toEqual(["name", "timeZone"]);
    expect((await owner.settings.get()).business).toEqual(before);
    expect(await told()).toEqual([]);
  });

  it("refuse what no form would send", async () => {
    const { business } = await owner.settings.get();
    const eighth = [{ weekday: 8, from: 0, to: 60 }];
    await expect(owner.settings.saveBusiness({ ...business, hours: eighth })).rejects.toThrow();
    await expect(owner.settings.savePrices({ currency: "dollars", perSegment: {} })).rejects.toThrow(
      "use the three letters of a currency",
    );
    await expect(owner.settings.savePrices({ currency: "USD", perSegment: { US: -1 } })).rejects.toThrow();
  });

  it("are of no other business", async () => {
    await owner.settings.savePrices({ currency: "EUR", perSegment: { US: 83 } });
    await expect(office.as("another").settings.get()).rejects.toThrow("There is no such business.");
  });
});
