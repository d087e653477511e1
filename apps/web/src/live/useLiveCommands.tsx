import { ChartNoAxesColumn, Hourglass } from "lucide-react";
import { CommandIcon } from "../palette/CommandIcon.tsx";
import { useOfferCommands } from "../palette/CommandShelf.tsx";
import { type CountPeriod, periodsOf } from "./countPeriods.ts";

export interface LiveCommandsOptions {
  /** Nodes at which people wait, by what they are called. */
  stands: readonly { nodeId: string; title: string; count: number }[];
  onWaiting: (nodeId: string) => void;
  /** `null` before the first publishing: nothing is counted then. */
  liveNumber: number | null;
  period: CountPeriod;
  onPeriod: (period: CountPeriod) => void;
}

const GROUP = "Your callers";

/** Offers the palette who waits where, and what is counted on the drawing. */
export function useLiveCommands(options: LiveCommandsOptions): void {
  useOfferCommands(() => {
    const { stands, onWaiting, liveNumber, period, onPeriod } = options;
    const periods = liveNumber === null ? [] : periodsOf(liveNumber).filter(({ value }) => value !== period);
    return [
      ...stands.map(({ nodeId, title, count }) => ({
        id: `who waits at ${nodeId}`,
        label: `Who waits at “${title}” (${count})`,
        group: GROUP,
        words: "people waiting send now end cancel",
        icon: <CommandIcon icon={Hourglass} />,
        run: () => onWaiting(nodeId),
      })),
      ...periods.map(({ value, label }) => ({
        id: `count ${value}`,
        label: value === "off" ? "Show no counts" : `Count: ${label}`,
        group: GROUP,
        words: "figures numbers drop off",
        icon: <CommandIcon icon={ChartNoAxesColumn} />,
        run: () => onPeriod(value),
      })),
    ];
  });
}
