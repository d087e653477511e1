import type { Copy } from "../copy.ts";
import { detectLanguage } from "../detectLanguage.ts";
import { sentencesOf } from "../sentences.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/**
 * `lang.a2p`: a registered sample in Spanish needs its translation beside it, or the campaign is refused (Twilio
 * 30910). It is no fault of the text, so it costs no points.
 */
export const sampleLanguage: CopyRule = { id: "D14", check };

function check({ context }: Copy): RuleFinding[] {
  const lonely = context.registeredSamples?.find((sample) => {
    const languages = new Set(sentencesOf(sample).map(({ text }) => detectLanguage(text)));
    return languages.has("es") && !languages.has("en");
  });
  if (lonely === undefined) return [];
  const shown = lonely.length > 40 ? `${lonely.slice(0, 40).trimEnd()}...` : lonely;
  const message = `Add an English translation to your registered sample "${shown}": without one the campaign is refused.`;
  return [{ code: "lang.a2p", severity: "warning", weight: 0, message, span: null, fix: null }];
}
