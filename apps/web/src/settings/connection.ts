import type { Answers } from "../shell/useSession.ts";
import type { FieldTroubles } from "./fieldTroubles.ts";
import { presetOf } from "./presets.ts";

type Assistant = Answers["assistant"]["get"];

/** What the assistant's form holds. */
export interface Choice {
  baseUrl: string;
  /** Empty for the assistant's usual one. */
  model: string;
  /** Typed anew; empty keeps the one that is kept. */
  key: string;
  dailyCap: number;
}

const ADDRESS = "Use an address such as https://api.openai.com/v1 or http://localhost:11434/v1.";
const MODEL = "Name the model to ask: only its owner knows what this server has.";
const OPENAI_URL = "https://api.openai.com/v1";

/** What is asked, as the server takes it: `null` for OpenAI's own address, its usual model, and the key that is kept. */
export interface Connection {
  baseUrl: string | null;
  model: string | null;
  key: string | null;
}

/** What the form asks for. */
export function connectionOf({ baseUrl, model, key }: Choice): Connection {
  const typed = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    baseUrl: presetOf(baseUrl).id === "openai" ? null : baseUrl.trim(),
    model: typed(model),
    key: typed(key),
  };
}

/** Only of OpenAI it is known which models it has. */
export function needsModel({ baseUrl }: Connection): boolean {
  return baseUrl !== null;
}

/** What is missing before anybody is asked, by field. */
export function missingIn(connection: Connection): FieldTroubles {
  const { baseUrl, model } = connection;
  return {
    ...(baseUrl !== null && !/^https?:$/.test(protocolOf(baseUrl)) ? { baseUrl: ADDRESS } : {}),
    ...(model === null && needsModel(connection) ? { model: MODEL } : {}),
  };
}

/** The form as it is saved. The key is never sent back, so its box begins empty. */
export function choiceOf({ baseUrl, model, dailyCap }: Assistant): Choice {
  return { baseUrl: baseUrl ?? OPENAI_URL, model: model ?? "", key: "", dailyCap };
}

/** A key is for one server only: with another address, the kept one does not go along. */
function isKept(saved: Assistant, { baseUrl }: Choice): boolean {
  return saved.keyEnding !== null && originOf(baseUrl) === originOf(saved.baseUrl ?? OPENAI_URL);
}

/** What becomes of the key that is typed. */
export function sayKey(saved: Assistant, value: Choice): string {
  const where =
    "It is kept encrypted in this server's database, goes to that address only, and is never shown again.";
  if (saved.keyEnding !== null && !isKept(saved, value))
    return `The key you saved belongs to another server. ${where}`;
  return where;
}

/** What stands in the empty box of the key. */
export function placeholderOf(saved: Assistant, value: Choice): string {
  if (!isKept(saved, value)) return presetOf(value.baseUrl).needsKey ? "sk-…" : "None needed";
  return saved.keyEnding === "" ? "A key is kept" : `A key is kept. It ends in ${saved.keyEnding}`;
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : "";
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
