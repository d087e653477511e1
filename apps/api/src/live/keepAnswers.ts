/** An answer is kept for this many times as long as it took to find: counting costs at most 2 % of the machine. */
const WORTH = 50;
/** Answers kept at a time. */
const MOST = 500;

/** Answers by the name of what was asked; asked while it is being found, a question is not asked again. */
export interface KeptAnswers {
  of<T>(question: string, find: () => Promise<T>): Promise<T>;
}

/** @param now The machine's steady clock, in milliseconds. */
export function keepAnswers(now: () => number = () => performance.now()): KeptAnswers {
  const kept = new Map<string, { answer: Promise<unknown>; until: number }>();
  return {
    of<T>(question: string, find: () => Promise<T>): Promise<T> {
      const known = kept.get(question);
      // A question is named by what it asks, so the answer kept under its name is of its type.
      if (known !== undefined && known.until > now()) return known.answer as Promise<T>;
      if (kept.size >= MOST) kept.clear();
      const from = now();
      const entry = { answer: find(), until: Number.POSITIVE_INFINITY };
      kept.set(question, entry);
      entry.answer.then(
        () => {
          const at = now();
          entry.until = at + (at - from) * WORTH;
        },
        () => kept.delete(question),
      );
      return entry.answer;
    },
  };
}
