import type { SegmentCount } from "./countSegments.ts";
import { detectLanguage } from "./detectLanguage.ts";
import type { Span } from "./finding.ts";
import type { Language } from "./language.ts";
import type { MergeField } from "./mergeFields.ts";
import { namesInText } from "./namesInText.ts";
import type { Niche, Purpose } from "./niches/niche.ts";
import { findNiche } from "./niches/niches.ts";
import { isFirstText, smallPrintIn } from "./optOutLine.ts";
import { splitTemplate, type TemplatePart } from "./parseTemplate.ts";
import { renderingsOf } from "./renderingsOf.ts";
import type { MergeValues } from "./renderTemplate.ts";

/** What a text is judged by, beside its words. */
export interface CopyContext {
  /** Usual values by token; a token that is not in it shows its field's sample, `null` shows the fallback. */
  values: MergeValues;
  profile: { businessName: string; ownerFirstName: string };
  /** A niche's id. One that is not known is judged by the general rules. */
  niche: string;
  /** What the text is for; a missed call when absent. */
  purpose?: Purpose | undefined;
  /** The language that the business writes in. Words of another one are judged by that one's rules; English when absent. */
  language?: Language | undefined;
  /** Whether the text goes out while the business is open or closed; absent when it may be either. */
  state?: "open" | "closed" | undefined;
  /** How soon this business calls back, in minutes; `null` or absent when it has not said. */
  callbackMinutes?: number | null | undefined;
  /** How this business's first text to a caller says that STOP ends it; nothing is asked of a text when absent. */
  optOut?: OptOutPolicy | undefined;
  /** What the business adds to the word lists. */
  ownWords?: OwnWords | undefined;
  /** A model answers the replies, so that calling itself automated is no fault but the truth. */
  aiHandlesReplies?: boolean | undefined;
  /** The most segments that a text may cost; three when absent. */
  maxSegments?: number | undefined;
  /** The texts registered with the carrier for this campaign (US A2P 10DLC samples), with their merge fields. */
  registeredSamples?: readonly string[] | undefined;
  /** The business's own numbers, as it writes them or in E.164; absent when they are not known. */
  ownNumbers?: readonly string[] | undefined;
  /** What the same caller may get from this business besides: the other texts of the workflow. */
  otherTexts?: readonly string[] | undefined;
  /** Names of callers lose the accents that GSM-7 lacks before they go out. True when absent, as Ringback does it. */
  foldNames?: boolean | undefined;
  /** Merge fields of the business's own contact fields. */
  customFields?: readonly MergeField[] | undefined;
}

/**
 * `append`: Ringback adds the line to the first text where it is missing, and counts it. `write`: the text has to carry it.
 * `never`: the business has another way.
 */
export type OptOutPolicy = "append" | "write" | "never";

/** What a business adds to the word lists. */
export interface OwnWords {
  /** Phrases that its texts never say, with what to say instead where there is something. */
  avoid: readonly { phrase: string; instead: string | null }[];
  /** Words that are fine here, whatever the lists say. */
  allow: readonly string[];
}

/** A text as it goes out, its merge fields filled and the opt-out line added where Ringback adds it, and what that costs. */
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
   * its owner as {@link BLANK}, the small print (opt-out, HELP, data rates) as spaces, and curly apostrophes straight.
   * Names are never judged.
   */
  words: string;
  /** Where the opt-out line at its end starts; the length of the text when it has none. */
  footerAt: number;
  parts: readonly TemplatePart[];
  context: CopyContext;
  niche: Niche | null;
  /** The language of the words, which is the business's own where they do not show another. */
  language: Language;
  purpose: Purpose;
  /** Named by a merge field or in so many letters; where the profile is empty, whoever introduces themselves. */
  names: { business: boolean; owner: boolean };
  typical: Rendering;
  /** With the longest value of each field that differs from caller to caller. */
  longest: Rendering & { causedBy: string | null };
}

/** Stands for one code unit that no rule may judge. */
export const BLANK = "\uFFFC";

/** Reads a template once, for all rules. */
export function readCopy(text: string, context: CopyContext): Copy {
  const parts = splitTemplate(text);
  const smallPrint = smallPrintIn(text);
  const footerAt = footerStart(text, smallPrint);
  const unmasked = masked(maskFields(text, parts), smallPrint, " ");
  const named = namesInText(unmasked, context.profile);
  const words = masked(unmasked, [...named.business, ...named.owner], BLANK).replaceAll("’", "'");
  const tokens = new Set(parts.flatMap((part) => (part.type === "field" ? [part.token] : [])));
  const language = detectLanguage(words) ?? context.language ?? "en";
  const purpose = context.purpose ?? "missedCall";
  const appends = context.optOut === "append" && isFirstText(purpose);
  return {
    text,
    words,
    footerAt,
    parts,
    context,
    niche: findNiche(context.niche),
    language,
    purpose,
    names: {
      business: named.business.length > 0 || (tokens.has("business.name") && !isNameBlank(context)),
      owner: named.owner.length > 0 || tokens.has("owner.first_name"),
    },
    ...renderingsOf(parts, context, appends ? language : null),
  };
}

/** A name that was given and says nothing. One that was not given shows as a sample, so that texts can be tried out. */
function isNameBlank({ values, profile }: CopyContext): boolean {
  const given = Object.hasOwn(values, "business.name")
    ? (values["business.name"] ?? "")
    : profile.businessName;
  return given.trim() === "" && (given !== "" || Object.hasOwn(values, "business.name"));
}

/** Where the small print begins that nothing but small print follows; the text's length when it ends in other words. */
function footerStart(text: string, smallPrint: readonly Span[]): number {
  let start = text.length;
  for (const { from, to } of smallPrint.toReversed()) {
    if (text.slice(to, start).trim() !== "") break;
    start = from;
  }
  return start === text.length ? start : text.slice(0, start).trimEnd().length;
}

function maskFields(text: string, parts: readonly TemplatePart[]): string {
  let out = "";
  for (const part of parts) out += part.type === "text" ? part.text : BLANK.repeat(part.to - part.from);
  return out.padEnd(text.length, BLANK);
}

/** As long as before, index for index, with `by` in the places. */
function masked(words: string, places: readonly Span[], by: string): string {
  let out = "";
  let read = 0;
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    if (to <= read) continue;
    const start = Math.max(from, read);
    out += words.slice(read, start) + by.repeat(to - start);
    read = to;
  }
  return out + words.slice(read);
}
