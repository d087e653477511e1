import type { Copy, CopyContext, Rendering } from "./copy.ts";
import { countSegments } from "./countSegments.ts";
import { foldForText } from "./foldForText.ts";
import type { Language } from "./language.ts";
import { findMergeField } from "./mergeFields.ts";
import { isFirstText, withOptOutLine } from "./optOutLine.ts";
import { splitTemplate, type TemplatePart } from "./parseTemplate.ts";
import { type MergeValues, renderParts } from "./renderTemplate.ts";

/**
 * A template as most callers get it and at its longest. Longest is over lengths and over letters: a value that turns
 * the text UCS-2 weighs more than any length.
 *
 * @param optOut The language of the opt-out line that both get where the text lacks it; `null` when none is added.
 */
export function renderingsOf(
  parts: readonly TemplatePart[],
  context: CopyContext,
  optOut: Language | null,
): Pick<Copy, "typical" | "longest"> {
  const typicalValues: Record<string, string | null> = Object.create(null);
  const longestValues: Record<string, string | null> = Object.create(null);
  let causedBy: string | null = null;
  let mostAdded = 0;
  for (const part of parts) {
    if (part.type === "text") continue;
    const typical = typicalValue(part.token, context);
    const longest = longestValue(part, typical, context);
    typicalValues[part.token] = typical;
    longestValues[part.token] = longest;
    const added = cost(longest) - cost(typical ?? part.fallback);
    if (added > mostAdded) [mostAdded, causedBy] = [added, part.token];
  }
  const typical = rendering(parts, typicalValues, optOut);
  const longest = rendering(parts, longestValues, optOut, typical);
  const longer = longest.count.clusterSafeSegments > typical.count.clusterSafeSegments;
  return { typical, longest: { ...longest, causedBy: longer ? causedBy : null } };
}

/** Most texts are the same at their longest, and counted once: `like` is a rendering that this one may equal. */
function rendering(
  parts: readonly TemplatePart[],
  values: MergeValues,
  optOut: Language | null,
  like?: Rendering,
): Rendering {
  const filled = renderParts(parts, values).text;
  const text = optOut === null ? filled : withOptOutLine(filled, optOut);
  return text === like?.text ? like : { text, count: countSegments(text) };
}

/** What another text costs most callers, in place of the one that was read: for weighing repairs. */
export function segmentsOf(text: string, { context, language, purpose }: Copy): number {
  const appends = context.optOut === "append" && isFirstText(purpose);
  return renderingsOf(splitTemplate(text), context, appends ? language : null).typical.count.segments;
}

function typicalValue(token: string, context: CopyContext): string | null {
  if (Object.hasOwn(context.values, token)) return asSent(token, context.values[token] ?? null, context);
  if (token === "business.name" && context.profile.businessName !== "") return context.profile.businessName;
  if (token === "owner.first_name" && context.profile.ownerFirstName !== "")
    return context.profile.ownerFirstName;
  return findMergeField(token, context.customFields)?.sample ?? null;
}

/** What the business itself fills in is known, so only a caller's fields can grow. */
function longestValue(
  part: TemplatePart & { type: "field" },
  typical: string | null,
  context: CopyContext,
): string | null {
  const field = findMergeField(part.token, context.customFields);
  if (field === null || !field.ofCaller) return typical;
  const dear = asSent(part.token, field.dear ?? null, context);
  const candidates = [field.longest, dear, typical, part.fallback];
  return candidates.reduce((most, value) => (cost(value) > cost(most) ? value : most));
}

/** What a caller's contact holds is folded before it goes out; what the business wrote itself is not. */
function asSent(token: string, value: string | null, context: CopyContext): string | null {
  const folds = context.foldNames !== false && findMergeField(token, context.customFields)?.ofCaller === true;
  return value !== null && folds ? foldForText(value) : value;
}

/** Units, with a character outside GSM-7 weighing more than any length: it changes the whole text. */
function cost(value: string | null): number {
  if (value === null) return 0;
  const count = countSegments(value);
  return count.units + (count.encoding === "UCS-2" ? 1_000 : 0);
}
