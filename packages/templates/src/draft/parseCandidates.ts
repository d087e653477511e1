import { z } from "zod";
import type { Angle } from "../niches/niche.ts";

/** A template as a model proposed it, before any check. */
export interface Candidate {
  text: string;
  /** `null` where the model did not say, or said something else. */
  angle: Angle | null;
}

/** Longer answers are not looked at: four templates are two kilobytes. */
const LONGEST_ANSWER = 100_000;

/** Longer candidates are no texts. */
const LONGEST_CANDIDATE = 1_000;

const MOST_CANDIDATES = 12;

/** How many braces are tried as the beginning of the answer, where there is talk around it. */
const MOST_STARTS = 20;

const ANGLES = ["question", "either-or", "details", "call-time"] as const satisfies readonly Angle[];

/** Strict for servers that hold a model to a schema: every property required, no others. */
const asked = z.strictObject({
  candidates: z.array(z.strictObject({ text: z.string(), angle: z.enum(ANGLES) })),
});

/** Lenient for reading: small models name things as they like, and a missing or invented angle does no harm. */
const TEXT_NAMES = ["text", "template", "message", "body", "sms"] as const;
const candidate = z.union([
  z.string().transform((text) => ({ text, angle: null })),
  z
    .record(z.string(), z.unknown())
    .transform((item) => ({
      text: TEXT_NAMES.map((name) => item[name]).find((value) => typeof value === "string"),
      angle: item.angle,
    }))
    .pipe(z.object({ text: z.string(), angle: z.enum(ANGLES).nullable().catch(null) })),
]);
const LIST_NAMES = ["candidates", "templates", "drafts", "messages", "texts", "options"] as const;

/** The JSON schema of an answer, for {@link CompleteOptions}. */
export const CANDIDATES_SCHEMA: { name: string; schema: Record<string, unknown> } = {
  name: "candidates",
  schema: z.toJSONSchema(asked),
};

/**
 * Reads a model's answer: strict JSON, else what stands in a code fence, else the first value in braces that holds
 * templates. Single candidates that are no templates are left out. `null` when there is none to read.
 */
export function parseCandidates(text: string): Candidate[] | null {
  if (text.length > LONGEST_ANSWER) return null;
  // Of an answer that was cut off, the candidates that are whole still stand by themselves.
  const single: Candidate[] = [];
  // Models that think aloud write drafts of their answer before it.
  for (const json of jsonIn(text.replace(/<think>[\s\S]*?<\/think>/gi, ""))) {
    const list = listIn(json);
    if (list === null) single.push(...candidateIn(json));
    const candidates = (list ?? []).slice(0, MOST_CANDIDATES).flatMap(candidateIn);
    if (candidates.length > 0) return candidates;
  }
  return single.length > 0 ? single : null;
}

/** `null` for what may be a candidate by itself. */
function listIn(json: unknown): unknown[] | null {
  if (Array.isArray(json)) return json;
  if (typeof json !== "object" || json === null) return [];
  const named = LIST_NAMES.map((name) => Object.entries(json).find(([key]) => key === name)?.[1]);
  const list = named.find((value) => Array.isArray(value));
  return Array.isArray(list) ? list : null;
}

function candidateIn(item: unknown): Candidate[] {
  const parsed = candidate.safeParse(item);
  if (!parsed.success || parsed.data.text.trim() === "" || parsed.data.text.length > LONGEST_CANDIDATE)
    return [];
  return [parsed.data];
}

function* jsonIn(text: string): Generator<unknown> {
  const whole = readJson(text);
  if (whole !== undefined) return yield whole;
  const fenced = text.match(/```[a-z]*\s*\n?([^`]*)```/i)?.[1];
  if (fenced !== undefined) {
    const inside = readJson(fenced);
    if (inside !== undefined) return yield inside;
  }
  let from = -1;
  for (let starts = 0; starts < MOST_STARTS; starts++) {
    from = nextBrace(text, from + 1);
    if (from === -1) return;
    const value = balanced(text, from);
    const read = value === null ? undefined : readJson(value);
    if (value === null || read === undefined) continue;
    yield read;
    from += value.length - 1;
  }
}

function nextBrace(text: string, from: number): number {
  const at = text.slice(from).search(/[{[]/);
  return at === -1 ? -1 : from + at;
}

/** The balanced {…} or […] that begins at `from`, quotes and escapes respected; one pass. */
function balanced(text: string, from: number): string | null {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (quoted && char === "\\") at++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "{" || char === "[")) depth++;
    else if (!quoted && (char === "}" || char === "]") && --depth === 0) return text.slice(from, at + 1);
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
