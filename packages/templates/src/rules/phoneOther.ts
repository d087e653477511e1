import type { Copy } from "../copy.ts";
import { phonesIn, samePhone } from "../phonesIn.ts";
import { sentencesOf } from "../sentences.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/**
 * `phone.other`: a number that is not the business's own sends callers away, and looks like a trick. An emergency line
 * may be named. Where the business's numbers are not known it only asks to look.
 */
export const phoneOther: CopyRule = { id: "D10", check };

function check({ text, words, context }: Copy): RuleFinding[] {
  const own = context.ownNumbers;
  const emergency = sentencesOf(words).filter((sentence) =>
    /\bemergenc|\burgenc|\bafter hours\b/i.test(sentence.text),
  );
  const strange = phonesIn(words).find(
    ({ from, digits }) =>
      own?.some((each) => samePhone(each, digits)) !== true &&
      !emergency.some((sentence) => from >= sentence.from && from < sentence.to),
  );
  if (strange === undefined) return [];
  const { from, to } = strange;
  const number = text.slice(from, to);
  const known = own !== undefined;
  return [
    {
      code: "phone.other",
      severity: known ? "warning" : "info",
      weight: known ? 5 : 0,
      message: known
        ? `Take out ${number}, or use a number of yours: this one sends callers elsewhere.`
        : `Check that ${number} is your own: a strange number sends callers elsewhere.`,
      span: { from, to },
      fix: null,
    },
  ];
}
