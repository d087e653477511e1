import type { Angle, CopyContext } from "@ringback/templates";
import { Button } from "../components/Button.tsx";
import { Bubble } from "./Bubble.tsx";
import type { DraftedText } from "./draftingState.ts";
import { previewOf } from "./previewOf.ts";
import { saySegments } from "./sayCost.ts";

export interface DraftCardProps {
  draft: DraftedText;
  context: CopyContext;
  /** What stands over it; the way it asks when absent. */
  label?: string;
  onUse: (text: string) => void;
}

const ANGLES: Record<Angle, string> = {
  question: "Ask",
  "either-or": "Either/or",
  details: "Details",
  "call-time": "A time to call",
};

/** One way to say it: how it reads, what it costs, and the button that takes it. */
export function DraftCard({ draft, context, label, onUse }: DraftCardProps) {
  const { text, angle, score, mended } = draft;
  const says = label ?? ANGLES[angle];
  return (
    <li className="flex flex-col items-start gap-1.5">
      <h4 className="text-xs font-medium text-ink-soft">{says}</h4>
      <Bubble quiet text={previewOf(text, "known", { ...context, optOut: "never" }).text} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button size="small" onClick={() => onUse(text)}>
          Use this
        </Button>
        <span className="text-xs text-ink-soft tabular-nums">
          Score {score}, {sayRange(draft)}
          {mended.length > 0 && ", put right by the checks"}
        </span>
      </div>
    </li>
  );
}

function sayRange({ segments, mostSegments }: DraftedText): string {
  return mostSegments > segments
    ? `${saySegments(segments)}, at most ${mostSegments}`
    : saySegments(segments);
}
