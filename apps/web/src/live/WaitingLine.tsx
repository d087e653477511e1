import { ChevronRight, Hourglass } from "lucide-react";

export interface WaitingLineProps {
  count: number;
  onOpen: () => void;
}

/** In a node's settings: how many wait there, and the way to them. */
export function WaitingLine({ count, onOpen }: WaitingLineProps) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex w-full items-center gap-2 rounded-control bg-waiting-soft px-3 py-2.5 text-left text-sm text-waiting hover:brightness-97 pointer-coarse:py-3"
    >
      <Hourglass aria-hidden="true" className="size-4 shrink-0" />
      <span className="flex-1 font-medium tabular-nums">
        {count === 1 ? "1 person waits here" : `${count} people wait here`}
      </span>
      <ChevronRight aria-hidden="true" className="size-4 shrink-0" />
    </button>
  );
}
