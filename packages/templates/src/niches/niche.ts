import type { Language } from "../language.ts";

/** When a piece of copy is true: a text says "on a job" only while the business is open. */
export type WhenTrue = "open" | "closed" | "any";

/** How a text asks, which is what makes two drafts differ. */
export type Angle = "question" | "either-or" | "details" | "call-time";

export interface Ask {
  text: string;
  angle: Angle;
  /** "open" for what nobody can answer to while the business is closed; any hour when absent. */
  when?: WhenTrue;
}

/** An ending that says more than "text me", and so does not fit every question. */
export interface Close {
  text: string;
  /** The ways of asking that it may follow. It is for a first answer: a follow-up never has it. */
  after: readonly Angle[];
}

/** What a text is for. */
export const PURPOSES = ["missedCall", "afterHours", "voicemail", "followUp", "wrongNumber"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** `short` leaves room for long names and an opt-out line in one segment; `long` may cost two. */
export const LENGTHS = ["short", "medium", "long"] as const;
export type Length = (typeof LENGTHS)[number];

/** The words of a niche in one language. All are GSM-7, so that none of them makes a text dearer. */
export interface NicheWords {
  /** Each names the person and the business. First person singular or plural, as the trade speaks. */
  openers: readonly string[];
  reasons: Readonly<Record<WhenTrue, readonly string[]>>;
  /** The first one is what a repair adds. */
  asks: readonly Ask[];
  /** How a text may end; an empty one is no ending. A plain one fits after every question. */
  closes: readonly (string | Close)[];
  /** What a text of this trade does not say. */
  avoid: readonly string[];
  /** Finished texts, with merge fields. Every one passes its checks. */
  texts: Readonly<Record<Purpose, Readonly<Record<Length, string>>>>;
}

/** A kind of business, with the words that fit it. */
export interface Niche {
  id: string;
  label: string;
  /** Who it is, for choosing. */
  description: string;
  /** What an owner may call it, in English and in Spanish: for finding, never shown. */
  aliases: readonly string[];
  /** How it works, for grouping: at the customer's place, with clients in an office, or by appointment. */
  kind: "trade" | "office" | "appointments";
  /** A made-up business for previews. */
  sampleProfile: { businessName: string; ownerFirstName: string };
  /** What a writer of this trade should know. General knowledge to be checked, not law. */
  caveats: readonly string[];
  /** Words of the trade that a list would take for something else: "stopcock", "oil change". */
  allow: readonly string[];
  words: Readonly<Record<Language, NicheWords>>;
}
