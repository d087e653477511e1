/** The length of a line of time, and the distance of its marks; milliseconds. */
export interface TrackScale {
  span: number;
  mark: number;
  /** How far an arrow key moves something, and what a drag snaps to. */
  step: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Distances of marks that people count in. */
const MARKS = [30 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY];

/** A line of time with room after the latest of its happenings: at least two minutes long, with four to eight marks. */
export function trackScale(times: readonly number[]): TrackScale {
  const needed = Math.max(2 * MINUTE, Math.max(0, ...times) * 1.2);
  const mark = MARKS.find((one) => needed / one <= 8) ?? 7 * DAY;
  const span = Math.ceil(needed / mark) * mark;
  return { span, mark, step: Math.max(SECOND, mark / 30) };
}
