import { modelFailure } from "./modelFailure.ts";

export interface BodyLimits {
  /** Of the body, decoded. */
  mostBytes: number;
  /** The longest silence between two pieces, in milliseconds. */
  idleMs: number;
  signal: AbortSignal;
}

/** Where a stream of completions ends, though its connection may stay open. */
const LAST_EVENT = /(?:^|\n)data: ?\[DONE\]/;
const LAST_EVENT_LENGTH = 40;

/**
 * Reads a body whole, however it comes: in pieces, with pauses, or without end. Time-outs of clients end with the
 * headers, so silence in a body is measured here.
 *
 * @throws a model failure when it falls silent, breaks off, grows too long, or `signal` aborts.
 */
export async function readBody(
  response: Response,
  { mostBytes, idleMs, signal }: BodyLimits,
): Promise<string> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await within(idleMs, signal, reader.read());
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > mostBytes) throw modelFailure("tooLong", "The assistant's answer was far too long.");
      const from = Math.max(0, text.length - LAST_EVENT_LENGTH);
      text += decoder.decode(value, { stream: true });
      if (LAST_EVENT.test(text.slice(from))) return text;
    }
  } finally {
    // Nothing more is wanted of it; whether it minds is of no interest.
    reader.cancel().catch(() => {});
  }
}

async function within<T>(idleMs: number, signal: AbortSignal, read: Promise<T>): Promise<T> {
  let end = () => {};
  const silence = new Promise<never>((_, reject) => {
    const stop = () => reject(modelFailure("stopped", "The assistant was stopped."));
    const late = () => reject(modelFailure("late", "The assistant fell silent in the middle of its answer."));
    const timer = setTimeout(late, idleMs);
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
    end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    };
  });
  try {
    return await Promise.race([read, silence]);
  } finally {
    end();
    // Lost to the other, it still may fail, and nobody is left to hear it.
    read.catch(() => {});
    silence.catch(() => {});
  }
}
