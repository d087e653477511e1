/** When a piece of copy is true: a text says "on a job" only while the business is open. */
export type WhenTrue = "open" | "closed" | "any";

/** How a text asks, which is what makes two drafts differ. */
export type Angle = "question" | "either-or" | "details" | "call-time";

export interface Ask {
  text: string;
  angle: Angle;
}

/** A finished text to start from. Passes its checks, and costs one or two segments. */
export interface StarterText {
  id: string;
  title: string;
  /** With merge fields. */
  text: string;
  when: WhenTrue;
}

/** A kind of business, with the words that fit it. All words are GSM-7. */
export interface Niche {
  id: string;
  label: string;
  /** Who it is, for choosing. */
  description: string;
  /** A made-up business for previews. */
  sampleProfile: { businessName: string; ownerFirstName: string };
  /** First person singular or plural, as the trade speaks. */
  openers: readonly string[];
  reasons: Readonly<Record<WhenTrue, readonly string[]>>;
  /** The first one is what a repair adds. */
  asks: readonly Ask[];
  /** How a text may end; an empty one is no ending. */
  closes: readonly string[];
  /** What a text of this trade does not say. */
  avoid: readonly string[];
  starters: readonly StarterText[];
}
