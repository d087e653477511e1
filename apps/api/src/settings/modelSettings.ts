import { z } from "zod";
import type { Secrets } from "../secrets/secrets.ts";
import { removeSetting, saveSetting, type Tx } from "../store/index.ts";
import { readSetting } from "./readSetting.ts";

/** What asks a model: as the owner saved it, or as the server's environment says. */
export interface ModelConnection {
  /** `null` for a server that wants none, such as one on this machine. */
  apiKey: string | null;
  /** `null` for OpenAI's own. */
  baseUrl: string | null;
  /** `null` for the assistant's usual one. */
  model: string | null;
}

/** What a page may know of it: the key itself is never among it. */
export interface AssistantView {
  source: "settings" | "environment" | "none";
  baseUrl: string | null;
  model: string | null;
  /** The key's last four characters; empty when the key is too short to show any; `null` when there is no key. */
  keyEnding: string | null;
  dailyCap: number;
  /** What stands in the way, in a sentence; `null` when nothing does. */
  trouble: string | null;
}

/** What an owner decides about the assistant. */
export interface AssistantChoice {
  baseUrl: string | null;
  model: string | null;
  /** `null` keeps the key that is kept for the same server. */
  key: string | null;
  dailyCap: number;
}

/** Which model is asked on a business's behalf. */
export interface ModelSettings {
  view(tx: Tx, businessId: string): Promise<AssistantView>;
  /** The model to ask and how many drafts a day may; `null` when none is set up, or when its key cannot be read. */
  connectionOf(tx: Tx, businessId: string): Promise<(ModelConnection & { dailyCap: number }) | null>;
  /** The connection that `choice` would give, for trying it out before it is saved. */
  proposed(
    tx: Tx,
    businessId: string,
    choice: Omit<AssistantChoice, "dailyCap">,
  ): Promise<{ connection: ModelConnection; trouble: string | null }>;
  /** @param id For the row, where there is none yet. */
  save(tx: Tx, businessId: string, choice: AssistantChoice & { id: string }): Promise<void>;
  /** Forgets what was saved, the key included. The environment's holds again. */
  forget(tx: Tx, businessId: string): Promise<void>;
}

/** Drafts a day that ask a model, until the owner says otherwise: a day's work, and cents on most accounts. */
const DAILY_CAP = 200;
const OPENAI_URL = "https://api.openai.com/v1";
/** Of a shorter key, four characters would tell too much. */
const SHORTEST_SHOWN = 12;

const SEALED_ELSEWHERE =
  "The assistant's key cannot be read: this database was set up with another secret. Enter the key again, or bring back the file ringback.secret or RINGBACK_SECRET that belongs to it.";

const KEPT = z.object({
  baseUrl: z.string().nullable(),
  model: z.string().nullable(),
  key: z.object({ sealed: z.string(), ending: z.string() }).nullable(),
  dailyCap: z.int().min(0),
});
type Kept = z.infer<typeof KEPT>;

const KIND = { key: "assistant", schema: KEPT.nullable(), fallback: null };

/** @param environment What the server was started with; it holds for a business that saved nothing. */
export function createModelSettings(secrets: Secrets, environment: ModelConnection): ModelSettings {
  const inEnvironment = environment.apiKey !== null || environment.baseUrl !== null;
  const keptOf = (tx: Tx, businessId: string) => readSetting<Kept | null>(tx, businessId, KIND);

  /**
   * The key for a server, from what is kept or from the environment. A key goes to the server that it was entered for and
   * to no other: whoever can change the address must not be able to have it sent to their own.
   */
  function keyFor(businessId: string, kept: Kept | null, baseUrl: string | null): Key {
    if (kept?.key != null && sameServer(kept.baseUrl, baseUrl)) {
      const apiKey = secrets.open(kept.key.sealed, labelOf(businessId));
      return { apiKey, ending: kept.key.ending, trouble: apiKey === null ? SEALED_ELSEWHERE : null };
    }
    if (inEnvironment && environment.apiKey !== null && sameServer(environment.baseUrl, baseUrl)) {
      return { apiKey: environment.apiKey, ending: endingOf(environment.apiKey), trouble: null };
    }
    return { apiKey: null, ending: null, trouble: null };
  }

  return {
    async view(tx, businessId) {
      const kept = await keptOf(tx, businessId);
      const source = kept !== null ? "settings" : inEnvironment ? "environment" : "none";
      const { baseUrl, model } = kept ?? environment;
      const { ending, trouble } = keyFor(businessId, kept, baseUrl);
      return { source, baseUrl, model, keyEnding: ending, dailyCap: kept?.dailyCap ?? DAILY_CAP, trouble };
    },
    async connectionOf(tx, businessId) {
      const kept = await keptOf(tx, businessId);
      if (kept === null && !inEnvironment) return null;
      const { baseUrl, model } = kept ?? environment;
      const { apiKey, trouble } = keyFor(businessId, kept, baseUrl);
      return trouble === null ? { apiKey, baseUrl, model, dailyCap: kept?.dailyCap ?? DAILY_CAP } : null;
    },
    async proposed(tx, businessId, { baseUrl, model, key }) {
      if (key !== null) return { connection: { apiKey: key, baseUrl, model }, trouble: null };
      const { apiKey, trouble } = keyFor(businessId, await keptOf(tx, businessId), baseUrl);
      return { connection: { apiKey, baseUrl, model }, trouble };
    },
    async save(tx, businessId, { id, key, ...choice }) {
      const kept = await keptOf(tx, businessId);
      const keeps = kept?.key != null && sameServer(kept.baseUrl, choice.baseUrl) ? kept.key : null;
      const sealed =
        key === null ? keeps : { sealed: secrets.seal(key, labelOf(businessId)), ending: endingOf(key) };
      const value: Kept = { ...choice, key: sealed };
      await saveSetting(tx, businessId, { id, key: KIND.key, value });
    },
    forget: (tx, businessId) => removeSetting(tx, businessId, KIND.key),
  };
}

interface Key {
  apiKey: string | null;
  ending: string | null;
  trouble: string | null;
}

function labelOf(businessId: string): string {
  return `assistant key of ${businessId}`;
}

function endingOf(key: string): string {
  return key.length < SHORTEST_SHOWN ? "" : key.slice(-4);
}

function sameServer(one: string | null, other: string | null): boolean {
  return new URL(one ?? OPENAI_URL).origin === new URL(other ?? OPENAI_URL).origin;
}
