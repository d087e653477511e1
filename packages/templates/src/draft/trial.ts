import type { Complete } from "./complete.ts";
import { CANDIDATES_SCHEMA, parseCandidates } from "./parseCandidates.ts";

/**
 * Asks a model for the shortest answer that drafting could use.
 *
 * @returns Whether it wrote what can be read. Rejects as `complete` does.
 */
export async function trial(complete: Complete): Promise<boolean> {
  const answer = await complete(
    [
      { role: "system", content: "You answer with JSON only." },
      {
        role: "user",
        content: 'Answer with exactly this: {"candidates":[{"text":"Hello","angle":"question"}]}',
      },
    ],
    { temperature: 0.2, maxTokens: 300, schema: CANDIDATES_SCHEMA },
  );
  return parseCandidates(answer) !== null;
}
