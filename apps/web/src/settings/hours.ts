import type { OpenStretch } from "@ringback/engine";

/** 1 Monday … 7 Sunday, as ISO 8601. */
export const WEEKDAYS = [
  { weekday: 1, label: "Monday" },
  { weekday: 2, label: "Tuesday" },
  { weekday: 3, label: "Wednesday" },
  { weekday: 4, label: "Thursday" },
  { weekday: 5, label: "Friday" },
  { weekday: 6, label: "Saturday" },
  { weekday: 7, label: "Sunday" },
] as const;

const NINE = 9 * 60;
const FIVE = 17 * 60;
const MIDNIGHT = 24 * 60;

/** The stretches of a day, earliest first. */
export function stretchesOf(hours: readonly OpenStretch[], weekday: number): OpenStretch[] {
  return hours.filter((stretch) => stretch.weekday === weekday).sort((a, b) => a.from - b.from);
}

/** The day opened, as the last open day before it is or from nine to five, or closed. */
export function withDay(hours: readonly OpenStretch[], weekday: number, open: boolean): OpenStretch[] {
  const others = hours.filter((stretch) => stretch.weekday !== weekday);
  if (!open) return others;
  const example = [...others].reverse().find((stretch) => stretch.weekday < weekday) ?? others[0];
  const like = example ? stretchesOf(others, example.weekday) : [{ from: NINE, to: FIVE }];
  return inOrder([...others, ...like.map(({ from, to }) => ({ weekday, from, to }))]);
}

/** One stretch of a day changed; a closing time of midnight is the one that ends the day. */
export function withStretch(
  hours: readonly OpenStretch[],
  old: OpenStretch,
  { from, to }: { from: number; to: number },
): OpenStretch[] {
  return hours.map((stretch) =>
    stretch === old ? { ...stretch, from, to: to === 0 ? MIDNIGHT : to } : stretch,
  );
}

/** One more stretch after the day's last one, an hour later and two hours long, as far as the day goes. */
export function withMore(hours: readonly OpenStretch[], weekday: number): OpenStretch[] {
  const last = stretchesOf(hours, weekday).at(-1);
  const from = Math.min((last?.to ?? NINE - 60) + 60, MIDNIGHT - 60);
  return inOrder([...hours, { weekday, from, to: Math.min(from + 120, MIDNIGHT) }]);
}

export function withoutStretch(hours: readonly OpenStretch[], old: OpenStretch): OpenStretch[] {
  return hours.filter((stretch) => stretch !== old);
}

/** Tuesday to Friday as Monday is. */
export function sameOnWeekdays(hours: readonly OpenStretch[]): OpenStretch[] {
  const monday = stretchesOf(hours, 1);
  const weekend = hours.filter(({ weekday }) => weekday > 5);
  const week = [1, 2, 3, 4, 5].flatMap((weekday) => monday.map((stretch) => ({ ...stretch, weekday })));
  return inOrder([...week, ...weekend]);
}

function inOrder(hours: readonly OpenStretch[]): OpenStretch[] {
  return [...hours].sort((a, b) => a.weekday - b.weekday || a.from - b.from);
}
