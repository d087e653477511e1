import { describe, expect, it } from "vitest";
import { type BusinessSettings, readBusinessSettings } from "./businessSettings.ts";

const NINE_TO_FIVE = { from: 540, to: 1_020 };
const SHOP: BusinessSettings = {
  name: "Ray’s Plumbing ",
  ownerFirstName: "Ray",
  niche: "contractor",
  timeZone: "America/Chicago",
  hours: [
    { weekday: 2, ...NINE_TO_FIVE },
    { weekday: 1, from: 780, to: 1_440 },
    { weekday: 1, from: 0, to: 780 },
  ],
  holidays: [],
  quietHours: { from: 1_260, to: 480, texts: "hold" },
};
/** 2026-11-23. */
const NOW = 1_795_449_600_000;

/** Field and sentence of each finding. */
function mend(more: Partial<BusinessSettings>): string[] {
  const read = readBusinessSettings({ ...SHOP, ...more }, NOW);
  return "findings" in read ? read.findings.map(({ field, message }) => `${field}: ${message}`) : [];
}

describe("what an owner says of the business", () => {
  it("is tidied as at set-up, with the hours in the order of the week", () => {
    expect(readBusinessSettings(SHOP, NOW)).toEqual({
      settings: {
        ...SHOP,
        name: "Ray's Plumbing",
        hours: [
          { weekday: 1, from: 0, to: 780 },
          { weekday: 1, from: 780, to: 1_440 },
          { weekday: 2, ...NINE_TO_FIVE },
        ],
      },
    });
  });

  it("may have no hours at all: then it is never open", () => {
    expect(mend({ hours: [] })).toEqual([]);
  });

  it("names each field to mend", () => {
    const read = readBusinessSettings(
      {
        name: " ",
        ownerFirstName: "x".repeat(81),
        niche: "astronaut",
        timeZone: "Mars/Olympus",
        hours: [{ weekday: 7, from: 600, to: 600 }],
        holidays: [{ date: "2026-02-30", yearly: false, name: "", open: [] }],
        quietHours: { from: 60, to: 60, texts: "skip" },
      },
      NOW,
    );
    expect("findings" in read && read.findings.map(({ code, field }) => [code, field])).toEqual([
      ["settings.name", "name"],
      ["settings.niche", "niche"],
      ["settings.timeZone", "timeZone"],
      ["settings.ownerFirstName", "ownerFirstName"],
      ["settings.hours", "hours.0"],
      ["settings.holidays", "holidays.0"],
      ["settings.quietHours", "quietHours"],
    ]);
  });

  it("says which hours do not fit", () => {
    const monday = (from: number, to: number) => ({ weekday: 1, from, to });
    expect(
      mend({ hours: [monday(660, 1_020), monday(540, 720), { weekday: 3, from: 1_320, to: 120 }] }),
    ).toEqual([
      "hours.0: On Monday, 9:00 AM to 12:00 PM and 11:00 AM to 5:00 PM overlap. Make them one, or move one of them.",
      "hours.2: On Wednesday, let 2:00 AM come after 10:00 PM. For hours past midnight, close at 12:00 AM and open the next day from 12:00 AM.",
    ]);
    expect(mend({ hours: [monday(0, 1_440), monday(60, 120), monday(180, 240)] }).length).toBeGreaterThan(0);
  });

  it("says which holidays do not fit, by their place in the list", () => {
    const christmas = { date: "2026-12-25", yearly: true, name: "Christmas", open: [] };
    const wrong = [{ from: 720, to: 600 }];
    expect(mend({ holidays: [christmas, { ...christmas, open: wrong }] })).toEqual([
      "holidays.1: This day is in the list already. Take one of them away.",
      "holidays.1: On this day, let 10:00 AM come after 12:00 PM. For hours past midnight, close at 12:00 AM and open the next day from 12:00 AM.",
    ]);
  });

  it("refuses holidays without end, and lets a business be that has no hours", () => {
    const closed = Array.from({ length: 14 }, (_, week) => ({
      date: new Date(NOW + week * 7 * 86_400_000).toISOString().slice(0, 10),
      yearly: false,
      name: "",
      open: [],
    }));
    const mondays = [{ weekday: 1, ...NINE_TO_FIVE }];
    expect(mend({ hours: mondays, holidays: closed })).toEqual([
      "holidays: With these holidays you do not open within the next 90 days.",
    ]);
    expect(mend({ hours: [], holidays: closed })).toEqual([]);
  });
});
