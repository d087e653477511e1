import type { CopyContext } from "../copy.ts";
import { normaliseTypography } from "../normaliseTypography.ts";

const LONGEST_NOTES = 200;
const LONGEST_TEXT = 1_000;

/** The owner's notes as a model may read them. */
export function readableNotes(text: string | undefined, context: CopyContext): string {
  return withTokens(clean(text, LONGEST_NOTES), context);
}

/** A text of the owner's as a model may read it. */
export function readableText(text: string | undefined, context: CopyContext): string {
  return withTokens(clean(text, LONGEST_TEXT), context);
}

/** Composed (NFC), without control and invisible characters, in one line, and short. */
function clean(text: string | undefined, longest: number): string {
  // Nobody's note is ten thousand characters long; what lies beyond need not even be composed.
  const start = (text ?? "").slice(0, longest * 10).normalize("NFC");
  const visible = normaliseTypography(start).text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]+/gu, " ");
  return [...visible.trim()].slice(0, longest).join("");
}

/** Names of the business and what is known of a caller leave as merge fields, however they are written. */
function withTokens(text: string, { profile, values }: CopyContext): string {
  const known: [value: string, token: string][] = [
    ...shortNames(profile.businessName).map((name): [string, string] => [name, "{{business.name}}"]),
    [profile.ownerFirstName, "{{owner.first_name}}"],
  ];
  for (const [token, value] of Object.entries(values))
    if (typeof value === "string") known.push([value, `{{${token}}}`]);
  // Longer ones first: the owner's name may be part of the business's.
  known.sort(([a], [b]) => b.length - a.length);
  return known.reduce((out, [value, token]) => {
    const wanted = value.normalize("NFC").trim();
    if (wanted.length < 2) return out;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}{.])${escaped(wanted)}(?![\\p{L}\\p{N}])`, "giu");
    return out.replace(pattern, () => token);
  }, text);
}

/** A business of several words goes by the first two or more of them, too. */
function shortNames(businessName: string): string[] {
  const words = businessName.trim().split(/\s+/);
  return words
    .map((_, at) => words.slice(0, at + 1).join(" "))
    .filter((_, at) => at > 0 || words.length === 1);
}

function escaped(text: string): string {
  return normaliseTypography(text)
    .text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
}
