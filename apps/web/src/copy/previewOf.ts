import {
  type CopyContext,
  checkCopy,
  findNiche,
  type Language,
  LENGTHS,
  MERGE_FIELDS,
  type NicheText,
  nicheText,
  type Rendering,
} from "@ringback/templates";

/** Whose phone a text is looked at on. `other` is not this text but one of the trade in the other language. */
export type Viewer = "known" | "unknown" | "longest" | "other";

/** A text as one caller gets it. */
export interface PreviewedText extends Rendering {
  /** How many characters at its end Ringback adds on its own: the opt-out line. */
  added: number;
}

/** A text as somebody known, somebody new, or somebody with the longest name gets it. */
export function previewOf(
  text: string,
  viewer: Exclude<Viewer, "other">,
  context: CopyContext,
): PreviewedText {
  const seen =
    viewer === "unknown" ? { ...context, values: { ...context.values, ...nobody(context) } } : context;
  const shown = rendered(text, viewer, seen);
  const own = rendered(text, viewer, { ...seen, optOut: "never" });
  const added = shown.text.startsWith(own.text) ? shown.text.length - own.text.length : 0;
  return { text: shown.text, count: shown.count, added };
}

function rendered(text: string, viewer: Viewer, context: CopyContext): Rendering {
  const report = checkCopy(text, context);
  return viewer === "longest" ? report.longest : report.typical;
}

/** A caller of whom only the number is known. */
function nobody({ customFields = [] }: CopyContext): Record<string, null> {
  const fields = [...MERGE_FIELDS, ...customFields].filter((field) => field.ofCaller && !field.alwaysKnown);
  return Object.fromEntries(fields.map(({ token }) => [token, null]));
}

/** A text of the trade for the same purpose in the other language, about as long; `null` when the niche is unknown. */
export function otherLanguage(text: string, language: Language, context: CopyContext): NicheText | null {
  const niche = findNiche(context.niche);
  if (niche === null) return null;
  const texts = LENGTHS.map((length) =>
    nicheText(niche, {
      language: language === "es" ? "en" : "es",
      purpose: context.purpose ?? "missedCall",
      length,
    }),
  );
  const away = (of: NicheText) => Math.abs(of.text.length - text.length);
  return texts.reduce((nearest, next) => (away(next) < away(nearest) ? next : nearest));
}
