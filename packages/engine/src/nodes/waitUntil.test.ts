import { describe, expect, it } from "vitest";
import { conformance, factsFor, hereFor, playNode, whereFor } from "../testing.ts";
import { waitUntil } from "./waitUntil.ts";

/** Saturday, November 21, 10:00 in Chicago; the shop is open on weekdays from eight to five. */
const SATURDAY_AT_TEN = 1_795_276_800_000;
const HOUR = 3_600_000;

it("keeps what every node type promises", () => {
  expect(conformance(waitUntil)).toEqual([]);
});

describe("waiting until you are open", () => {
  it("lasts from Saturday to Monday morning, and goes on", () => {
    expect(playNode(waitUntil, { config: { until: "open" } })).toEqual({
      type: "wait",
      until: SATURDAY_AT_TEN + 46 * HOUR,
      why: "Waits until Mon, Nov 23, 8:00 AM.",
    });
    const event = { id: "e", at: 0, type: "due", key: "k" } as const;
    expect(playNode(waitUntil, { config: { until: "open" }, event })).toEqual({
      type: "go",
      port: "next",
      why: "Waited until you opened.",
    });
  });

  it("is no wait while you are, or when you never are", () => {
    const open = hereFor({ now: SATURDAY_AT_TEN + 48 * HOUR });
    expect(playNode(waitUntil, { config: { until: "open" }, here: open })).toMatchObject({
      type: "go",
      why: "You are open.",
    });
    const never = hereFor({ facts: factsFor({ business: { hours: [] } }) });
    expect(playNode(waitUntil, { config: { until: "open" }, here: never })).toMatchObject({
      type: "go",
      why: "You have no opening hours, so there is nothing to wait for.",
    });
  });
});

describe("waiting until a time of day", () => {
  it("means today while it lies ahead, else tomorrow", () => {
    expect(playNode(waitUntil, { config: { until: "time", time: 11 * 60 } })).toMatchObject({
      until: SATURDAY_AT_TEN + HOUR,
    });
    expect(playNode(waitUntil, { config: { until: "time", time: 10 * 60 } })).toMatchObject({
      until: SATURDAY_AT_TEN + 24 * HOUR,
    });
  });
});

describe("waiting until a date that a field holds", () => {
  const config = { until: "field", field: "last_missed_call_sms_at" };
  const holding = (value: number | null) =>
    hereFor({ facts: factsFor({ contact: { fields: { last_missed_call_sms_at: value } } }) });

  it("waits for it, and not for one that is empty, past or out of reach", () => {
    const at = (value: number | null) => playNode(waitUntil, { config, here: holding(value) });
    expect(at(SATURDAY_AT_TEN + HOUR)).toMatchObject({ type: "wait", until: SATURDAY_AT_TEN + HOUR });
    expect(at(SATURDAY_AT_TEN - HOUR)).toMatchObject({ type: "go", why: "That moment has come already." });
    expect(at(null)).toMatchObject({ type: "go" });
    expect(at(SATURDAY_AT_TEN + 91 * 24 * HOUR)).toMatchObject({ type: "stop" });
  });

  it("needs a field, and one that holds dates", () => {
    const codes = (field: string) =>
      waitUntil.findings({ until: "field", time: 0, field }, whereFor()).map(({ code }) => code);
    expect([codes(""), codes("gone"), codes("visits"), codes("last_missed_call_sms_at")]).toEqual([
      ["fieldMissing"],
      ["fieldUnknown"],
      ["fieldNotADate"],
      [],
    ]);
  });
});
