import {
  type CopyContext,
  draftFromGrammar,
  findNiche,
  type Draft as JudgedDraft,
  NICHES,
} from "@ringback/templates";

/** What a draft is asked for with. A business's names are only for judging: a model never sees them. */
export interface DraftRequest {
  niche: string;
  /** What the owner wants said, in their words; may be empty. */
  note: string;
  business: { name: string; ownerFirstName: string };
  /** Different every time, so that asking again brings other drafts. */
  seed: number;
  signal?: AbortSignal;
}

/** A proposed template, as a page shows it. */
export interface DraftedText {
  text: string;
  /** Segments of a usual rendering, and of the longest. */
  segments: number;
  mostSegments: number;
  score: number;
  source: "grammar" | "model";
}

export interface Drafted {
  /** Best first. Never empty. */
  drafts: DraftedText[];
  /** Why there are no drafts of the model among them, in a sentence; `null` when there are. */
  note: string | null;
}

/** Drafts texts. Drafts are templates with merge fields; a person reads them and saves one, or none. */
export interface Assistant {
  draft(request: DraftRequest): Promise<Drafted>;
}

/** Drafts that are wanted. */
const COUNT = 4;

const NO_MODEL =
  "These come from the built-in phrases. With a model connected, there are drafts made for your note too.";

/** An assistant that asks a model when a key or a base URL is given, and draws on the built-in phrases otherwise. */
export function createAssistant(_config: {
  apiKey: string | null;
  baseUrl: string | null;
  model: string | null;
}): Assistant {
  return { draft: async (request) => ({ drafts: fromGrammar(request), note: NO_MODEL }) };
}

function fromGrammar(request: DraftRequest): DraftedText[] {
  const niche = findNiche(request.niche)?.id ?? NICHES[0]?.id ?? request.niche;
  return draftFromGrammar(niche, { seed: request.seed, count: COUNT, context: contextOf(request) }).map(
    toDrafted,
  );
}

function contextOf({ niche, business }: DraftRequest): CopyContext {
  return {
    values: {},
    profile: { businessName: business.name, ownerFirstName: business.ownerFirstName },
    niche,
  };
}

function toDrafted({ text, report, source }: JudgedDraft): DraftedText {
  return {
    text,
    segments: report.typical.count.segments,
    mostSegments: report.longest.count.segments,
    score: report.score,
    source,
  };
}
