import { type CopyContext, draft, findNiche, type Draft as JudgedDraft, NICHES } from "@ringback/templates";
import type { createModel } from "./openai.ts";

/** What a draft is asked for with. The business's names are for judging: a model sees merge fields in their place. */
interface DraftRequest {
  niche: string;
  /** What the owner wants said, in their words; may be empty. */
  note: string;
  business: { name: string; ownerFirstName: string };
  /** Different every time, so that asking again brings other drafts. */
  seed: number;
  signal?: AbortSignal;
}

/** A proposed template, as a page shows it. */
interface DraftedText {
  text: string;
  /** Of a usual rendering. */
  segments: number;
  /** Of the longest rendering. */
  mostSegments: number;
  score: number;
  source: "grammar" | "model";
}

interface Drafted {
  /** Best first. */
  drafts: DraftedText[];
  /** Why not all of them come from a model, in a sentence; `null` when they do. */
  note: string | null;
}

/** Drafts texts. Drafts are templates with merge fields; a person reads them and saves one, or none. */
export interface Assistant {
  draft(request: DraftRequest): Promise<Drafted>;
}

export interface AssistantOptions {
  apiKey: string | null;
  baseUrl: string | null;
  model: string | null;
  /** For everything that one draft asks, in milliseconds. */
  deadlineMs?: number;
}

/** Four candidates and up to two rounds of repairs; more than this nobody watches a panel for. */
const DEADLINE_MS = 25_000;
/** A small, cheap model that holds to a JSON schema; any other by OPENAI_MODEL. */
const DEFAULT_MODEL = "gpt-4o-mini";
const COUNT = 4;

/** An assistant that asks a model when a key or a base URL is given, and draws on Ringback's own phrases otherwise. */
export function createAssistant(options: AssistantOptions): Assistant {
  const { apiKey, baseUrl, model, deadlineMs = DEADLINE_MS } = options;
  const connected = apiKey !== null || baseUrl !== null;
  let opened: Promise<ReturnType<typeof createModel>> | undefined;

  // Loaded with the first draft: most servers have no model, and the SDK costs tens of megabytes.
  async function openModel() {
    const { createModel: create } = await import("./openai.ts");
    // Servers on one's own machine want no key, but the SDK does.
    return create({ apiKey: apiKey ?? "none", baseUrl, model: model ?? DEFAULT_MODEL, deadlineMs });
  }

  return {
    async draft(request) {
      if (connected) opened ??= openModel();
      const complete = opened === undefined ? null : (await opened)(request.signal);
      const { drafts, note } = await draft(
        { context: contextOf(request), seed: request.seed, count: COUNT, notes: request.note },
        { complete },
      );
      return { drafts: drafts.map(toDrafted), note };
    },
  };
}

function contextOf({ niche, business }: DraftRequest): CopyContext {
  return {
    values: {},
    profile: { businessName: business.name, ownerFirstName: business.ownerFirstName },
    // A business keeps its niche's id for ever; one that this build does not know is written for in general.
    niche: findNiche(niche)?.id ?? NICHES[0]?.id ?? niche,
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
