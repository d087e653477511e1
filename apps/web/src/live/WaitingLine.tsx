import { ChevronRight, Hourglass } from "lucide-react";

export interface WaitingLineProps {
  /** How many wait, and where. */
  says: string;
  onOpen: () => void;
}

/** How many wait somewhere, and the way to them. */
export function WaitingLine({ says, onOpen }: WaitingLineProps) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex w-full items-center gap-2 rounded-control bg-waiting-soft px-3 py-2.5 text-left text-sm text-waiting hover:brightness-97 pointer-coarse:py-3"
    >
      <Hourglass aria-hidden="true" className="size-4 shrink-0" />
      <span className="flex-1 font-medium tabular-nums">{says}</span>
      <ChevronRight aria-hidden="true" className="size-4 shrink-0" />
    </button>
  );
}
