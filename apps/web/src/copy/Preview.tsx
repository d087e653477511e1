import { type CopyContext, detectLanguage } from "@ringback/templates";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { Button } from "../components/Button.tsx";
import { Segmented } from "../components/Segmented.tsx";
import { Bubble } from "./Bubble.tsx";
import { otherLanguage, type PreviewedText, previewOf, type Viewer } from "./previewOf.ts";
import { LANGUAGE_LABELS } from "./purposes.ts";
import { sayCost } from "./sayCost.ts";

export interface PreviewProps {
  text: string;
  context: CopyContext;
  /** Takes a text of the trade in the other language. */
  onUse: (text: string) => void;
}

/** What a caller gets: somebody you know, somebody new, the longest it can get, and how it would read in the other language. */
export function Preview({ text: typed, context, onUse }: PreviewProps) {
  const titleId = useId();
  const [viewer, setViewer] = useState<Viewer>("known");
  // The box is written in at once; what it will look like may be a frame late.
  const text = useDeferredValue(typed);
  const language = detectLanguage(text) ?? context.language ?? "en";
  const other = useMemo(() => otherLanguage(text, language, context), [text, language, context]);
  const shown = viewer === "other" ? (other?.text ?? "") : text;
  const seen = useMemo(
    () => (shown.trim() === "" ? null : previewOf(shown, viewer === "other" ? "known" : viewer, context)),
    [shown, viewer, context],
  );
  const options: { value: Viewer; label: string }[] = [
    { value: "known", label: "Known" },
    { value: "unknown", label: "New" },
    { value: "longest", label: "Longest" },
    ...(other === null ? [] : [{ value: "other" as const, label: LANGUAGE_LABELS[other.language] }]),
  ];
  return (
    <section aria-labelledby={titleId} className="flex min-w-0 flex-col gap-2.5">
      <h3 id={titleId} className="text-sm font-medium">
        What a caller gets
      </h3>
      <Segmented label="Which caller" value={viewer} onChange={setViewer} options={options} />
      {seen ? (
        <>
          <Bubble text={seen.text} added={seen.added} />
          <p className="text-xs text-ink-soft tabular-nums">{sayPreview(seen, viewer)}</p>
        </>
      ) : (
        <p className="text-sm text-ink-soft">Write something, and it shows here as on their phone.</p>
      )}
      {viewer === "other" && other && (
        <Button size="small" className="self-start" onClick={() => onUse(other.text)}>
          Use this instead
        </Button>
      )}
    </section>
  );
}

const WHO: Record<Viewer, string> = {
  known: "A caller whose name you have.",
  unknown: "A caller you know nothing of.",
  longest: "A caller with the longest names to plan for.",
  other: "Not your words: a text of your trade that says much the same.",
};

function sayPreview(seen: PreviewedText, viewer: Viewer): string {
  const line = seen.added > 0 ? " Ringback adds the words in italics." : "";
  return `${WHO[viewer]} ${sayCost(seen)}.${line}`;
}
