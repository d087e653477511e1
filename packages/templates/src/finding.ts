/** A stretch of a template: string indexes, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** Something about a text that a person can mend. */
export interface CopyFinding {
  /** The rule of the rubric, such as `H06`. */
  rule: string;
  /** Stable, dotted, such as `ask.missing`. */
  code: string;
  /** Errors keep a text from going live; warnings lower the score; an info is good to know. */
  severity: "error" | "warning" | "info";
  /** What it takes off the score of 100. */
  weight: number;
  /** Says what to do, in a sentence or two. */
  message: string;
  /** Where in the template; `null` when it is about the whole text. */
  span: Span | null;
  /** The words that gave rise to it, as they stand at `span`; `null` when something is missing or it is about the whole. */
  saw: string | null;
  /** A repair for one click: `text` is the whole repaired template. */
  fix: { label: string; text: string } | null;
}
