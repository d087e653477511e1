import { createHash } from "node:crypto";
import { type Complete, PROMPT_VERSION } from "@ringback/templates";

/** Answers that led to drafts, so that the same question is not paid for twice in a day. */
export interface AnswerCache {
  /** `complete` with a memory. Answers count as remembered only once {@link Remembering.keep} is called. */
  around(complete: Complete, options: { server: string; fresh: boolean }): Remembering;
}

export interface Remembering {
  complete: Complete;
  /** How many answers came from memory. */
  remembered(): number;
  /** Keeps what the model answered: it was of use. */
  keep(): void;
}

const DAY_MS = 24 * 60 * 60 * 1_000;
/** An answer is two kilobytes, so this is less than a megabyte. */
const MOST_ANSWERS = 300;

/**
 * Holds answers for a day, in memory. Questions hold no names of a business and nothing of a caller, so one business may
 * be given what another one's question brought.
 *
 * @param now Milliseconds UTC.
 */
export function createAnswerCache(now: () => number): AnswerCache {
  const answers = new Map<string, { answer: string; until: number }>();

  function find(key: string): string | null {
    const found = answers.get(key);
    return found === undefined || found.until <= now() ? null : found.answer;
  }

  function keep(key: string, answer: string): void {
    answers.delete(key);
    answers.set(key, { answer, until: now() + DAY_MS });
    for (const oldest of answers.keys()) {
      if (answers.size <= MOST_ANSWERS) break;
      answers.delete(oldest);
    }
  }

  return {
    around(complete, { server, fresh }) {
      const made: { key: string; answer: string }[] = [];
      let remembered = 0;
      return {
        async complete(messages, options) {
          const key = createHash("sha256")
            .update(JSON.stringify([PROMPT_VERSION, server, messages, options]))
            .digest("hex");
          const known = fresh ? null : find(key);
          if (known !== null) {
            remembered++;
            return known;
          }
          const answer = await complete(messages, options);
          made.push({ key, answer });
          return answer;
        },
        remembered: () => remembered,
        keep() {
          for (const { key, answer } of made) keep(key, answer);
        },
      };
    },
  };
}
