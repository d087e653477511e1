import { newSid } from "./sids.ts";
import type { Method } from "./twiml/verbs.ts";

/** A number of the account, and whom to ask what to do with it. An empty URL is none. */
export interface OwnNumber {
  sid: string;
  e164: string;
  friendlyName: string;
  voiceUrl: string;
  voiceMethod: Method;
  voiceFallbackUrl: string;
  voiceFallbackMethod: Method;
  smsUrl: string;
  smsMethod: Method;
  smsFallbackUrl: string;
  smsFallbackMethod: Method;
  statusCallback: string;
  statusCallbackMethod: Method;
  createdAt: number;
  updatedAt: number;
}

/** What may be set on a number. */
export type NumberSettings = Partial<Omit<OwnNumber, "sid" | "e164" | "createdAt" | "updatedAt">>;

/** The account's numbers, found by sid and by the number itself. */
export class NumberBook {
  readonly #bySid = new Map<string, OwnNumber>();
  readonly #byE164 = new Map<string, OwnNumber>();

  /** Adds the number, or changes the settings of one that is there. `at`: milliseconds UTC. */
  save(e164: string, settings: NumberSettings, at: number): OwnNumber {
    const before = this.#byE164.get(e164) ?? blankNumber(e164, at);
    const number = { ...before, ...settings, updatedAt: at };
    this.restore(number);
    return number;
  }

  /** Puts back a number as it was kept. */
  restore(number: OwnNumber): void {
    this.#bySid.set(number.sid, number);
    this.#byE164.set(number.e164, number);
  }

  bySid(sid: string): OwnNumber | null {
    return this.#bySid.get(sid) ?? null;
  }

  byE164(e164: string): OwnNumber | null {
    return this.#byE164.get(e164) ?? null;
  }

  remove(number: OwnNumber): void {
    this.#bySid.delete(number.sid);
    this.#byE164.delete(number.e164);
  }

  /** Oldest first. */
  all(): OwnNumber[] {
    return Array.from(this.#bySid.values());
  }
}

function blankNumber(e164: string, at: number): OwnNumber {
  return {
    sid: newSid("PN"),
    e164,
    friendlyName: e164,
    voiceUrl: "",
    voiceMethod: "POST",
    voiceFallbackUrl: "",
    voiceFallbackMethod: "POST",
    smsUrl: "",
    smsMethod: "POST",
    smsFallbackUrl: "",
    smsFallbackMethod: "POST",
    statusCallback: "",
    statusCallbackMethod: "POST",
    createdAt: at,
    updatedAt: at,
  };
}
