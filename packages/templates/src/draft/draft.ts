import { checkCopy } from "../checkCopy.ts";
import type { CopyFinding } from "../finding.ts";
import type { Niche } from "../niches/niche.ts";
import { nicheOf } from "../niches/niches.ts";
import { angleOf } from "./angleOf.ts";
import { type ChatMessage, type Complete, forOwner } from "./complete.ts";
import { draftFromGrammar } from "./draftFromGrammar.ts";
import type { DraftRequest } from "./draftRequest.ts";
import type { Draft, DraftStep } from "./draftStep.ts";
import { isBetter, judgeCandidate } from "./judgeCandidate.ts";
import { CANDIDATES_SCHEMA, type Candidate, parseCandidates } from "./parseCandidates.ts";
import { againMessages, promptsFor } from "./prompt.ts";
import { isAlike, rankDrafts } from "./rankDrafts.ts";

/**
 * How a model is asked: `complete`, `null` when none is set up; or `open`, which finds that out. It is called once the
 * first drafts are out, so that they need not wait for settings.
 */
export type DraftDeps = { complete: Complete | null } | { open: () => Promise<Complete | null> };

export interface DraftResult {
  /** Best first, each passing its checks. */
  drafts: Draft[];
  /** Why not all of them come from the model, in a sentence for the owner; `null` when they do. */
  note: string | null;
}

const MOST_DRAFTS = 8;

/** One for the drafts, and two to mend them or to ask again after an answer that cannot be read. */
const MOST_CALLS = 3;

/** Four templates are 350 tokens; a model that thinks aloud wants some more. */
const MOST_TOKENS = 900;

/** More than a pass asks for: a text without a question passes, but nobody would want it proposed. */
const WORTH_PROPOSING = 85;

const OWN_PHRASES = "these drafts come from Ringback's own phrases.";

/**
 * Drafts templates and tells how it goes. First and at once come the grammar's drafts. Then the model proposes; code
 * normalises, checks, sends what failed back at most twice, drops what was made up, and ranks. Never fails for the
 * model's sake: what it does not deliver the grammar fills in, with a note.
 *
 * @throws when there is no such niche.
 */
export async function* draftSteps(
  request: DraftRequest,
  deps: DraftDeps,
): AsyncGenerator<DraftStep, void, undefined> {
  const niche = nicheOf(request.context.niche);
  const count = Math.min(MOST_DRAFTS, Math.max(1, Math.trunc(request.count ?? 4)));
  const own = ownDrafts(request, niche, count);
  yield { type: "drafts", drafts: own };
  const done = (note: string | null, drafts = own): DraftStep => ({ type: "done", note, drafts });

  const noModel = `No assistant is set up, so ${OWN_PHRASES}`;
  if ("complete" in deps && deps.complete === null) return yield done(noModel);

  const ask = asker(deps);
  const prompts = promptsFor(request, niche);
  yield { type: "stage", stage: "drafting", done: 0, of: count };
  const first = await ask(prompts.draft(count, findingsOf(request)), 0.8);
  if (first.type === "none") return yield done(noModel);
  if (first.type === "failed") return yield done(`${first.why} For now, ${OWN_PHRASES}`);

  const shown: Draft[] = [];
  const cards = (drafts: readonly Draft[]): DraftStep[] => {
    const fresh = rankedBy(request, drafts, count).filter(
      ({ text }) => !shown.some((card) => isAlike(card.text, text)),
    );
    const more = fresh.slice(0, count - shown.length);
    shown.push(...more);
    return more.map((draft) => ({ type: "card", draft }));
  };

  yield { type: "stage", stage: "checking", done: 0, of: first.candidates.length };
  let drafts = first.candidates.map((candidate) => judgeCandidate(candidate, request, niche));
  yield* cards(drafts.filter(worthProposing));

  let trouble: string | null = null;
  const toMend = drafts.filter((each) => !worthProposing(each)).length;
  while (ask.callsLeft() > 0 && shown.length < count) {
    const failed = drafts.filter((each) => !worthProposing(each));
    if (failed.length === 0) break;
    yield { type: "stage", stage: "mending", done: toMend - failed.length, of: toMend };
    const items = failed.map(({ text, report }) => ({ text, findings: report.findings }));
    const again = await ask(prompts.repair(items), 0.2);
    if (again.type !== "candidates") {
      trouble = again.type === "failed" ? again.why : null;
      break;
    }
    const mended = again.candidates.map((candidate) => judgeCandidate(candidate, request, niche));
    drafts = drafts.map((each) => better(each, mended[failed.indexOf(each)]));
    yield* cards(drafts.filter(worthProposing));
  }
  const fromModel = rankedBy(request, shown, count);
  yield done(noteOn(fromModel.length, count, trouble), filled(fromModel, own, count));
}

