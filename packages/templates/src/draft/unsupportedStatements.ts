import { BLANK } from "../copy.ts";
import type { Span } from "../finding.ts";
import type { Language } from "../language.ts";
import { sentencesOf } from "../sentences.ts";
import { STATEMENT_PATTERNS, type StatementPatterns } from "./statementPatterns.ts";
import { STOCK_WORDS } from "./stockWords.ts";

/** What a statement is held against. */
export interface Known {
  language: Language;
  /** What the owner told: notes, goal and earlier text. */
  told: string;
  /** Everything that the trade's own copy says, one piece a line: each sentence and clause of it is supported. */
  copy: string;
}

/**
 * Sentences that say something of the business, its doings, times, places, prices, people or services which nobody told.
 * A list of bad words is never whole, so it goes the other way about: a clause is supported when the trade's own copy or
 * the owner's note says it, or when it is of a known kind (who writes, a missed call, where one is stuck, asking for a
 * text, thanks, a hope) and made of known words. All else counts as made up. Questions may be about anything, but take
 * nothing for granted. Errs towards flagging: a good sentence that is flagged costs a draft, a bad one trust.
 *
 * @param words The writer's own words, with merge fields as {@link BLANK}.
 */
export function unsupportedStatements(words: string, known: Known): Span[] {
  const ours = STATEMENT_PATTERNS[known.language];
  const trade = tradeOf(known.copy, ours);
  const told = known.told.split(/[\n.!?;]+/).map((each) => toldLine(each, ours));
  const judge = { ours, trade, told, stock: STOCK_WORDS[known.language] };
  return sentencesOf(words).filter(({ text }) => !isSupported(text, judge));
}

interface Judge {
  ours: StatementPatterns;
  trade: Trade;
  told: readonly ToldLine[];
  stock: ReadonlySet<string>;
}

function isSupported(sentence: string, judge: Judge): boolean {
  const said = folded(sentence);
  if (said === "" || judge.trade.says.has(said)) return true;
  if (isTold(said, judge)) return true;
  const asks = sentence.trimEnd().endsWith("?");
  const clauses = clausesOf(sentence, judge.ours);
  let before = false;
  for (const [at, clause] of clauses.entries()) {
    const isLast = at === clauses.length - 1;
    const asking = asks && (isLast || judge.ours.asks.test(clause) || isShort(clause));
    const fine = asking ? asksOnly(clause, judge) : states(clause, judge, before);
    if (!fine) return false;
    before = true;
  }
  return true;
}

/** "Leak, clog or no hot water?" names what is asked about, one by one. */
function isShort(clause: string): boolean {
  return clause.split(" ").length <= 3 && !/^(?:i|we|our|my|the|it|it's|i'm|we're)\b/.test(clause);
}

function asksOnly(clause: string, judge: Judge): boolean {
  if (judge.trade.says.has(clause) || isTold(clause, judge)) return true;
  return !judge.ours.askedClaims.some((claim) => makes(claim, clause, judge));
}

function states(clause: string, judge: Judge, goesOn: boolean): boolean {
  const { ours, trade } = judge;
  if (trade.says.has(clause) || isTold(clause, judge)) return true;
  const present = ours.missed.test(clause) ? clause.replace(ours.past, " ") : clause;
  if (ours.claims.some((claim) => makes(claim, present, judge))) return false;
  if (!contentOf(clause).every((word) => isKnown(word, judge))) return false;
  return ours.kinds.some((kind) => kind.test(clause)) || (goesOn && ours.tails.test(clause));
}

/** A claim that the owner made is theirs: "within 2 hours" where that was told. */
function makes(claim: RegExp, clause: string, { told }: Judge): boolean {
  const made = claim.exec(clause)?.[0];
  return made !== undefined && !told.some(({ said }) => ` ${said} `.includes(` ${made.trim()} `));
}

function isKnown(word: string, { trade, stock }: Judge): boolean {
  return stemsOf(word).some((stem) => stock.has(stem) || trade.vocabulary.has(stem));
}

/** What the owner said in as many words: each of the statement's, and neither of the two says no alone. */
function isTold(said: string, { told, ours, stock }: Judge): boolean {
  const content = contentOf(said).filter((word) => !ours.lightWords.has(word));
  const telling = content.filter((word) => !stock.has(word) || ours.claims.some((claim) => claim.test(word)));
  if (telling.length === 0) return false;
  const says = ours.negation.test(said);
  return told.some(
    ({ stems, negates }) =>
      negates === says && telling.every((word) => stemsOf(word).some((stem) => stems.has(stem))),
  );
}

interface ToldLine {
  said: string;
  stems: ReadonlySet<string>;
  negates: boolean;
}

function toldLine(line: string, ours: StatementPatterns): ToldLine {
  const said = folded(line);
  return { said, stems: new Set(contentOf(said).flatMap(stemsOf)), negates: ours.negation.test(said) };
}

interface Trade {
  says: ReadonlySet<string>;
  vocabulary: ReadonlySet<string>;
}

const trades = new Map<string, Trade>();

/** One for each niche and language, and there are no more of those than that. */
function tradeOf(copy: string, ours: StatementPatterns): Trade {
  const made = trades.get(copy);
  if (made !== undefined) return made;
  const sentences = copy.split("\n").flatMap((line) => sentencesOf(line).map(({ text }) => text));
  const says = new Set(
    sentences.flatMap((text) => [folded(text), ...(text.endsWith("?") ? [] : clausesOf(text, ours))]),
  );
  const trade = { says, vocabulary: new Set(contentOf(folded(copy)).flatMap(stemsOf)) };
  trades.set(copy, trade);
  return trade;
}

function clausesOf(sentence: string, { joints }: StatementPatterns): string[] {
  const plain = unaccented(sentence);
  return plain
    .split(joints)
    .map(folded)
    .filter((clause) => clause !== "");
}

function unaccented(text: string): string {
  return text
    .replaceAll("’", "'")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(new RegExp(`${BLANK}+`, "g"), BLANK);
}

/** Lower case, without accents and marks; a name is one {@link BLANK}. */
function folded(text: string): string {
  return unaccented(text)
    .replace(new RegExp(`[^\\p{L}\\p{N}'${BLANK}]+`, "gu"), " ")
    .trim();
}

function contentOf(said: string): string[] {
  return (said.match(/\p{L}+/gu) ?? []).filter((word) => word !== BLANK);
}

/** The word and what it may be a form of. */
function stemsOf(word: string): string[] {
  const stems = [word];
  for (const ending of ["s", "es", "ed", "d", "ing", "ting", "ning", "ping", "er", "ly"])
    if (word.length > ending.length + 2 && word.endsWith(ending)) stems.push(word.slice(0, -ending.length));
  if (word.endsWith("ing") && word.length > 5) stems.push(`${word.slice(0, -3)}e`);
  if (word.endsWith("ies") && word.length > 5) stems.push(`${word.slice(0, -3)}y`);
  return stems;
}
