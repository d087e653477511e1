import type { CopyContext } from "@ringback/templates";
import { ArrowUp, RefreshCw, Square, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "../components/Button.tsx";
import { Input } from "../components/Field.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { AssistantMissing } from "./AssistantMissing.tsx";
import { DraftCard } from "./DraftCard.tsx";
import type { DraftedText } from "./draftingState.ts";
import { mendAll } from "./mendAll.ts";
import { mendedText, phraseBook } from "./phraseBook.ts";
import { ToneSlider } from "./ToneSlider.tsx";
import { useDrafting } from "./useDrafting.ts";

/** `ways`: three ways to say it. `rewrite`: the writer's own text, with what fails put right. */
export type DraftMode = "ways" | "rewrite";

export interface DraftPanelProps {
  mode: DraftMode;
  /** What is written now: it is rewritten, or shows what the drafts shall say. */
  text: string;
  context: CopyContext;
  onUse: (text: string) => void;
  onClose: () => void;
}

const TITLES: Record<DraftMode, string> = {
  ways: "Three ways to say this",
  rewrite: "Rewrite what fails",
};

/** What stands over the drafts that need no assistant. */
const OWN_TITLES: Record<DraftMode, string> = {
  ways: "From the phrase book",
  rewrite: "Put right by the checks",
};

/**
 * Drafts to take or to leave: from the phrase book at once, from the assistant as they pass. Those stand first, but only
 * once they are asked for: nothing moves under a pointer.
 */
export function DraftPanel({ mode, text, context, onUse, onClose }: DraftPanelProps) {
  const { state, ask, cancel } = useDrafting();
  const [tone, setTone] = useState(0);
  const [wish, setWish] = useState("");
  const [shown, setShown] = useState(0);
  const seed = useRef(0);
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  const draft = (how: { tone: number; fresh?: boolean }) => {
    const own =
      mode === "rewrite"
        ? mendedFirst(text, context)
        : phraseBook({ context, seed: seed.current, tone: how.tone });
    seed.current += 1;
    setShown(0);
    ask({ ...how, context, own, note: wish, ...(text.trim() === "" ? {} : { text }) });
  };
  const begin = useRef(() => {});
  begin.current = () => {
    heading.current?.focus();
    draft({ tone });
  };
  useEffect(() => begin.current(), []);

  const cards = { context, onUse };
  // With nothing else in the panel there is nothing that could move.
  const visible = state.own.length === 0 ? state.cards : state.cards.slice(0, shown);
  const waiting = state.cards.length - visible.length;
  const show = () => {
    setShown(state.cards.length);
    heading.current?.focus();
  };
  return (
    <section
      aria-labelledby={titleId}
      aria-busy={state.stage !== null}
      className="flex flex-col gap-3 rounded-card border bg-surface p-3.5"
    >
      <div className="flex items-center justify-between gap-2">
        <h3 id={titleId} ref={heading} tabIndex={-1} className="text-sm font-medium outline-hidden">
          {TITLES[mode]}
        </h3>
        <IconButton size="small" icon={X} label="Close drafts" onClick={onClose} />
      </div>
      <ToneSlider value={tone} onChange={setTone} onChosen={(chosen) => draft({ tone: chosen })} />
      {mode === "rewrite" && (
        <p className="-mt-2 text-xs text-ink-soft">
          The assistant writes in this tone. What is mended with a press keeps yours.
        </p>
      )}
      {/* The row stays, whatever it says: what stands below it does not move. */}
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-2 text-sm pointer-coarse:min-h-10">
        <span role="status" className="text-ink-soft">
          {waiting > 0 && <span className="sr-only">{sayWaiting(waiting)}. </span>}
          {state.stage ??
            (visible.length > 0 ? "From your assistant" : state.own.length > 0 && OWN_TITLES[mode])}
        </span>
        <span className="flex flex-wrap gap-1.5">
          {waiting > 0 && (
            <Button size="small" icon={ArrowUp} onClick={show}>
              {sayWaiting(waiting)}
            </Button>
          )}
          {state.stage !== null && (
            <Button size="small" icon={Square} onClick={cancel}>
              Cancel
            </Button>
          )}
        </span>
      </div>
      {visible.length > 0 && (
        <ul aria-label="From your assistant" className="flex flex-col gap-4">
          {visible.map((card) => (
            <DraftCard key={card.text} draft={card} {...cards} />
          ))}
        </ul>
      )}
      {state.own.length > 0 && (
        <>
          {visible.length > 0 && <p className="border-t pt-3 text-sm text-ink-soft">{OWN_TITLES[mode]}</p>}
          <ul aria-label="From the phrase book" className="flex flex-col gap-4">
            {state.own.map((own) => (
              <DraftCard
                key={own.text}
                draft={own}
                {...cards}
                {...(mode === "rewrite" ? { label: "Your text, mended" } : {})}
              />
            ))}
          </ul>
        </>
      )}
      {mode === "rewrite" && state.own.length === 0 && (
        <p className="text-sm text-ink-soft">
          None of this mends itself with a press. See what the assistant makes of it, or change it by hand.
        </p>
      )}
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {state.note}
      </p>
      {state.stage === null && <AssistantMissing />}
      <form
        className="flex gap-2 border-t pt-3"
        onSubmit={(event) => {
          event.preventDefault();
          draft({ tone, fresh: true });
        }}
      >
        <Input
          aria-label="What it should mention"
          placeholder="Mention… (optional)"
          maxLength={200}
          value={wish}
          onChange={(event) => setWish(event.currentTarget.value)}
        />
        <Button type="submit" icon={RefreshCw}>
          Others
        </Button>
      </form>
    </section>
  );
}

function sayWaiting(count: number): string {
  return `${count} new from the assistant`;
}

function mendedFirst(text: string, context: CopyContext): DraftedText[] {
  const mended = mendAll(text, context);
  return mended === text ? [] : [mendedText(mended, context)];
}
