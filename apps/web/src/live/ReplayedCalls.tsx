import { useMemo, useState } from "react";
import { outcomeLook } from "../calls/callLooks.ts";
import { Badge } from "../components/Badge.tsx";
import { Button } from "../components/Button.tsx";
import { Segmented } from "../components/Segmented.tsx";
import { sayPhone } from "../components/sayPhone.ts";
import { Time } from "../components/Time.tsx";
import type { Past } from "./pastScenario.ts";
import type { ReplayedCall } from "./replayPast.ts";
import { sayDifference } from "./sayDifference.ts";

export interface ReplayedCallsProps {
  /** Newest first. */
  replayed: readonly ReplayedCall[];
  callers: Past["callers"];
  onOpen: (replayed: ReplayedCall) => void;
}

type Shown = "different" | "all";
/** Rows at a time: two thousand would make the page slow. */
const AT_A_TIME = 50;

/** The calls of a replay: those that differ, or all. Each opens to both stories. */
export function ReplayedCalls({ replayed, callers, onOpen }: ReplayedCallsProps) {
  const different = useMemo(() => replayed.filter(isDifferent), [replayed]);
  const [shown, setShown] = useState<Shown>("different");
  const [most, setMost] = useState(AT_A_TIME);
  const names = useMemo(
    () => new Map(callers.map(({ phone, fields }) => [phone, fields.first_name])),
    [callers],
  );
  const rows = shown === "all" ? replayed : different;
  return (
    <div className="flex flex-col gap-3">
      <Segmented
        label="Which calls"
        value={shown}
        onChange={setShown}
        options={[
          { value: "different", label: `Different (${different.length})` },
          { value: "all", label: `All (${replayed.length})` },
        ]}
      />
      {rows.length === 0 && <p className="text-sm text-ink-soft">No call would have gone differently.</p>}
      {rows.length > 0 && (
        <ul
          aria-label="Replayed calls"
          className="divide-y overflow-hidden rounded-card border bg-surface-raised"
        >
          {rows.slice(0, most).map((row) => {
            const { from } = row.call;
            const name = from === null ? "Hidden number" : names.get(from);
            return (
              <Row
                key={row.call.id}
                row={row}
                who={typeof name === "string" && name !== "" ? name : sayPhone(from ?? "")}
                onOpen={() => onOpen(row)}
              />
            );
          })}
        </ul>
      )}
      {rows.length > most && <Button onClick={() => setMost(most + AT_A_TIME)}>Show more</Button>}
    </div>
  );
}

function isDifferent({ added, removed, changed }: ReplayedCall): boolean {
  return added + removed + changed > 0;
}

function Row({ row, who, onOpen }: { row: ReplayedCall; who: string; onOpen: () => void }) {
  const { tone, word, says } = sayDifference(row);
  return (
    <li>
      <button
        type="button"
        onClick={onOpen}
        className="flex w-full items-center gap-3 px-4 py-3 text-left -outline-offset-2 transition-colors duration-150 hover:bg-surface-sunken"
      >
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline gap-x-2 text-sm">
            <span className="font-medium tabular-nums">{who}</span>
            <span className="text-ink-soft">{outcomeLook(row.call.outcome).word}</span>
          </span>
          <span className="mt-0.5 line-clamp-2 text-sm text-ink-soft">{says}</span>
        </span>
        <Badge tone={tone}>{word}</Badge>
        <Time
          at={row.call.at}
          className="w-28 shrink-0 text-right text-sm text-ink-soft max-sm:w-16 max-sm:text-xs"
        />
      </button>
    </li>
  );
}
