import {
  type Angle,
  type Complete,
  type CopyContext,
  type Draft,
  draftSteps,
  findNiche,
  type DraftStep as TemplateStep,
} from "@ringback/templates";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { createAnswerCache, type Remembering } from "./answerCache.ts";
import { modelFailure } from "./modelFailure.ts";
import type { Models, Timing } from "./openai.ts";
import { type TestResult, testConnection } from "./testConnection.ts";

/** Where a business's model is, and how often it may be asked. */
export interface AssistantSettings {
  /** `null` for servers that want none. */
  apiKey: string | null;
  /** `null` is OpenAI's own. */
  baseUrl: string | null;
  /** `null` is {@link DEFAULT_MODEL}. */
  model: string | null;
  /** Drafts a day for which the model is asked; told to the owner when they are used up. */
  dailyCap: number;
}

export interface AssistantDeps {
  /**
   * Read for every draft, so that a change needs no restart; `null` when no model is set up. Where something is in the
   * way, such as a key that cannot be opened, it rejects with a `completeFailure`, whose sentence the owner reads.
   */
  settings(businessId: string): Promise<AssistantSettings | null>;
  /** Counts one draft of today's; `false` when there are none left. Asked once a draft, and not for what is remembered. */
  usage: { take(businessId: string): Promise<boolean> };
  clock: Pick<Clock, "now">;
  log?: Log;
  /** For everything that one draft asks of a model, in milliseconds. */
  deadlineMs?: number;
  /** The longest silence in the middle of an answer, in milliseconds. */
  idleMs?: number;
}

/** What a draft is asked for with. */
export interface AssistantRequest {
  businessId: string;
  /**
   * What the drafts are judged by: language, state, purpose, niche, the business's policy. Of its values and names the
   * model learns nothing; it sees merge fields in their place.
   */
  context: CopyContext;
  /** Different every time, so that asking again brings other drafts of Ringback's own. */
  seed: number;
  /** A text to say in other ways, or to mend where it fails its checks. */
  text?: string | undefined;
  /** What the owner wants said, in their words. */
  note?: string | undefined;
  angle?: Angle | undefined;
  /** -1 brisk … 1 warm. */
  tone?: number | undefined;
  /** Asks the model even where an answer to the same question is remembered. */
  fresh?: boolean | undefined;
}

/** A proposed template, as a page shows it. */
export interface DraftedText {
  text: string;
  /** Of a usual rendering. */
  segments: number;
  /** Of the longest rendering. */
  mostSegments: number;
  score: number;
  source: "grammar" | "model";
  angle: Angle;
  /** What was put right before it passed, in a few words each. */
  mended: string[];
}

export type DraftStep = TemplateStep<DraftedText>;

/** A connection as it is being set up. */
export interface TestedConnection {
  /** `null` for OpenAI's own. */
  baseUrl: string | null;
  /** `null` for the usual one. */
  model: string | null;
  /** `null` for servers that want none; a key that is kept already is put in by the caller. */
  key: string | null;
}

/** Drafts texts. Drafts are templates with merge fields; a person reads them and saves one, or none. */
export interface Assistant {
  /** Never throws for the model's sake. Ends the model's request when `signal` aborts. */
  draftSteps(request: AssistantRequest, signal?: AbortSignal): AsyncGenerator<DraftStep, void, undefined>;
  /** Tries a connection before it is saved, and says in plain lines what works. Costs one short answer. */
  test(connection: TestedConnection, signal?: AbortSignal): Promise<TestResult>;
}

/** A small, cheap model that holds to a JSON schema. */
export const DEFAULT_MODEL = "gpt-4o-mini";
const OPENAI_URL = "https://api.openai.com/v1";
/** Four candidates and up to two rounds of repairs; more than this nobody watches a panel for. */
const DEADLINE_MS = 20_000;
/** Two short questions, with somebody looking at a button. */
const TEST_DEADLINE_MS = 15_000;
const IDLE_MS = 10_000;
const COUNT = 4;
const GENERAL_NICHE = "contractor";

