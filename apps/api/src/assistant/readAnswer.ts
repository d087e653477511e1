import { z } from "zod";
import { modelFailure } from "./modelFailure.ts";

/** What a server's 200 held. */
export interface Answer {
  content: string;
  /** What a model says when it will not. */
  refusal: string;
  /** Why it stopped; `null` when it did not say, as when it was cut off. */
  finish: string | null;
  /** It came to its end, rather than breaking off. */
  ended: boolean;
}

const text = z.string().nullish().catch(null);
const error = z.object({ error: z.looseObject({ message: text, code: text, type: text }) });

const completion = z.object({
  choices: z.array(
    z.object({ message: z.object({ content: text, refusal: text }).nullish(), finish_reason: text }),
  ),
});
const chunk = z.object({
  choices: z
    .array(z.object({ delta: z.object({ content: text, refusal: text }).nullish(), finish_reason: text }))
    .catch([]),
});

const STRANGE =
  "What answers at the assistant's address is no model's server. Check the address in Settings.";
const BROKEN = "The assistant's answer broke off before its end.";

/**
 * Reads a body that came with 200: a completion, a stream of its pieces, an error, or something else altogether. Goes by
 * what it holds; servers call it what they like.
 *
 * @throws a model failure for whatever is no answer.
 */
export function readAnswer(body: string): Answer {
  const start = body.trimStart();
  if (/^(?:data|event|id|retry)?:/.test(start)) return streamed(start);
  const json = readJson(start);
  if (json === undefined) {
    if (start === "") throw modelFailure("empty", "The assistant answered with nothing.");
    throw start.startsWith("{") ? modelFailure("broken", BROKEN) : modelFailure("strange", STRANGE);
  }
  throwIfError(json);
  const read = completion.safeParse(json);
  if (!read.success) throw modelFailure("strange", STRANGE);
  const [choice] = read.data.choices;
  if (choice?.message == null) throw modelFailure("empty", "The assistant answered with nothing.");
  const { content, refusal } = choice.message;
  return {
    content: content ?? "",
    refusal: refusal ?? "",
    finish: choice.finish_reason ?? null,
    ended: true,
  };
}

/** Server-sent events: `data: {…}` lines, comments between them, `data: [DONE]` at the end. */
function streamed(body: string): Answer {
  const answer: Answer = { content: "", refusal: "", finish: null, ended: false };
  for (const line of body.split(/\r\n|\n|\r/)) {
    const data = /^data: ?(.*)$/.exec(line)?.[1]?.trim();
    if (data === undefined || data === "") continue;
    if (data.startsWith("[DONE]")) return { ...answer, ended: true };
    const json = readJson(data);
    if (json === undefined) throw modelFailure("broken", BROKEN);
    throwIfError(json);
    const [choice] = chunk.safeParse(json).data?.choices ?? [];
    answer.content += choice?.delta?.content ?? "";
    answer.refusal += choice?.delta?.refusal ?? "";
    answer.finish = choice?.finish_reason ?? answer.finish;
  }
  return { ...answer, ended: answer.finish !== null };
}

/** Some servers report their troubles with 200. */
function throwIfError(json: unknown): void {
  const read = error.safeParse(json);
  if (!read.success) return;
  const { code, type } = read.data.error;
  if (code === "insufficient_quota" || type === "insufficient_quota") throw noCredit();
  throw modelFailure("server", "The assistant's server answered with an error. Try again in a few minutes.");
}

/** The failure of an account that is used up. */
export function noCredit(cause?: unknown) {
  return modelFailure("credit", "The account behind the assistant's key has no credit left.", cause);
}

/** The failure of an answer that has the wrong shape altogether. */
export function strange(cause?: unknown) {
  return modelFailure("strange", STRANGE, cause);
}

/** Whether the JSON in a text is whole, whatever is around it. */
export function holdsWholeJson(content: string): boolean {
  const from = content.search(/[{[]/);
  const to = Math.max(content.lastIndexOf("}"), content.lastIndexOf("]"));
  return from !== -1 && to > from && readJson(content.slice(from, to + 1)) !== undefined;
}

/**
 * The words of an answer.
 *
 * @throws a model failure for a refusal, for nothing, and for what is not whole.
 */
export function wordsOf({ content, refusal, finish, ended }: Answer): string {
  if (refusal !== "" || finish === "content_filter") throw modelFailure("declined", declined(refusal));
  if (REFUSES.test(content) && !/[{[]/.test(content)) throw modelFailure("declined", declined(content));
  if (content.trim() === "") throw modelFailure("empty", "The assistant answered with nothing.");
  if (finish === "length" && !holdsWholeJson(content)) {
    throw modelFailure("cutOff", "The assistant's answer was cut off: it was too long for its server.");
  }
  if (!ended && !holdsWholeJson(content)) throw modelFailure("broken", BROKEN);
  return content;
}

/** How a model begins that says in plain words that it will not. */
const REFUSES =
  /^[\s"']*(?:(?:i['’]?m|i am|we['’]?re)? ?(?:so |very )?sorry\b|i (?:really )?(?:can['’]?t|cannot|can not|won['’]?t|will not|must decline)\b|i(?:['’]m| am) (?:unable|not able)\b|unfortunately\b|as an ai\b|lo siento\b|no puedo\b)/i;

const LONGEST_REFUSAL = 160;

/** The model's own words, where they hold nothing that an owner could be sent to; the first 160 characters of them. */
function declined(refusal: string): string {
  const said = refusal.replace(/[\p{C}\s"]+/gu, " ").trim();
  const shown = said.length <= LONGEST_REFUSAL ? said : `${said.slice(0, LONGEST_REFUSAL - 3).trimEnd()}...`;
  const telling = shown !== "" && !/[\p{N}@/<>]|www|\.(?!\.)\w/u.test(shown);
  return telling ? `The assistant declined and said: "${shown}"` : "The assistant declined to write this.";
}

function readJson(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return value;
  } catch {
    return undefined;
  }
}
