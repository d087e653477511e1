import { GENERAL_ASK } from "../niches/niches.ts";
import type { CopyRule } from "./copyRule.ts";

/** "Text me the address": as good as a question, but for the mark. */
const REQUEST =
  /\b(?:text|send|tell|give)\s+(?:me|us)\s+(?:know\s+)?(?:your|the|what|what's|when|where|which|how|an?)\b|\blet (?:me|us) know\s+(?:your|the|what|what's|when|where|which|how|if)\b/i;

/** "Text me back": opens a door and asks nothing. */
const INVITATION =
  /\b(?:text|reply|message|write|respond)\b(?:\s+\S+)?\s+(?:me|us|back|here|this|to this)\b|\b(?:reply|text back)\b/i;

/** "Do not reply" closes it. */
const REFUSAL = /\b(?:not|don't|cannot|can't|no|unable to)[ -]?(?:reply|respond|text|monitor)/i;

/** `ask.missing`: one concrete question is what gets an answer. */
export const askMissing: CopyRule = ({ text, words, footerAt, niche }) => {
  if (words.includes("?")) return [];
  const ask = niche?.asks[0]?.text ?? GENERAL_ASK;
  const invites = INVITATION.test(words) && !REFUSAL.test(words);
  const weight = REQUEST.test(words) ? 8 : invites ? 12 : 22;
  const body = text.slice(0, footerAt).trimEnd();
  const footer = text.slice(footerAt).trim();
  const joined = body === "" || /[.!:\n]$/.test(body) ? body : `${body}.`;
  return [
    {
      code: "ask.missing",
      severity: "warning",
      weight,
      message: `Ask one question that is easy to answer, such as "${ask}"`,
      span: null,
      fix: { label: "Add a question", text: [joined, ask, footer].filter((piece) => piece !== "").join(" ") },
    },
  ];
};
