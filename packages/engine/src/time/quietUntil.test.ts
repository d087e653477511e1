import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { QuietHours } from "../facts.ts";
import { quietUntil } from "./quietUntil.ts";

const CHICAGO = "America/Chicago";
const night: QuietHours = { from: 21 * 60, to: 8 * 60, texts: "hold" };

function until(quiet: QuietHours, iso: string): string | null {
  const end = quietUntil(quiet, Date.parse(iso), CHICAGO);
  return end === null ? null : Temporal.Instant.fromEpochMilliseconds(end).toString();
}

describe("quiet hours from 9 PM to 8 AM", () => {
  it("hold what comes in the evening and in the night until the morning", () => {
    expect(until(night, "2026-11-21T22:00:00-06:00")).toBe("2026-11-22T14:00:00Z");
    expect(until(night, "2026-11-22T03:00:00-06:00")).toBe("2026-11-22T14:00:00Z");
  });

  it("begin with their first minute and are over with their last", () => {
    expect(until(night, "2026-11-21T20:59:59-06:00")).toBeNull();
    expect(until(night, "2026-11-21T21:00:00-06:00")).toBe("2026-11-22T14:00:00Z");
    expect(until(night, "2026-11-22T08:00:00-06:00")).toBeNull();
  });
});

describe("quiet hours within a day", () => {
  it("are over the same day", () => {
    const noon: QuietHours = { from: 12 * 60, to: 13 * 60, texts: "hold" };
    expect(until(noon, "2026-11-21T12:30:00-06:00")).toBe("2026-11-21T19:00:00Z");
    expect(until(noon, "2026-11-21T13:00:00-06:00")).toBeNull();
  });

  it("of no length are none", () => {
    expect(until({ from: 600, to: 600, texts: "hold" }, "2026-11-21T10:00:00-06:00")).toBeNull();
  });
});

describe("the nights on which clocks change", () => {
  const small: QuietHours = { from: 22 * 60, to: 2 * 60 + 30, texts: "hold" };

  it("end with the first minute after the jump in spring", () => {
    expect(until(small, "2026-03-08T01:00:00-06:00")).toBe("2026-03-08T08:00:00Z");
  });

  it("end with the first of the two half past ones in autumn, and do not begin again", () => {
    const early: QuietHours = { from: 22 * 60, to: 90, texts: "hold" };
    expect(until(early, "2026-11-01T01:15:00-05:00")).toBe("2026-11-01T06:30:00Z");
    expect(until(early, "2026-11-01T01:15:00-06:00")).toBeNull();
  });
});
