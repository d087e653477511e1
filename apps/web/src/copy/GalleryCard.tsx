import { type CopyPolicy, checkCopy, type NicheText } from "@ringback/templates";
import { memo, useMemo } from "react";
import type { Names } from "../canvas/sentence.ts";
import { Button } from "../components/Button.tsx";
import { Barred } from "./Barred.tsx";
import { Bubble } from "./Bubble.tsx";
import { copyContext } from "./copyContext.ts";
import { NameLink } from "./NameLink.tsx";
import { nameAtFault } from "./nameAtFault.ts";
import { previewOf } from "./previewOf.ts";
import { LENGTH_LABELS, stateOf } from "./purposes.ts";
import { shorterThatPasses } from "./shorterThatPasses.ts";
import { standingOf } from "./standingOf.ts";

export interface GalleryCardProps {
  text: NicheText;
  where: Names;
  policy: CopyPolicy | undefined;
  /** What stands over it; its length when absent. */
  label?: string;
  onUse: (text: NicheText) => void;
}

/** One finished text, as a caller of this business would get it, with how it does here. */
export const GalleryCard = memo(function GalleryCard({
  text,
  where,
  policy,
  label,
  onUse,
}: GalleryCardProps) {
  const { seen, standing, dear, shorter } = useMemo(() => {
    const { purpose, language } = text;
    const context = copyContext(where, { policy, purpose, language, ...stateOf(purpose) });
    const report = checkCopy(text.text, context);
    const standing = standingOf(report);
    const barred = standing.barred !== null;
    return {
      standing,
      seen: previewOf(text.text, "known", context),
      dear: barred ? report.findings.find((finding) => nameAtFault(finding) !== null) : undefined,
      shorter: barred ? shorterThatPasses(text, context) : null,
    };
  }, [text, where, policy]);
  const name = dear ? nameAtFault(dear) : null;
  return (
    <li className="flex flex-col items-start gap-2.5 rounded-card border bg-surface-raised p-3.5">
      <p className="flex w-full items-baseline justify-between gap-2 text-xs text-ink-soft tabular-nums">
        <span className="font-medium">{label ?? LENGTH_LABELS[text.length]}</span>
        <span className="shrink-0">{standing.says}</span>
      </p>
      <Bubble quiet text={seen.text} added={seen.added} />
      {standing.barred !== null && <Barred why={standing.barred} />}
      {dear && name !== null && (
        <p className="flex flex-col gap-1 text-xs text-ink-soft">
          {dear.message}
          <NameLink name={name} />
        </p>
      )}
      <span className="mt-auto flex flex-wrap gap-1.5">
        {shorter && (
          <Button size="small" onClick={() => onUse(shorter)}>
            Use the {LENGTH_LABELS[shorter.length].toLowerCase()} one
          </Button>
        )}
        <Button size="small" look={shorter ? "quiet" : "plain"} onClick={() => onUse(text)}>
          {standing.barred === null ? "Use this" : "Use it to change it"}
        </Button>
      </span>
    </li>
  );
});
