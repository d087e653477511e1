import { createRegistry } from "@ringback/engine";
import { NICHES } from "@ringback/templates";
import { afterEach, describe, expect, it } from "vitest";
import { nodeTypes } from "../../../ringback.nodes.ts";
import { OWNER_HANDSET, PRACTICE_NUMBER } from "./practice/handsets.ts";
import { type SetUp, type SetUpAnswers, setUp } from "./setup.ts";
import { businessById, liveWorkflows, numbersOf, versionById } from "./store/index.ts";
import { openTestOffice, type TestOffice } from "./trpc/testOffice.ts";

let office: TestOffice | undefined;
afterEach(async () => {
  await office?.close();
  office = undefined;
});

const ANSWERS: SetUpAnswers = {
  businessName: "  Ray’s Plumbing  ",
  ownerFirstName: "Ray",
  niche: "contractor",
  timeZone: "America/Chicago",
  number: null,
  forwardTo: null,
};

async function setUpIn(opened: TestOffice, answers: Partial<SetUpAnswers> = {}, practice = true) {
  const registered: string[] = [];
  let made = 0;
  const done: SetUp = await setUp(
    {
      store: opened.store,
      clock: opened.clock,
      newId: () => `new${++made}`,
      registry: createRegistry(nodeTypes),
      carrierAccount: "AC1",
      practice: practice ? { registerNumber: async (e164) => void registered.push(e164) } : null,
    },
    { ...ANSWERS, ...answers },
  );
  return { done, registered };
}

describe("setting a business up", () => {
  it("refuses to ring the number that was called, and names that leave no room for a message", async () => {
    office = await openTestOffice();
    const { done } = await setUpIn(
      office,
      { number: "+13125550142", forwardTo: "+13125550142", businessName: "Plumbing ".repeat(20) },
      false,
    );
    expect(done.type === "refused" && done.findings.map(({ field }) => field)).toEqual([
      "businessName",
      "forwardTo",
    ]);
  });

  it("gives a practice number that rings the owner, and the recipe of the trade, live", async () => {
    office = await openTestOffice();
    const { done, registered } = await setUpIn(office);
    if (done.type !== "done") throw new Error(JSON.stringify(done));
    const kept = await office.store.read(async (tx) => ({
      business: await businessById(tx, done.businessId),
      numbers: await numbersOf(tx, done.businessId),
      live: await liveWorkflows(tx, done.businessId),
    }));
    expect(registered).toEqual([PRACTICE_NUMBER]);
    expect(kept.business).toMatchObject({
      name: "Ray's Plumbing",
      ownerFirstName: "Ray",
      timeZone: "America/Chicago",
      country: "US",
      countries: ["US"],
    });
    expect(kept.numbers.map(({ e164, forwardTo, mode }) => ({ e164, forwardTo, mode }))).toEqual([
      { e164: PRACTICE_NUMBER, forwardTo: OWNER_HANDSET, mode: "front" },
    ]);
    expect(kept.live.map(({ workflowId, name }) => ({ workflowId, name }))).toEqual([
      { workflowId: done.workflowId, name: "Missed-call text-back" },
    ]);
  });

  it("makes one business of two forms that are sent at once", async () => {
    office = await openTestOffice();
    const both = await Promise.all([setUpIn(office), setUpIn(office, { businessName: "Another" })]);
    expect(both.map(({ done }) => done.type)).toEqual(["done", "refused"]);
  });

  it("works for every niche", async () => {
    for (const { id } of NICHES) {
      office = await openTestOffice();
      const { done } = await setUpIn(office, { niche: id });
      if (done.type !== "done") throw new Error(JSON.stringify(done));
      const live = await office.store.read(async (tx) => {
        const [workflow] = await liveWorkflows(tx, done.businessId);
        return workflow === undefined ? null : versionById(tx, done.businessId, workflow.versionId);
      });
      expect(live?.number).toBe(1);
      await office.close();
      office = undefined;
    }
  });

  it("tells field by field what to mend, and keeps nothing", async () => {
    office = await openTestOffice();
    const { done } = await setUpIn(
      office,
      {
        businessName: " ",
        ownerFirstName: "",
        niche: "astronaut",
        timeZone: "Mars/Olympus",
        number: "555",
        forwardTo: "no",
      },
      false,
    );
    expect(done.type === "refused" && done.findings.map(({ field }) => field)).toEqual([
      "businessName",
      "ownerFirstName",
      "niche",
      "timeZone",
      "number",
      "forwardTo",
    ]);
    expect(await office.store.read((tx) => businessById(tx, "new1"))).toBe(null);
  });
});
