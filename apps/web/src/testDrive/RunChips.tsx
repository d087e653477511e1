import { Segmented } from "../components/Segmented.tsx";
import type { Beat } from "./beats.ts";
import { sayCaller } from "./sayCaller.ts";

export interface RunChipsProps {
  beats: readonly Beat[];
  /** The run that is lit on the drawing; `null` before the first. */
  run: number | null;
  onPick: (run: number) => void;
}

/** A chip for each run, to light its way on the drawing. Not there while a story has only one. */
export function RunChips({ beats, run, onPick }: RunChipsProps) {
  const runs = runsOf(beats);
  if (runs.length < 2) return null;
  return (
    <Segmented
      label="Whose way is lit"
      value={run === null ? "" : String(run)}
      onChange={(next) => onPick(Number(next))}
      options={runs.map(({ number, name }) => ({ value: String(number), label: name }))}
    />
  );
}

/** The runs of a story in the order they began, by who called; a caller's later ones are counted. */
export function runsOf(beats: readonly Beat[]): { number: number; name: string }[] {
  const first = new Map<number, string | null>();
  for (const { run, phone } of beats) if (run !== null && !first.has(run)) first.set(run, phone);
  const seen = new Map<string | null, number>();
  return [...first]
    .sort(([a], [b]) => a - b)
    .map(([number, phone]) => {
      const count = (seen.get(phone) ?? 0) + 1;
      seen.set(phone, count);
      return { number, name: count === 1 ? sayCaller(phone) : `${sayCaller(phone)}, run ${count}` };
    });
}
