import type { CopyPolicy, NicheText } from "@ringback/templates";
import { memo, useMemo } from "react";
import type { Names } from "../canvas/sentence.ts";
import { Button } from "../components/Button.tsx";
import { Bubble } from "./Bubble.tsx";
import { copyContext } from "./copyContext.ts";
import { previewOf } from "./previewOf.ts";
import { LENGTH_LABELS } from "./purposes.ts";
import { saySegments } from "./sayCost.ts";

export interface GalleryCardProps {
  text: NicheText;
  where: Names;
  policy: CopyPolicy | undefined;
  /** What stands over it; its length when absent. */
  label?: string;
  onUse: (text: NicheText) => void;
}

/** One finished text, as a caller of this business would get it. */
export const GalleryCard = memo(function GalleryCard({
  text,
  where,
  policy,
  label,
  onUse,
}: GalleryCardProps) {
  const seen = useMemo(
    () =>
      previewOf(
        text.text,
        "known",
        copyContext(where, { policy, purpose: text.purpose, language: text.language }),
      ),
    [text, where, policy],
  );
  return (
    <li className="flex flex-col items-start gap-2.5 rounded-card border bg-surface-raised p-3.5">
      <p className="flex w-full items-baseline justify-between gap-2 text-xs text-ink-soft tabular-nums">
        <span className="font-medium">{label ?? LENGTH_LABELS[text.length]}</span>
        <span className="shrink-0">{saySegments(seen.count.segments)}</span>
      </p>
      <Bubble quiet text={seen.text} added={seen.added} />
      <Button size="small" className="mt-auto" onClick={() => onUse(text)}>
        Use this
      </Button>
    </li>
  );
});