/** An assistant that asks a business's model where it has one, and draws on Ringback's own phrases otherwise. */
export function createAssistant(deps: AssistantDeps): Assistant {
  const { clock, log } = deps;
  const cache = createAnswerCache(clock.now);
  let models: Promise<Models> | undefined;

  // Loaded with the first draft: most servers have no model, and the SDK costs tens of megabytes.
  function loadModels(): Promise<Models> {
    models ??= import("./openai.ts").then(({ createModels }) => createModels(clock.now));
    return models;
  }

  /** The same for a server on one's own machine: a slow model is no reason to keep a person waiting. */
  function timing(usualMs: number): Timing {
    return { deadlineMs: deps.deadlineMs ?? usualMs, idleMs: deps.idleMs ?? IDLE_MS };
  }

  /** The business's model with its memory and its daily cap; `null` when there is none. */
  async function open({ businessId, fresh }: AssistantRequest, signal: AbortSignal): Promise<Opened | null> {
    const settings = await deps.settings(businessId);
    if (settings === null) return null;
    const connection = connectionOf(settings);
    const ask = (await loadModels()).open(connection, timing(DEADLINE_MS), signal);
    let calls = 0;
    let mayAsk: Promise<boolean> | undefined;
    const counted: Complete = async (messages, options) => {
      mayAsk ??= deps.usage.take(businessId);
      if (!(await mayAsk)) throw modelFailure("cap", sayCap(settings.dailyCap));
      calls++;
      return ask(messages, options);
    };
    const server = `${connection.baseUrl} ${connection.model}`;
    return { ...cache.around(counted, { server, fresh: fresh === true }), calls: () => calls };
  }

  /** Remembers what was of use. Logs ids and counts, never words. */
  function finish(
    businessId: string,
    drafts: readonly Draft[],
    { opened, started }: { opened: Opened | null; started: number },
  ): void {
    const fromModel = drafts.filter(({ source }) => source === "model").length;
    if (fromModel > 0) opened?.keep();
    const counts = { calls: opened?.calls() ?? 0, remembered: opened?.remembered() ?? 0 };
    const tookMs = clock.now() - started;
    log?.info({ businessId, ...counts, drafts: drafts.length, fromModel, tookMs }, "drafted");
  }

  return {
    async *draftSteps(request, signal) {
      const left = new AbortController();
      const stop = signal === undefined ? left.signal : AbortSignal.any([left.signal, signal]);
      const started = clock.now();
      let opened: Opened | null = null;
      const openOnce = async () => {
        opened = await open(request, stop);
        return opened?.complete ?? null;
      };
      try {
        for await (const step of draftSteps(questionOf(request), { open: openOnce })) {
          if (step.type === "done") finish(request.businessId, step.drafts, { opened, started });
          yield toldStep(step);
        }
      } finally {
        left.abort();
      }
    },

    async test(tested, signal) {
      const connection = connectionOf({ ...tested, apiKey: tested.key });
      const models = await loadModels();
      return testConnection(connection, { models, timing: timing(TEST_DEADLINE_MS), now: clock.now, signal });
    },
  };
}

interface Opened extends Remembering {
  /** How many questions went out. */
  calls(): number;
}

function connectionOf(given: Omit<AssistantSettings, "dailyCap">) {
  return { apiKey: given.apiKey, baseUrl: given.baseUrl ?? OPENAI_URL, model: given.model ?? DEFAULT_MODEL };
}

function sayCap(dailyCap: number): string {
  return dailyCap < 1
    ? "The assistant is set to no drafts a day. Raise that in Settings to use it."
    : `The assistant has used today's ${dailyCap} drafts. Raise that in Settings, or wait until tomorrow.`;
}

function questionOf({ context, seed, text, note, angle, tone }: AssistantRequest) {
  // A business keeps its niche's id for ever; one that this build does not know is written for in general.
  const niche = findNiche(context.niche)?.id ?? GENERAL_NICHE;
  return { context: { ...context, niche }, seed, count: COUNT, current: text, notes: note, angle, tone };
}

function toldStep(step: TemplateStep): DraftStep {
  switch (step.type) {
    case "drafts":
      return { type: "drafts", drafts: step.drafts.map(toDrafted) };
    case "card":
      return { type: "card", draft: toDrafted(step.draft) };
    case "done":
      return { ...step, drafts: step.drafts.map(toDrafted) };
    case "stage":
      return step;
  }
}

function toDrafted({ text, report, source, angle, mended }: Draft): DraftedText {
  return {
    text,
    segments: report.typical.count.segments,
    mostSegments: report.longest.count.segments,
    score: report.score,
    source,
    angle,
    mended,
  };
}
