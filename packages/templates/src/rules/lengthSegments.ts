import { type Copy, readCopy } from "../copy.ts";
import type { SegmentCount } from "../countSegments.ts";
import { findMergeField } from "../mergeFields.ts";
import { normaliseTypography } from "../normaliseTypography.ts";
import { hasOptOut, OPT_OUT_LINES } from "../optOutLine.ts";
import { segmentsOf } from "../renderingsOf.ts";
import { shorterBySegment } from "../shorterBySegment.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** Beyond three segments a text reads like a letter and some phones show it in pieces. */
const MOST_SEGMENTS = 3;

/** `length.segments`: two are fine and worth knowing, three cost points, more than the business wants are refused. */
export const lengthSegments: CopyRule = { id: "L01", check };

function check(copy: Copy): RuleFinding[] {
  const most = copy.context.maxSegments ?? MOST_SEGMENTS;
  const { count } = copy.typical;
  if (count.segments > most) {
    const allowed = most === 1 ? "1 is all that you allow" : `${most} is the most`;
    const message = `Cut ${toCut(count)}: this goes out as ${count.segments} segments, and ${allowed}.${appended(copy)}`;
    return [
      { code: "length.segments", severity: "error", weight: 30, message, span: null, fix: fixOf(copy) },
    ];
  }
  // What plain punctuation saves is said where the punctuation is: here the words alone are judged.
  const tidy = count.encoding === "GSM-7" ? copy.text : normaliseTypography(copy.text).text;
  const saves = tidy !== copy.text && segmentsOf(tidy, copy) < count.segments;
  return advice(saves ? readCopy(tidy, copy.context) : copy, most);
}

function advice(copy: Copy, most: number): RuleFinding[] {
  const { typical, longest, context } = copy;
  const segments = typical.count.segments;
  const worst = longest.count.clusterSafeSegments;
  if (segments < 2 && worst <= Math.min(2, most)) return [];
  const shared = { code: "length.segments", span: null, fix: fixOf(copy) };
  const line = appended(copy);
  if (segments >= 3) {
    const [fewer, now] = [spelled(segments - 1), spelled(segments)];
    const message = `Cut ${toCut(typical.count)} to send ${fewer} segments instead of ${now}.${line}`;
    return [{ ...shared, severity: "warning", weight: 10, message }];
  }
  if (worst > 2 || worst > most) {
    const label =
      longest.causedBy === null ? null : findMergeField(longest.causedBy, context.customFields)?.label;
    const upTo = worst > longest.count.segments ? "up to " : "";
    const message =
      label === null && upTo !== ""
        ? `Cut a little, or take out an emoji: some phone companies make ${upTo}${worst} segments of this.`
        : `Cut a little: with a long ${label ?? "value"} this goes out as ${upTo}${worst} segments.`;
    return [{ ...shared, severity: "warning", weight: 4, message }];
  }
  const message = `Cut ${toCut(typical.count)} and every text costs one segment instead of two.${line}`;
  return [{ ...shared, severity: "info", weight: 2, message }];
}

/** How much has to go to save one segment, in characters of the cheap alphabet or of the dear one. */
function toCut(count: SegmentCount): string {
  const gsm = count.encoding === "GSM-7";
  const joined = gsm ? 153 : 67;
  const fits = count.segments === 2 ? (gsm ? 160 : 70) : joined * (count.segments - 1);
  const over = Math.max(1, count.units - fits);
  return over === 1 ? "1 character" : `${over} characters`;
}

function spelled(segments: number): string {
  return ["no", "one", "two", "three", "four"][segments] ?? String(segments);
}

/** Nobody finds the line that Ringback adds in what they wrote, so it is said. */
function appended({ text, typical, language }: Copy): string {
  if (hasOptOut(text) || !typical.text.endsWith(OPT_OUT_LINES[language])) return "";
  return ` "${OPT_OUT_LINES[language]}" takes ${OPT_OUT_LINES[language].length + 1} of them.`;
}

function fixOf(copy: Copy): { label: string; text: string } | null {
  const before = copy.typical.count.segments;
  return shorterBySegment(copy, (text) => segmentsOf(text, copy) < before);
}
