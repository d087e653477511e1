import { classes } from "../components/classes.ts";
import type { FindingCount } from "./toFlow.ts";

const HUES: Record<FindingCount["severity"], string> = {
  error: "bg-failed text-surface-raised",
  warning: "bg-missed text-surface-raised",
};

/** A count on a card's corner: there is something to mend in the inspector. Said aloud by the card's name. */
export function FindingDot({ findings }: { findings: FindingCount }) {
  return (
    <span
      aria-hidden="true"
      title={`${findings.count} to mend`}
      className={classes(
        "absolute -top-2 -right-2 flex h-5 min-w-5 items-center justify-center rounded-full px-1.5 text-xs leading-none font-semibold tabular-nums ring-2 ring-surface",
        HUES[findings.severity],
      )}
    >
      {findings.count}
    </span>
  );
}
