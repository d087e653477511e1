import type { CopyFinding } from "./finding.ts";
import { isMarkup } from "./markup.ts";
import { findMergeField, MERGE_FIELDS, type MergeField } from "./mergeFields.ts";

/** A piece of a template, with where it stands in the source (`to` exclusive). The pieces cover the source. */
export type TemplatePart =
  | { type: "text"; text: string; from: number; to: number }
  /** `fallback` is `null` without a bar; an empty one means: leave it out quietly. */
  | { type: "field"; token: string; fallback: string | null; from: number; to: number };

export interface ParsedTemplate {
  parts: TemplatePart[];
  findings: CopyFinding[];
}

/** More of them would say nothing new, and a megabyte of braces would say it half a million times. */
const MOST_FINDINGS = 20;

/** A token and its fallback together; longer ones are a missing pair of closing braces. */
const LONGEST_FIELD = 200;

const TOKEN = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+$/;

/** A hole somebody meant to fill by hand: `[Your name]`, `{name}`, `%NAME%`, `<name>`. */
const PLACEHOLDER =
  /%[A-Za-z][A-Za-z_.]{1,39}%|<[A-Za-z][A-Za-z _.'-]{1,39}>|\[[A-Za-z][A-Za-z _'-]{1,39}\]|\{[A-Za-z][A-Za-z0-9 _.'-]{0,39}\}/g;

/**
 * Reads a template: text, and merge fields `{{token}}` or `{{token|fallback}}`. Nothing nests, and nothing is
 * thrown: what is no merge field stays text, and the findings say what to mend. Linear in the text's length.
 *
 * @param customFields Merge fields of this business's own contact fields, beside {@link MERGE_FIELDS}.
 */
export function parseTemplate(text: string, customFields: readonly MergeField[] = []): ParsedTemplate {
  const parts = splitTemplate(text);
  const findings: CopyFinding[] = [];
  for (const part of parts) {
    if (findings.length >= MOST_FINDINGS) break;
    if (part.type === "text") findings.push(...leftovers(text, part));
    else if (findMergeField(part.token, customFields) === null)
      findings.push(unknown(text, part, customFields));
  }
  return { parts, findings: findings.slice(0, MOST_FINDINGS) };
}

/** The parts alone, for renderers. */
export function splitTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let textFrom = 0;
  let at = text.indexOf("{{");
  while (at !== -1) {
    const field = fieldAt(text, at);
    if (field === null) {
      at = text.indexOf("{{", at + 1);
      continue;
    }
    if (at > textFrom) parts.push({ type: "text", text: text.slice(textFrom, at), from: textFrom, to: at });
    parts.push(field);
    textFrom = field.to;
    at = text.indexOf("{{", textFrom);
  }
  if (textFrom < text.length) {
    parts.push({ type: "text", text: text.slice(textFrom), from: textFrom, to: text.length });
  }
  return parts;
}

/** The merge field that opens at `from`, or `null`. Looks no further than the next brace: that keeps parsing linear. */
function fieldAt(text: string, from: number): (TemplatePart & { type: "field" }) | null {
  const limit = Math.min(text.length, from + 2 + LONGEST_FIELD);
  let end = from + 2;
  while (end < limit && text[end] !== "{" && text[end] !== "}" && text[end] !== "\n") end++;
  if (text[end] !== "}" || text[end + 1] !== "}") return null;
  const inside = text.slice(from + 2, end);
  const bar = inside.indexOf("|");
  const token = (bar === -1 ? inside : inside.slice(0, bar)).trim();
  if (!TOKEN.test(token)) return null;
  const fallback = bar === -1 ? null : inside.slice(bar + 1).trim();
  return { type: "field", token, fallback, from, to: end + 2 };
}

function leftovers(text: string, part: TemplatePart & { type: "text" }): CopyFinding[] {
  const findings: CopyFinding[] = [];
  const taken = new Set<number>();
  for (const match of part.text.matchAll(PLACEHOLDER)) {
    if (findings.length >= MOST_FINDINGS) return findings;
    if (isMarkup(match[0])) continue;
    // `{{first name}}` shows up as `{first name}` with one brace more on each side: mend them together.
    const outer =
      part.text[match.index - 1] === "{" && part.text[match.index + match[0].length] === "}" ? 1 : 0;
    const from = part.from + match.index - outer;
    const to = part.from + match.index + match[0].length + outer;
    for (let at = from; at < to; at++) taken.add(at);
    findings.push(unresolved(text, { from, to }));
  }
  for (let at = 0; at < part.text.length && findings.length < MOST_FINDINGS; at++) {
    const two = part.text.slice(at, at + 2);
    if ((two !== "{{" && two !== "}}") || taken.has(part.from + at)) continue;
    const from = part.from + at;
    while (part.text[at + 1] === "{" || part.text[at + 1] === "}") at++;
    findings.push(unresolved(text, { from, to: part.from + at + 1 }));
  }
  return findings;
}

function unresolved(text: string, span: { from: number; to: number }): CopyFinding {
  const shown = text.slice(span.from, Math.min(span.to, span.from + 40));
  const meant = meantBy(shown);
  return {
    rule: "L04",
    code: "merge.unresolved",
    severity: "error",
    weight: 25,
    message:
      meant === null
        ? `Finish or remove ${shown}: it would go out exactly as it stands.`
        : `Replace ${shown} with a merge field: it would go out exactly as it stands.`,
    span,
    saw: text.slice(span.from, span.to),
    fix: meant === null ? null : replacement({ text, span, by: meant }),
  };
}

function unknown(
  text: string,
  part: TemplatePart & { type: "field" },
  customFields: readonly MergeField[],
): CopyFinding {
  const meant = meantBy(part.token);
  const known = [...MERGE_FIELDS, ...customFields].slice(0, 8).map((field) => field.token);
  return {
    rule: "L04",
    code: "merge.unknown",
    severity: "error",
    weight: 25,
    message: `There is no merge field ${part.token}. Choose one of ${known.join(", ")}.`,
    span: { from: part.from, to: part.to },
    saw: text.slice(part.from, part.to),
    fix: meant === null ? null : replacement({ text, span: part, by: meant }),
  };
}

function replacement(edit: { text: string; span: { from: number; to: number }; by: string }) {
  return {
    label: `Use ${edit.by}`,
    text: edit.text.slice(0, edit.span.from) + edit.by + edit.text.slice(edit.span.to),
  };
}

/** Names that people and other products use for the fields we have. */
function meantBy(shown: string): string | null {
  const words = shown
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
  if (/\b(business|company|shop|practice|firm)\b/.test(words)) return "{{business.name}}";
  if (/\b(your|owner|my|user|agent)\b.*\bname\b|^owner$/.test(words)) return "{{owner.first_name}}";
  if (/\blast name\b/.test(words)) return "{{contact.last_name}}";
  if (/\bname\b|^firstname$/.test(words)) return "{{contact.first_name|there}}";
  return null;
}
