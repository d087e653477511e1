import type { Network } from "../network.ts";
import { resolveUrl } from "../resolveUrl.ts";
import type { DialNumber, Target, VoiceVerb } from "../twiml/verbs.ts";
import type { Leg } from "./leg.ts";

/** A document that was fetched, and from where: its relative URLs are relative to that. */
export interface Page {
  url: string;
  verbs: VoiceVerb[];
}

/** What a verb is carried out in. */
export interface Scene {
  network: Network;
  leg: Leg;
  page: Page;
  /** The verb is the first that this call meets. */
  first: boolean;
  /** Plays a whisper to a called party who picked up; true when they are to be put through. */
  whisper: (called: Leg, number: DialNumber) => Promise<boolean>;
}

/** How a verb ended: the next verb's turn, another document, or nothing more. */
export type Turn =
  | { type: "next" }
  | { type: "fetch"; target: Target; extra: Record<string, string> }
  | { type: "end"; why: "gone" | "hangup" | "rejected" | "busy" };

export const nextVerb: Turn = { type: "next" };
export const gone: Turn = { type: "end", why: "gone" };

/** Goes on at a URL of the page, with what there is to tell about the verb that ended. */
export function goTo(scene: Scene, target: Target, extra: Record<string, string> = {}): Turn {
  return { type: "fetch", target: { ...target, url: resolveUrl(target.url, scene.page.url) }, extra };
}
