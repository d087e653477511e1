import type { Copy } from "../copy.ts";
import { readCopy } from "../copy.ts";
import type { SegmentCount } from "../countSegments.ts";
import { findMergeField } from "../mergeFields.ts";
import { normaliseTypography } from "../normaliseTypography.ts";
import type { CopyRule } from "./copyRule.ts";

/** Beyond three segments a text reads like a letter and some phones show it in pieces. */
const MOST_SEGMENTS = 3;

/** `length.segments`: two are fine and worth knowing, three cost points, more than three are refused. */
export const lengthSegments: CopyRule = (copy) => {
  const { typical, longest } = copy;
  const segments = typical.count.segments;
  const shared = { code: "length.segments", span: null, fix: cheaper(copy) };
  if (segments > MOST_SEGMENTS) {
    const message = `Cut ${toCut(typical.count)}: this goes out as ${segments} segments, and ${MOST_SEGMENTS} is the most.`;
    return [{ ...shared, severity: "error", weight: 30, message }];
  }
  if (segments === 3) {
    const message = `Cut ${toCut(typical.count)} to send two segments instead of three.`;
    return [{ ...shared, severity: "warning", weight: 10, message }];
  }
  if (longest.count.segments > 2) {
    const label =
      longest.causedBy === null ? null : findMergeField(longest.causedBy, copy.context.customFields)?.label;
    const message = `Cut a little: with a long ${label ?? "value"} this goes out as ${longest.count.segments} segments.`;
    return [{ ...shared, severity: "warning", weight: 4, message }];
  }
  if (segments === 2) {
    const message = `Cut ${toCut(typical.count)} and every text costs one segment instead of two.`;
    return [{ ...shared, severity: "info", weight: 2, message }];
  }
  return [];
};

/** How much has to go to save one segment, in characters of the cheap alphabet or of the dear one. */
function toCut(count: SegmentCount): string {
  const gsm = count.encoding === "GSM-7";
  const joined = gsm ? 153 : 67;
  const fits = count.segments === 2 ? (gsm ? 160 : 70) : joined * (count.segments - 1);
  const over = Math.max(1, count.units - fits);
  return over === 1 ? "1 character" : `${over} characters`;
}

function cheaper({ text, context, typical }: Copy): { label: string; text: string } | null {
  const tidy = normaliseTypography(text).text;
  if (tidy === text || readCopy(tidy, context).typical.count.segments >= typical.count.segments) return null;
  return { label: "Use plain punctuation", text: tidy };
}