/** {@link draftSteps} from the first to the last, for whoever wants the drafts and no news of them. */
export async function draft(request: DraftRequest, deps: DraftDeps): Promise<DraftResult> {
  let result: DraftResult = { drafts: [], note: null };
  for await (const step of draftSteps(request, deps)) {
    if (step.type === "done") result = { drafts: step.drafts, note: step.note };
  }
  return result;
}

/** The grammar's drafts; before them the text itself with its repairs, where it fails its checks and they help. */
function ownDrafts(request: DraftRequest, niche: Niche, count: number): Draft[] {
  const { context, seed, tone, angle } = request;
  const drafts = draftFromGrammar(niche.id, { seed, count, context, tone, angle });
  const mended = mendedByRules(request);
  if (mended === null) return drafts;
  return [mended, ...drafts.filter(({ text }) => !isAlike(text, mended.text))].slice(0, count);
}

const MOST_FIXES = 12;

function mendedByRules({ current = "", context }: DraftRequest): Draft | null {
  const mended: string[] = [];
  let text = current.trim();
  if (text === "") return null;
  let report = checkCopy(text, context);
  for (let fixes = 0; fixes < MOST_FIXES; fixes++) {
    const better = report.findings.flatMap(({ fix }) => {
      if (fix === null) return [];
      const fixed = checkCopy(fix.text, context);
      return isBetter(fixed, report) ? [{ ...fix, report: fixed }] : [];
    })[0];
    if (better === undefined) break;
    mended.push(better.label);
    [text, report] = [better.text, better.report];
  }
  if (mended.length === 0 || !report.passes) return null;
  return { text, report, source: "grammar", angle: angleOf(text, context.language ?? "en"), mended };
}

/** What is wrong with the text that is to be mended. */
function findingsOf({ current = "", context }: DraftRequest): readonly CopyFinding[] {
  return current.trim() === "" ? [] : checkCopy(current.trim(), context).findings;
}

type Answer =
  | { type: "candidates"; candidates: Candidate[] }
  /** There is no model. */
  | { type: "none" }
  /** `why` is a sentence for the owner. */
  | { type: "failed"; why: string };

/** Asks the model, once more after an answer that cannot be read, and never more than {@link MOST_CALLS} times in all. */
function asker(deps: DraftDeps) {
  let left = MOST_CALLS;
  let opened: Promise<Complete | null> | undefined;

  async function ask(messages: readonly ChatMessage[], temperature: number): Promise<Answer> {
    try {
      opened ??= "open" in deps ? deps.open() : Promise.resolve(deps.complete);
      const model = await opened;
      if (model === null) return { type: "none" };
      left--;
      const answer = await model(messages, {
        temperature,
        maxTokens: MOST_TOKENS,
        schema: CANDIDATES_SCHEMA,
      });
      const candidates = parseCandidates(answer);
      if (candidates !== null) return { type: "candidates", candidates };
      if (left === MOST_CALLS - 1) return await ask(againMessages(messages), 0.2);
      return { type: "failed", why: "The assistant's answer could not be read." };
    } catch (error) {
      return { type: "failed", why: forOwner(error) ?? "The assistant did not answer." };
    }
  }
  return Object.assign(ask, { callsLeft: () => left });
}

function worthProposing({ report }: Draft): boolean {
  return report.passes && report.score >= WORTH_PROPOSING;
}

function better(old: Draft, mended: Draft | undefined): Draft {
  if (mended === undefined || !isBetter(mended.report, old.report)) return old;
  const labels = old.report.findings
    .filter(({ severity }) => severity !== "info")
    .map(({ message }) => message);
  return { ...mended, mended: [...new Set([...labels.slice(0, 3), ...mended.mended])] };
}

function rankedBy({ context, tone }: DraftRequest, drafts: readonly Draft[], count: number): Draft[] {
  return rankDrafts(drafts, { count, tone, language: context.language ?? "en" });
}

/** The model's drafts, then as many of the grammar's as are missing: those first that say something else. */
function filled(fromModel: readonly Draft[], own: readonly Draft[], count: number): Draft[] {
  const alike = (draft: Draft) => fromModel.some(({ text }) => isAlike(text, draft.text));
  const rest = [...own.filter((draft) => !alike(draft)), ...own.filter(alike)];
  return [...fromModel, ...rest.slice(0, count - fromModel.length)];
}

function noteOn(got: number, count: number, trouble: string | null): string | null {
  if (got >= count) return null;
  if (got === 0) {
    const why = trouble === null ? "" : `${trouble} `;
    return `${why}None of the assistant's drafts passed the checks, so ${OWN_PHRASES}`;
  }
  return trouble === null
    ? "The assistant had fewer drafts that passed the checks, so the rest come from Ringback's own phrases."
    : `${trouble} The rest come from Ringback's own phrases.`;
}
