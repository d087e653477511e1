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
};

/** Field and sentence of each finding. */
function mend(more: Partial<BusinessSettings>): string[] {
  const read = readBusinessSettings({ ...SHOP, ...more });
  return "findings" in read ? read.findings.map(({ field, message }) => `${field}: ${message}`) : [];
}

describe("what an owner says of the business", () => {
  it("is tidied as at set-up, with the hours in the order of the week", () => {
    expect(readBusinessSettings(SHOP)).toEqual({
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
    const read = readBusinessSettings({
      name: " ",
      ownerFirstName: "x".repeat(81),
      niche: "astronaut",
      timeZone: "Mars/Olympus",
      hours: [{ weekday: 7, from: 600, to: 600 }],
    });
    expect("findings" in read && read.findings.map(({ code, field }) => [code, field])).toEqual([
      ["settings.name", "name"],
      ["settings.niche", "niche"],
      ["settings.timeZone", "timeZone"],
      ["settings.ownerFirstName", "ownerFirstName"],
      ["settings.hours", "hours"],
    ]);
  });

  it("says which hours do not fit", () => {
    const monday = (from: number, to: number) => ({ weekday: 1, from, to });
    expect(
      mend({ hours: [monday(660, 1_020), monday(540, 720), { weekday: 3, from: 1_320, to: 120 }] }),
    ).toEqual([
      "hours: On Monday, 9:00 to 12:00 and 11:00 to 17:00 overlap. Make them one, or move one of them.",
      "hours: On Wednesday, let 2:00 come after 22:00.",
    ]);
    expect(mend({ hours: [monday(0, 1_440), monday(60, 120), monday(180, 240)] }).length).toBeGreaterThan(0);
  });
});
