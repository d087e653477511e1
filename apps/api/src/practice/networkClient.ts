import type { E164 } from "@ringback/engine";
import { z } from "zod";

const CALL = z.object({
  sid: z.string(),
  from: z.string(),
  to: z.string(),
  status: z.string(),
  phase: z.enum(["connecting", "ringing", "listening", "recording", "talking", "ended"]),
  heard: z.array(z.string()),
  startedAt: z.number(),
  phaseEndsAt: z.number().nullable(),
  endedAt: z.number().nullable(),
});

const MESSAGE = z.object({
  sid: z.string(),
  direction: z.enum(["toHandset", "fromHandset"]),
  from: z.string(),
  to: z.string(),
  body: z.string(),
  at: z.number(),
  status: z.string(),
  segments: z.number(),
  errorCode: z.union([z.number(), z.string()]).nullable(),
});

const HANDSET = z.object({ call: CALL.nullable(), messages: z.array(MESSAGE) });
const MADE = z.object({ sid: z.string() });

/** A call as a handset experiences it. `phaseEndsAt`: when its phase ends by itself, on the network's clock. */
export type HandsetCall = z.infer<typeof CALL>;
/** What a handset shows: its last call and its texts, oldest first. */
export type Handset = z.infer<typeof HANDSET>;

/** How a call goes on by itself: milliseconds of the network's clock. */
export type CallScript =
  /** It rings out, and the caller hangs up in the greeting. */
  | { ringOut: true }
  | { hangUpAfterMs: number }
  | { answerAfterMs: number; talkMs: number }
  /** It rings out, and the caller speaks that long after the tone. */
  | { voicemailMs: number };

/** How handsets use the practice network. Every method throws {@link NetworkRefused} when the network says no. */
export interface NetworkClient {
  registerNumber(number: {
    e164: E164;
    voiceUrl: string;
    smsUrl: string;
    statusCallback: string;
    friendlyName: string;
  }): Promise<void>;
  handset(e164: E164): Promise<Handset>;
  call(sid: string): Promise<HandsetCall>;
  /** Without a script the call goes on by hand. */
  place(call: { from: E164 | "anonymous"; to: E164; then?: CallScript }): Promise<{ sid: string }>;
  hangUp(sid: string): Promise<void>;
  /** The owner's phone picks up. */
  answer(sid: string): Promise<void>;
  /** Speaks into the recording for so many milliseconds of the network's clock. */
  speak(sid: string, ms: number): Promise<void>;
  text(message: { from: E164; to: E164; body: string }): Promise<{ sid: string }>;
}

/** The network's refusal, in its own words. */
export class NetworkRefused extends Error {
  override name = "NetworkRefused";
}

/** Talks to the simulator's control paths under `url`, with the account's credentials. */
export function createNetworkClient(options: {
  url: string;
  accountSid: string;
  authToken: string;
}): NetworkClient {
  const authorization = `Basic ${btoa(`${options.accountSid}:${options.authToken}`)}`;

  async function ask(method: "GET" | "POST", path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(new URL(path, options.url), {
      method,
      headers: { authorization, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "error",
      // Loopback: an answer that takes longer is no answer.
      signal: AbortSignal.timeout(10_000),
    });
    const text = await response.text();
    if (!response.ok) throw new NetworkRefused(refusal(text, response.status));
    return text === "" ? null : JSON.parse(text);
  }

  const callPath = (sid: string, verb = "") => `/simulator/calls/${encodeURIComponent(sid)}${verb}`;

  return {
    registerNumber: async (number) => void (await ask("POST", "/simulator/numbers", number)),
    handset: async (e164) =>
      HANDSET.parse(await ask("GET", `/simulator/handsets/${encodeURIComponent(e164)}`)),
    call: async (sid) => CALL.parse(await ask("GET", callPath(sid))),
    place: async (call) => MADE.parse(await ask("POST", "/simulator/calls", call)),
    hangUp: async (sid) => void (await ask("POST", callPath(sid, "/hang-up"), {})),
    answer: async (sid) => void (await ask("POST", callPath(sid, "/answer"), {})),
    speak: async (sid, ms) => void (await ask("POST", callPath(sid, "/speak"), { ms })),
    text: async (message) => MADE.parse(await ask("POST", "/simulator/messages", message)),
  };
}

const REFUSAL = z.object({ message: z.string() });

function refusal(text: string, status: number): string {
  try {
    return REFUSAL.parse(JSON.parse(text)).message;
  } catch {
    return `The practice network answered ${status}.`;
  }
}
