import { z } from "zod";
import { type CardPart, control, defineNode } from "../defineNode.ts";
import type { ReplyFacts } from "../model.ts";
import { excerpt } from "./excerpt.ts";

const config = z.strictObject({
  words: z
    .string()
    .max(500, "Keep it to 500 characters.")
    .meta(
      control({
        label: "Only when it says one of",
        control: "text",
        help: "Words with commas between them, such as price, quote. Leave it empty for any reply.",
      }),
    ),
  which: z.enum(["first", "every"]).meta(
    control({
      label: "Which replies",
      control: "choice",
      labels: { first: "The first after a call", every: "Every reply" },
      help: "At most three times a day for one caller.",
    }),
  ),
});

type Config = z.infer<typeof config>;

/** Starts a run about a caller's last call when they write. A STOP starts nothing, nor does somebody who never called. */
export const customerReplied = defineNode<Config>({
  type: "customerReplied",
  version: 1,
  kind: "trigger",
  title: "Customer replied",
  description: "Starts when a caller writes back.",
  icon: "reply",
  config,
  fresh: { words: "", which: "first" },
  ports: () => [{ id: "next", label: "Then" }],
  card: ({ words, which }) => [
    which === "first" ? "When a caller first replies" : "When a caller replies",
    ...sayWords(wordsOf(words)),
  ],
  findings: () => [],
  startsOn: "reply",
  admitsReply,
  enter: ({ run }) => ({
    type: "go",
    port: "next",
    why: run.reply ? `They wrote: ${excerpt(run.reply.body, REPLY_SHOWN)}` : "They wrote to you.",
  }),
});

function admitsReply(
  { words: written, which }: Config,
  { body, first }: Readonly<ReplyFacts>,
): true | { code: string; why: string } {
  if (which === "first" && !first)
    return { code: "notFirst", why: "The workflow starts on the first reply after a call." };
  const words = wordsOf(written);
  const said = ` ${lettersOf(body)} `;
  if (words.length === 0 || words.some((word) => said.includes(` ${lettersOf(word)} `))) return true;
  return { code: "wordsMissing", why: "The reply has none of the words that the workflow looks for." };
}

function wordsOf(written: string): string[] {
  return written
    .split(",")
    .map((word) => word.trim())
    .filter((word) => lettersOf(word) !== "");
}

/** Letters and digits with single spaces between words: neither case nor punctuation keeps a word from being found. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function sayWords(words: readonly string[]): CardPart[] {
  return words.length === 0 ? [] : [" with ", { chip: words.join(" or ") }];
}

/** A line of a run's way. */
const REPLY_SHOWN = 120;
