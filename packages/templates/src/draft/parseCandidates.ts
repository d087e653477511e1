import { z } from "zod";
import type { Angle } from "../niches/niche.ts";

/** A template as a model proposed it, before any check. */
export interface Candidate {
  text: string;
  angle: Angle;
}

/** Longer answers are not looked at: four templates are two kilobytes. */
const LONGEST_ANSWER = 100_000;

/** Longer candidates are no texts. */
const LONGEST_CANDIDATE = 1_000;

const MOST_CANDIDATES = 12;

const ANGLES = ["question", "either-or", "details", "call-time"] as const satisfies readonly Angle[];

/** Strict for servers that hold a model to a schema: every property required, no others. */
const asked = z.strictObject({
  candidates: z.array(z.strictObject({ text: z.string(), angle: z.enum(ANGLES) })),
});

/** Lenient for reading: a missing or invented angle does no harm, and neither does a bare list of texts. */
const candidate = z.union([
  z.string().transform((text) => ({ text, angle: "question" as const })),
  z.object({ text: z.string(), angle: z.enum(ANGLES).catch("question") }),
]);
const answer = z.union([
  z.object({ candidates: z.array(z.unknown()) }).transform(({ candidates }) => candidates),
  z.array(z.unknown()),
]);

/** The JSON schema of an answer, for {@link CompleteOptions}. */
export const CANDIDATES_SCHEMA: { name: string; schema: Record<string, unknown> } = {
  name: "candidates",
  schema: z.toJSONSchema(asked),
};

/**
 * Reads a model's answer: strict JSON, else what stands in a code fence, else the first value in braces that parses.
 * Single candidates that are no templates are left out. `null` when there is nothing to read.
 */
export function parseCandidates(text: string): Candidate[] | null {
  if (text.length > LONGEST_ANSWER) return null;
  for (const json of jsonIn(text)) {
    const list = answer.safeParse(json);
    if (!list.success) continue;
    return list.data.slice(0, MOST_CANDIDATES).flatMap((item) => {
      const parsed = candidate.safeParse(item);
      if (!parsed.success || parsed.data.text.length > LONGEST_CANDIDATE) return [];
      return [parsed.data];
    });
  }
  return null;
}

function* jsonIn(text: string): Generator<unknown> {
  const whole = readJson(text);
  if (whole !== undefined) yield whole;
  const fenced = text.match(/```(?:json)?\s*\n?([^`]*)```/i)?.[1];
  if (fenced !== undefined) {
    const inside = readJson(fenced);
    if (inside !== undefined) yield inside;
  }
  const value = firstObject(text);
  if (value !== null) {
    const read = readJson(value);
    if (read !== undefined) yield read;
  }
}

/** The first balanced {…} of a text, quotes and escapes respected; one pass. */
function firstObject(text: string): string | null {
  const from = text.indexOf("{");
  if (from === -1) return null;
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (quoted && char === "\\") at++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && char === "{") depth++;
    else if (!quoted && char === "}" && --depth === 0) return text.slice(from, at + 1);
  }
  return null;
}

function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.trim());
    return value;
  } catch {
    return undefined;
  }
}
