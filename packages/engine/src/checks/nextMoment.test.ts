import { expect, it } from "vitest";
import { factsFor } from "../testing.ts";
import { nextMoment } from "./nextMoment.ts";

const { business } = factsFor();
/** A Saturday at ten in Chicago. */
const NOW = Date.UTC(2026, 10, 21, 16);
const at = (weekday: number, minute: number, holidays = business.holidays) =>
  nextMoment(NOW, { weekday, minute }, { ...business, holidays });
const closed = { yearly: false, name: "", open: [] };

it("is the next time that a clock on the wall shows it, this minute included", () => {
  expect([at(6, 600), at(6, 599), at(1, 600)]).toEqual([
    NOW,
    Date.UTC(2026, 10, 28, 15, 59),
    Date.UTC(2026, 10, 23, 16),
  ]);
});

it("is no holiday: a check must come out alike in every week", () => {
  expect(at(1, 600, [{ ...closed, date: "2026-11-23" }])).toBe(Date.UTC(2026, 10, 30, 16));
  expect(at(5, 600, [{ ...closed, date: "2020-11-27", yearly: true }])).toBe(Date.UTC(2026, 11, 4, 16));
});

it("is a holiday where that weekday has been one for two months on end", () => {
  const mondays = Array.from({ length: 8 }, (_, week) => {
    const date = new Date(Date.UTC(2026, 10, 23 + week * 7)).toISOString().slice(0, 10);
    return { ...closed, date };
  });
  expect(at(1, 600, mondays)).toBe(Date.UTC(2026, 10, 23, 16));
});
