import {
  type CopyContext,
  checkCopy,
  findNiche,
  LENGTHS,
  type NicheText,
  nicheText,
} from "@ringback/templates";

/** The longest text of the same trade, language and purpose that is shorter and can go live; `null` when none can. */
export function shorterThatPasses(text: NicheText, context: CopyContext): NicheText | null {
  const niche = findNiche(text.niche);
  if (niche === null) return null;
  const shorter = LENGTHS.slice(0, LENGTHS.indexOf(text.length)).map((length) =>
    nicheText(niche, { language: text.language, purpose: text.purpose, length }),
  );
  return shorter.findLast((each) => each.text.length < text.text.length && canGoLive(each, context)) ?? null;
}

function canGoLive({ text }: NicheText, context: CopyContext): boolean {
  return checkCopy(text, context).findings.every(({ severity }) => severity !== "error");
}
