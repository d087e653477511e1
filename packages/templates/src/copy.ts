import { countSegments, type SegmentCount } from "./countSegments.ts";
import { findMergeField, type MergeField } from "./mergeFields.ts";
import type { Niche } from "./niches/niche.ts";
import { findNiche } from "./niches/niches.ts";
import { splitTemplate, type TemplatePart } from "./parseTemplate.ts";
import { type MergeValues, renderParts } from "./renderTemplate.ts";

/** What a text is judged by, beside its words. */
export interface CopyContext {
  /** Usual values by token; a token that is not in it shows its field's sample, `null` shows the fallback. */
  values: MergeValues;
  profile: { businessName: string; ownerFirstName: string };
  /** A niche's id. One that is not known is judged by the general rules. */
  niche: string;
  language?: "en" | undefined;
  /** Whether the text goes out while the business is open or closed; absent when it may be either. */
  state?: "open" | "closed" | undefined;
  /** How soon this business calls back, in minutes; `null` or absent when it has not said. */
  callbackMinutes?: number | null | undefined;
  /** Merge fields of the business's own contact fields. */
  customFields?: readonly MergeField[] | undefined;
}

/** A text with its merge fields filled, and what that costs. */
export interface Rendering {
  text: string;
  count: SegmentCount;
}

/** A template as the rules read it. */
export interface Copy {
  /** The template as written; spans and repairs are about this text. */
  text: string;
  /**
   * The writer's own words: as long as `text`, index for index, with merge fields and the names of the business and
   * its owner as {@link BLANK}, the opt-out line as spaces, and curly apostrophes straight. Names are never judged.
   */
  words: string;
  /** Where the opt-out line starts; the length of the text when it has none. */
  footerAt: number;
  parts: readonly TemplatePart[];
  context: CopyContext;
  niche: Niche | null;
  /** Named by a merge field or in so many letters. */
  names: { business: boolean; owner: boolean };
  typical: Rendering;
  /** With the longest value of each field that differs from caller to caller. */
  longest: Rendering & { causedBy: string | null };
}

/** Stands for one code unit that no rule may judge. */
export const BLANK = "\uFFFC";

const FOOTER =
  /(?:\s|^)(?:(?:reply|text|send)\s+["']?(?:STOP|HELP|UNSUBSCRIBE)\b|(?:msg|message)s?\s*(?:&|and)\s*data rates\b)[^\n]*$/i;

/** Reads a template once, for all rules. */
export function readCopy(text: string, context: CopyContext): Copy {
  const parts = splitTemplate(text);
  const { businessName, ownerFirstName } = context.profile;
  const footerAt = text.match(FOOTER)?.index ?? text.length;
  const business = maskName(maskFields(text, parts), businessName);
  const owner = maskName(business.words, ownerFirstName);
  const words = owner.words.slice(0, footerAt).replaceAll("’", "'") + " ".repeat(text.length - footerAt);
  const tokens = new Set(parts.flatMap((part) => (part.type === "field" ? [part.token] : [])));
  return {
    text,
    words,
    footerAt,
    parts,
    context,
    niche: findNiche(context.niche),
    names: {
      business: business.found || tokens.has("business.name"),
      owner: owner.found || tokens.has("owner.first_name"),
    },
    ...renderings(parts, context),
  };
}

function renderings(parts: readonly TemplatePart[], context: CopyContext): Pick<Copy, "typical" | "longest"> {
  const typicalValues: Record<string, string | null> = Object.create(null);
  const longestValues: Record<string, string | null> = Object.create(null);
  let causedBy: string | null = null;
  let mostAdded = 0;
  for (const part of parts) {
    if (part.type === "text") continue;
    const typical = typicalValue(part.token, context);
    const longest = longestValue(part, typical, context);
    typicalValues[part.token] = typical;
    longestValues[part.token] = longest;
    const added = cost(longest) - cost(typical ?? part.fallback);
    if (added > mostAdded) [mostAdded, causedBy] = [added, part.token];
  }
  const typical = rendering(parts, typicalValues);
  const longest = rendering(parts, longestValues);
  const longer = longest.count.segments > typical.count.segments;
  return { typical, longest: { ...longest, causedBy: longer ? causedBy : null } };
}

function rendering(parts: readonly TemplatePart[], values: MergeValues): Rendering {
  const { text } = renderParts(parts, values);
  return { text, count: countSegments(text) };
}

function typicalValue(token: string, context: CopyContext): string | null {
  if (Object.hasOwn(context.values, token)) return context.values[token] ?? null;
  if (token === "business.name" && context.profile.businessName !== "") return context.profile.businessName;
  if (token === "owner.first_name" && context.profile.ownerFirstName !== "")
    return context.profile.ownerFirstName;
  return findMergeField(token, context.customFields)?.sample ?? null;
}

/** What the business itself fills in is known, so only a caller's fields can grow. */
function longestValue(
  part: TemplatePart & { type: "field" },
  typical: string | null,
  context: CopyContext,
): string | null {
  const field = findMergeField(part.token, context.customFields);
  if (field === null || !field.ofCaller) return typical;
  const candidates = [field.longest, typical, part.fallback];
  return candidates.reduce((most, value) => (cost(value) > cost(most) ? value : most));
}

/** Units, with a character outside GSM-7 weighing more than any length: it changes the whole text. */
function cost(value: string | null): number {
  if (value === null) return 0;
  const count = countSegments(value);
  return count.units + (count.encoding === "UCS-2" ? 1_000 : 0);
}

function maskFields(text: string, parts: readonly TemplatePart[]): string {
  let masked = "";
  for (const part of parts) masked += part.type === "text" ? part.text : BLANK.repeat(part.to - part.from);
  return masked.padEnd(text.length, BLANK);
}

/** Names are looked for as they are written, between things that are no letters: "Sam" is not in "same". */
function maskName(words: string, name: string): { words: string; found: boolean } {
  const wanted = name.trim();
  if (wanted.length < 2) return { words, found: false };
  let found = false;
  let masked = "";
  let read = 0;
  for (let at = words.indexOf(wanted); at !== -1; at = words.indexOf(wanted, at + wanted.length)) {
    const beside = (words[at - 1] ?? " ") + (words[at + wanted.length] ?? " ");
    if (/[\p{L}\p{N}]/u.test(beside)) continue;
    found = true;
    masked += words.slice(read, at) + BLANK.repeat(wanted.length);
    read = at + wanted.length;
  }
  return { words: masked + words.slice(read), found };
}
