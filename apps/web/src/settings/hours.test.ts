import { describe, expect, it } from "vitest";
import { sameOnWeekdays, stretchesOf, withDay, withMore, withStretch } from "./hours.ts";

const monday = { weekday: 1, from: 480, to: 720 };
const late = { weekday: 1, from: 780, to: 1_020 };
const saturday = { weekday: 6, from: 600, to: 840 };

describe("opening hours", () => {
  it("open a day as the one before it, or from nine to five", () => {
    expect(withDay([monday, late], 2, true)).toEqual([
      monday,
      late,
      { weekday: 2, from: 480, to: 720 },
      { weekday: 2, from: 780, to: 1_020 },
    ]);
    expect(withDay([], 3, true)).toEqual([{ weekday: 3, from: 540, to: 1_020 }]);
    expect(withDay([monday, late, saturday], 1, false)).toEqual([saturday]);
  });

  it("are the same on weekdays with one press, and leave the weekend alone", () => {
    const hours = sameOnWeekdays([monday, { weekday: 2, from: 0, to: 60 }, saturday]);
    expect(hours.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(stretchesOf(hours, 2)).toEqual([{ weekday: 2, from: 480, to: 720 }]);
  });

  it("read a closing time of midnight as the end of the day", () => {
    expect(withStretch([monday], monday, { from: 480, to: 0 })).toEqual([
      { weekday: 1, from: 480, to: 1_440 },
    ]);
  });

  it("take another stretch after the last, within the day", () => {
    expect(withMore([monday], 1)).toEqual([monday, { weekday: 1, from: 780, to: 900 }]);
    expect(withMore([{ weekday: 1, from: 600, to: 1_440 }], 1).at(-1)).toEqual({
      weekday: 1,
      from: 1_380,
      to: 1_440,
    });
  });
});
