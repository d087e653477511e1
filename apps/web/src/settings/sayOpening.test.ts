import { expect, it } from "vitest";
import { sayHolidays, sayHours, sayQuiet } from "./sayOpening.ts";

const day = (weekday: number, from: number, to: number) => ({ weekday, from: from * 60, to: to * 60 });

it("says hours with days alike together", () => {
  const week = [1, 2, 3, 4, 5].map((weekday) => day(weekday, 9, 17));
  expect([
    sayHours(week),
    sayHours([...week, day(6, 8, 12), day(6, 20, 24)]),
    sayHours([day(1, 9, 17), day(3, 9, 17)]),
    sayHours([]),
  ]).toEqual([
    "Monday to Friday 9:00 AM to 5:00 PM",
    "Monday to Friday 9:00 AM to 5:00 PM; Saturday 8:00 AM to 12:00 PM and 8:00 PM to midnight",
    "Monday 9:00 AM to 5:00 PM; Wednesday 9:00 AM to 5:00 PM",
    "Closed every day",
  ]);
});

it("says holidays by name, and by date where they have none", () => {
  const holiday = (name: string) => ({ date: "2026-12-25", yearly: true, name, open: [] });
  expect([sayHolidays([]), sayHolidays(["Christmas", "", "A", "B", "C"].map(holiday))]).toEqual([
    "None",
    "Christmas, 2026-12-25, A, 2 more",
  ]);
});

it("says quiet hours with what becomes of a text", () => {
  const night = { from: 1_260, to: 480 };
  expect([
    sayQuiet(null),
    sayQuiet({ ...night, texts: "hold" }),
    sayQuiet({ ...night, texts: "skip" }),
  ]).toEqual([
    "None: texts go at any hour",
    "9:00 PM to 8:00 AM; texts are held until they end",
    "9:00 PM to 8:00 AM; texts are left out",
  ]);
});
