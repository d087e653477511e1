import { type CopyReport, checkCopy, withFindings } from "../checkCopy.ts";
import type { CopyContext } from "../copy.ts";
import type { Niche } from "../niches/niche.ts";
import { nicheOf } from "../niches/niches.ts";
import { normaliseTypography } from "../normaliseTypography.ts";
import { spokenDuration } from "../promises.ts";
import { type ChatMessage, type Complete, forOwner } from "./complete.ts";
import { draftFromGrammar } from "./draftFromGrammar.ts";
import type { DraftRequest } from "./draftRequest.ts";
import { CANDIDATES_SCHEMA, type Candidate, parseCandidates } from "./parseCandidates.ts";
import { draftMessages, repairMessages } from "./prompt.ts";
import { type Draft, rankDrafts } from "./rankDrafts.ts";
import { unsupportedFacts } from "./unsupportedFacts.ts";

export interface DraftDeps {
  /** Asks a model; `null` when none is set up. */
  complete: Complete | null;
}

export interface DraftResult {
  /** Best first, each passing its checks. */
  drafts: Draft[];
  /** Why not all of them come from the model, in a sentence for the owner; `null` when they do. */
  note: string | null;
}

const MOST_DRAFTS = 8;
const REPAIR_ROUNDS = 2;

/** More than a pass asks for: a text without a question passes, but nobody would want it proposed. */
const WORTH_PROPOSING = 85;

const OWN_PHRASES = "these drafts come from Ringback's own phrases.";

/**
 * Drafts templates: the model proposes, code normalises, checks, sends what failed back at most twice, drops what was
 * made up, and ranks. Never fails for the model's sake: what it does not deliver the grammar fills in, with a note.
 *
 * @throws when there is no such niche.
 */
export async function draft(request: DraftRequest, { complete }: DraftDeps): Promise<DraftResult> {
  const niche = nicheOf(request.context.niche);
  const count = Math.min(MOST_DRAFTS, Math.max(1, Math.trunc(request.count ?? 4)));
  const offline = () => draftFromGrammar(niche.id, { seed: request.seed, count, context: request.context });
  if (complete === null) return { drafts: offline(), note: `No assistant is set up, so ${OWN_PHRASES}` };

  const first = await ask(complete, draftMessages(request, niche, count), 0.8);
  if ("note" in first) return { drafts: offline(), note: `${first.note} For now, ${OWN_PHRASES}` };

  const judge = (candidate: Candidate) => judged(candidate, request, niche);
  let drafts = first.candidates.map(judge);
  for (let round = 0; round < REPAIR_ROUNDS; round++) {
    const failed = drafts.filter((each) => !worthProposing(each));
    if (failed.length === 0) break;
    const items = failed.map(({ text, report }) => ({ text, findings: report.findings }));
    const again = await ask(complete, repairMessages(request, niche, items), 0.2);
    if ("note" in again) break;
    const mended = again.candidates.map(judge);
    drafts = drafts.map((each) => better(each, mended[failed.indexOf(each)]));
  }
  return filled(drafts, { count, offline });
}

/** The model's drafts that are good, then as many of the grammar's as are missing. */
function filled(
  drafts: readonly Draft[],
  { count, offline }: { count: number; offline: () => Draft[] },
): DraftResult {
  const fromModel = rankDrafts(drafts.filter(worthProposing), count);
  if (fromModel.length === count) return { drafts: fromModel, note: null };
  const note =
    fromModel.length === 0
      ? `None of the assistant's drafts passed the checks, so ${OWN_PHRASES}`
      : "The assistant had fewer drafts that passed the checks, so the rest come from Ringback's own phrases.";
  const rest = offline().slice(0, count - fromModel.length);
  return { drafts: [...fromModel, ...rest], note };
}

function worthProposing({ report }: Draft): boolean {
  return report.passes && report.score >= WORTH_PROPOSING;
}

async function ask(
  complete: Complete,
  messages: readonly ChatMessage[],
  temperature: number,
): Promise<{ candidates: Candidate[] } | { note: string }> {
  try {
    const answer = await complete(messages, { temperature, maxTokens: 900, schema: CANDIDATES_SCHEMA });
    const candidates = parseCandidates(answer);
    return candidates === null ? { note: "The assistant's answer could not be read." } : { candidates };
  } catch (error) {
    return { note: forOwner(error) ?? "The assistant did not answer." };
  }
}

function judged(candidate: Candidate, request: DraftRequest, niche: Niche): Draft {
  const text = tidied(candidate.text);
  const told = [request.goal, request.notes, request.current, callback(request.context)].join(" ");
  const report: CopyReport = withFindings(
    checkCopy(text, request.context),
    unsupportedFacts(text, { told, niche }),
  );
  return { text, report, source: "model", angle: candidate.angle };
}

function callback({ callbackMinutes }: CopyContext): string {
  return typeof callbackMinutes === "number" ? spokenDuration(callbackMinutes) : "";
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&#39;", "'"],
  ["&apos;", "'"],
  ["&quot;", '"'],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&nbsp;", " "],
]);

/** What models do to plain text: wrap it in quotes, escape it for a web page, break its lines. */
function tidied(text: string): string {
  const plain = text.replace(
    /&(?:amp|#39|apos|quot|lt|gt|nbsp);/g,
    (entity) => ENTITIES.get(entity) ?? entity,
  );
  const oneLine = normaliseTypography(plain).text.replace(/\s+/g, " ").trim();
  return oneLine.replace(/^"(.*)"$/, "$1").trim();
}

function better(old: Draft, mended: Draft | undefined): Draft {
  if (mended === undefined) return old;
  if (mended.report.passes !== old.report.passes) return mended.report.passes ? mended : old;
  return mended.report.score > old.report.score ? mended : old;
}
