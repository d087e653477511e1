import { draftFromGrammar, findNiche, type Draft as GrammarDraft } from "@ringback/templates";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Names } from "../canvas/sentence.ts";
import { sayError, useTRPC } from "../trpc.ts";
import { copyContext } from "./copyContext.ts";

/** One way to say it. */
interface DraftText {
  text: string;
  segments: number;
  source: "grammar" | "model";
}

export interface Drafts {
  drafts: DraftText[];
  /** A model may still answer with better ones. */
  waiting: boolean;
  /** What there is to say of them, such as that no model is set up. */
  note: string | null;
  /** Other ways, mentioning what the owner asks for. */
  again: (note: string) => void;
}

/** How many ways to offer. */
const COUNT = 3;

/** Three ways to say it: from the phrase book at once, and from the model when one is set up and answers. */
export function useDrafts(where: Names): Drafts {
  const trpc = useTRPC();
  const asking = useMutation(trpc.copy.draft.mutationOptions());
  const [seed, setSeed] = useState(1);
  const answered = asking.data?.drafts.filter(({ source }) => source === "model") ?? [];
  const drafts = answered.length > 0 ? answered.slice(0, COUNT) : fromPhraseBook(where, seed);
  return {
    drafts,
    waiting: asking.isPending,
    note: asking.isError ? sayError(asking.error) : (asking.data?.note ?? null),
    again: (note) => {
      setSeed((before) => before + 1);
      asking.mutate(note.trim() === "" ? {} : { note: note.trim() });
    },
  };
}

function fromPhraseBook(where: Names, seed: number): DraftText[] {
  const niche = findNiche(where.business.niche) ?? findNiche("contractor");
  if (!niche) return [];
  const drafts = draftFromGrammar(niche.id, { seed, count: COUNT, context: copyContext(where) });
  return drafts.map(({ text, report, source }: GrammarDraft) => ({
    text,
    source,
    segments: report.typical.count.segments,
  }));
}
