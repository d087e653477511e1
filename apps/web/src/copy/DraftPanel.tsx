import { renderTemplate } from "@ringback/templates";
import { RefreshCw, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import type { Names } from "../canvas/sentence.ts";
import { Button } from "../components/Button.tsx";
import { Input } from "../components/Field.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { Bubble } from "./Bubble.tsx";
import { mergeFieldsOf } from "./copyContext.ts";
import { useDrafts } from "./useDrafts.ts";

export interface DraftPanelProps {
  where: Names;
  onUse: (text: string) => void;
  onClose: () => void;
}

/** Three ways to say it, to take or to leave. */
export function DraftPanel({ where, onUse, onClose }: DraftPanelProps) {
  const { drafts, waiting, note, again } = useDrafts(where);
  const [wish, setWish] = useState("");
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    heading.current?.focus();
    again("");
  }, [again]);
  const samples = Object.fromEntries(mergeFieldsOf(where).map(({ token, sample }) => [token, sample]));
  const values = {
    ...samples,
    "business.name": where.business.name,
    "owner.first_name": where.business.ownerFirstName,
  };
  return (
    <section aria-labelledby={titleId} aria-busy={waiting} className="rounded-card border p-3">
      <div className="flex items-center justify-between gap-2">
        <h3 id={titleId} ref={heading} tabIndex={-1} className="text-sm font-medium outline-hidden">
          Three ways to say it
        </h3>
        <IconButton size="small" icon={X} label="Close drafts" onClick={onClose} />
      </div>
      <ul className="mt-2 flex flex-col gap-3">
        {drafts.map(({ text, segments }) => (
          <li key={text} className="flex flex-col items-start gap-1.5">
            <Bubble quiet text={renderTemplate(text, values).text} />
            <div className="flex items-center gap-3">
              <Button size="small" onClick={() => onUse(text)}>
                Use this
              </Button>
              <span className="text-xs text-ink-soft tabular-nums">
                {segments === 1 ? "1 segment" : `${segments} segments`}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <form
        className="mt-3 flex gap-2 border-t pt-3"
        onSubmit={(event) => {
          event.preventDefault();
          again(wish);
        }}
      >
        <Input
          aria-label="What it should mention"
          placeholder="Mention… (optional)"
          maxLength={200}
          value={wish}
          onChange={(event) => setWish(event.currentTarget.value)}
        />
        <Button type="submit" icon={RefreshCw} busy={waiting}>
          Others
        </Button>
      </form>
      <p aria-live="polite" className="mt-2 text-xs text-ink-soft empty:hidden">
        {waiting ? "Looking for others." : note}
      </p>
    </section>
  );
}
