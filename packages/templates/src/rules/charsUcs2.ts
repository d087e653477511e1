import type { Copy } from "../copy.ts";
import type { CostlyCharacter } from "../countSegments.ts";
import { countSegments } from "../countSegments.ts";
import type { Span } from "../finding.ts";
import { foldCharacter } from "../foldForText.ts";
import { homoglyphsIn } from "../homoglyphs.ts";
import { invisiblesIn } from "../invisibles.ts";
import { normaliseTypography } from "../normaliseTypography.ts";
import { segmentsOf } from "../renderingsOf.ts";
import { accentDecides, otherWordFor } from "../spanishAccents.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/**
 * `chars.ucs2`: a character outside GSM-7 leaves room for 70 characters where there were 160. One finding for each way
 * to mend it: plain punctuation, letters without accents, other words, emoji taken out. One more when a value is to
 * blame. Only the first costs points. Hidden characters and look-alikes are said by `chars.invisible` and `chars.homoglyph`.
 */
export const charsUcs2: CopyRule = { id: "L02", check };

function check(copy: Copy): RuleFinding[] {
  if (copy.typical.count.encoding === "GSM-7") return [];
  const tidy = normaliseTypography(copy.text);
  const findings: RuleFinding[] = [];
  const tricks = [...invisiblesIn(copy.text), ...homoglyphsIn(copy.text)];
  const costly = countSegments(copy.text).costly.filter(
    ({ reason, at }) => reason === "notGsm7" && !tricks.some(({ from, to }) => at >= from && at < to),
  );
  const [first] = costly.filter((each) => tidied(each, tidy.changes));
  if (first !== undefined) {
    const message = `Use plain punctuation: ${show(first.char)} takes the text out of the cheap alphabet.`;
    const fix = { label: "Use plain punctuation", text: tidy.text };
    findings.push(finding(copy, { message, span: spanOf(first), fix }));
  }
  const left = costly.filter((each) => !tidied(each, tidy.changes));
  findings.push(...accents(copy, left), ...pictures(copy, left), ...others(copy, left), ...values(copy));
  return findings.map((each, index) => (index === 0 ? each : { ...each, weight: 0 }));
}

function accents(copy: Copy, left: readonly CostlyCharacter[]): RuleFinding[] {
  const letters = left.filter(({ char }) => foldCharacter(char) !== char);
  const kept = copy.language === "es" ? letters.filter(({ at }) => accentDecides(wordAt(copy.text, at))) : [];
  return [
    ...spared(
      copy,
      letters.filter((each) => !kept.includes(each)),
    ),
    ...decisive(copy, kept),
  ];
}

function spared(copy: Copy, letters: readonly CostlyCharacter[]): RuleFinding[] {
  const [first] = letters;
  if (first === undefined) return [];
  const text = replaceAll(copy.text, letters, foldCharacter);
  const other = copy.language === "es" ? otherWordFor(wordAt(copy.text, first.at)) : null;
  const or = other === null ? "or choose another word" : `or say "${other}"`;
  const message = `Write ${show(first.char)} as ${foldCharacter(first.char)}, ${or}: the accent takes the text out of the cheap alphabet.`;
  return [finding(copy, { message, span: spanOf(first), fix: { label: "Leave out the accents", text } })];
}

/** Without its accent the word would be another one, so there is nothing to take out for anybody but the writer. */
function decisive(copy: Copy, letters: readonly CostlyCharacter[]): RuleFinding[] {
  const [first] = letters;
  if (first === undefined) return [];
  const word = wordAt(copy.text, first.at);
  const other = otherWordFor(word);
  const such = other === null ? "" : `, such as "${other}"`;
  const message = `Say "${word}" another way${such}: it takes the text out of the cheap alphabet, and without its accent it is another word.`;
  return [finding(copy, { message, span: spanOf(first), fix: null })];
}

function wordAt(text: string, at: number): string {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(0, at))?.[0] ?? "";
  return before + (/^[\p{L}\p{M}]*/u.exec(text.slice(at))?.[0] ?? "");
}

function pictures(copy: Copy, left: readonly CostlyCharacter[]): RuleFinding[] {
  const [first] = left.filter(({ char }) => isPicture(char));
  if (first === undefined) return [];
  const without = replaceAll(
    copy.text,
    left.filter(({ char }) => isPicture(char) || JOINERS.has(char)),
    () => "",
  );
  const text = without
    .replace(/ {2,}/g, " ")
    .replace(/ +([.,!?])/g, "$1")
    .trim();
  const message = `Take out ${first.char}: one emoji takes the whole text out of the cheap alphabet.`;
  return [
    finding(copy, {
      message,
      span: spanOf(first),
      fix: text === "" ? null : { label: "Take out the emoji", text },
    }),
  ];
}

function others(copy: Copy, left: readonly CostlyCharacter[]): RuleFinding[] {
  const [first] = left.filter(
    ({ char }) => foldCharacter(char) === char && !isPicture(char) && !JOINERS.has(char),
  );
  if (first === undefined) return [];
  const message = `Write ${show(first.char)} another way: it takes the text out of the cheap alphabet.`;
  return [finding(copy, { message, span: spanOf(first), fix: null })];
}

/** A merge field whose value re-codes every text: the profile is the place to mend it. */
function values(copy: Copy): RuleFinding[] {
  const { businessName, ownerFirstName } = copy.context.profile;
  const known = [
    { token: "business.name", what: "the business name", value: businessName },
    { token: "owner.first_name", what: "your first name", value: ownerFirstName },
  ];
  return known.flatMap(({ token, what, value }) => {
    const part = copy.parts.find((each) => each.type === "field" && each.token === token);
    const costly = countSegments(value).costly.find(({ reason }) => reason === "notGsm7");
    if (part === undefined || costly === undefined) return [];
    const message = `Change ${show(costly.char)} in ${what}: it makes every text cost more.`;
    return [finding(copy, { message, span: { from: part.from, to: part.to }, fix: null })];
  });
}

/** Costs more points when the repair would save a segment today. */
function finding(copy: Copy, rest: Pick<RuleFinding, "message" | "span" | "fix">): RuleFinding {
  const cheaper = rest.fix === null ? copy.typical.count.segments : segmentsOf(rest.fix.text, copy);
  const saved = copy.typical.count.segments - cheaper;
  const worth =
    saved === 0
      ? ""
      : ` Mended, it goes out as ${cheaper} ${cheaper === 1 ? "segment" : "segments"} instead of ${copy.typical.count.segments}.`;
  return {
    code: "chars.ucs2",
    severity: "warning",
    weight: saved > 0 ? 10 : 4,
    ...rest,
    message: rest.message + worth,
  };
}

const JOINERS: ReadonlySet<string> = new Set(["\u200d", "\ufe0f", "\ufe0e", "\u20e3"]);

function isPicture(char: string): boolean {
  return /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u.test(char);
}

function tidied(costly: CostlyCharacter, changes: readonly { at: number; from: string }[]): boolean {
  return changes.some(({ at, from }) => costly.at >= at && costly.at < at + from.length);
}

function replaceAll(text: string, costly: readonly CostlyCharacter[], by: (char: string) => string): string {
  let out = "";
  let read = 0;
  for (const { char, at, length } of costly) {
    out += text.slice(read, at) + by(char);
    read = at + length;
  }
  return out + text.slice(read);
}

function spanOf({ at, length }: CostlyCharacter): Span {
  return { from: at, to: at + length };
}

/** Characters that cannot be seen are named by number. */
function show(char: string): string {
  if (/^[\p{L}\p{N}\p{P}\p{S}\p{M}]+$/u.test(char)) return char;
  return `the hidden character U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
