import { expect, it } from "vitest";
import { businessFor } from "./businessFor.ts";
import { factsFor } from "./testing.ts";
import { DEFAULT_WORKFLOW_SETTINGS } from "./workflowSettings.ts";

const { business } = factsFor({ business: { quietHours: { from: 1_260, to: 480, texts: "hold" } } });

it("is the business as it is while nothing was decided for the workflow", () => {
  expect(businessFor(business, DEFAULT_WORKFLOW_SETTINGS)).toEqual(business);
});

it("puts what was decided for the workflow before what holds for the business", () => {
  const own = {
    timeZone: "America/Denver",
    hours: [],
    holidays: [{ date: "2026-12-25", yearly: true, name: "Christmas", open: [] }],
    quietHours: { from: 0, to: 60, texts: "skip" as const },
  };
  expect(businessFor(business, { ...own, stopOnReply: true })).toEqual({ ...business, ...own });
});

it("can let texts go at any hour, and lays the same settings over it twice without harm", () => {
  const settings = { ...DEFAULT_WORKFLOW_SETTINGS, quietHours: "none" as const };
  const once = businessFor(business, settings);
  expect(once).toEqual({ ...business, quietHours: null });
  expect(businessFor(once, settings)).toEqual(once);
});
