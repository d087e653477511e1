import { ArrowRight, Minus, Pencil, Plus, Power, Waypoints } from "lucide-react";
import { byPlace } from "../canvas/byPlace.ts";
import type { Change } from "../canvas/changes.ts";

const ICONS = {
  added: Plus,
  removed: Minus,
  changed: Pencil,
  switched: Power,
  rewired: Waypoints,
  wayGone: Waypoints,
};

/** What publishing would change, in sentences. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className="flex flex-col divide-y rounded-card border">
      {byPlace(changes).map(({ item: change, key }) => {
        const Icon = ICONS[change.type];
        return (
          <li key={key} className="flex gap-3 px-3.5 py-2.5 text-sm">
            <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-soft" />
            <div className="min-w-0 flex-1 wrap-anywhere">
              <p className="text-xs text-ink-soft">{titleOf(change)}</p>
              <Said change={change} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function titleOf(change: Change): string {
  switch (change.type) {
    case "added":
      return "Added";
    case "removed":
      return "Removed";
    case "changed":
      return "Changed";
    case "switched":
      return change.off ? "Switched off" : "Switched on";
    case "rewired":
      return `“${change.port}” leads elsewhere`;
    case "wayGone":
      return `“${change.port}” is gone, and led here`;
  }
}

function Said({ change }: { change: Change }) {
  switch (change.type) {
    case "added":
      return <p>{change.after}</p>;
    case "removed":
    case "wayGone":
      return <p className="line-through decoration-ink-soft">{change.before}</p>;
    case "switched":
      return <p>{change.node}</p>;
    case "changed":
    case "rewired":
      if (change.before === change.after) return <p>{change.after}, with other settings</p>;
      return (
        <>
          <p className="text-ink-soft line-through">{change.before ?? "Nowhere"}</p>
          <p className="flex gap-1.5">
            <ArrowRight aria-label="now" className="mt-1 size-3.5 shrink-0 text-ink-soft" />
            {change.after ?? "Nowhere"}
          </p>
        </>
      );
  }
}
