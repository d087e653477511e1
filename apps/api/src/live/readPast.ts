import type { E164, Instant, SendOutcome } from "@ringback/engine";
import {
  callersOf,
  endsOfTexts,
  type PastCall,
  type PastCaller,
  pastCalls,
  repliesOf,
  type Tx,
} from "../store/index.ts";

/** What happened in the last days, as far as a replay needs it. Everything is oldest first. */
export interface Past {
  /** When the replay's clock begins. */
  startsAt: Instant;
  /** There were more calls: these are the newest {@link MOST_CALLS}. */
  cut: boolean;
  calls: Omit<PastCall, "contactId">[];
  replies: { at: Instant; from: E164; body: string }[];
  /** The callers as they are known now: what was known of them then was not kept. */
  callers: Omit<PastCaller, "id">[];
  /** Numbers to which no text could be delivered, and how that ended. */
  refused: Record<E164, SendOutcome>;
}

const MOST_CALLS = 2_000;
const MOST_REPLIES = 4_000;
const MOST_TEXTS = 10_000;
/** A missed call that was heard of this late was not acted on, and is not replayed. */
const TOO_LATE_MS = 60 * 60_000;

/** Reads the calls since an instant, what their callers wrote, and how texts to them ended. */
export async function readPast(tx: Tx, businessId: string, since: Instant): Promise<Past> {
  const newest = await pastCalls(tx, businessId, { since, limit: MOST_CALLS + 1 });
  const cut = newest.length > MOST_CALLS;
  const calls = newest.slice(0, MOST_CALLS).reverse();
  const startsAt = cut ? (calls[0]?.at ?? since) : since;
  const contactIds = [...new Set(calls.flatMap(({ contactId }) => (contactId === null ? [] : [contactId])))];
  const callers = await callersOf(tx, businessId, contactIds);
  const phones = new Map(callers.map(({ id, phone }) => [id, phone]));
  const replies = await repliesOf(tx, businessId, { contactIds, since: startsAt, limit: MOST_REPLIES });
  const texts = await endsOfTexts(tx, businessId, { since: startsAt, limit: MOST_TEXTS });
  return {
    startsAt,
    cut,
    calls: calls
      .filter(({ outcome, at, endedAt }) => outcome === "answered" || endedAt - at <= TOO_LATE_MS)
      .map(({ contactId: _, ...call }) => call),
    replies: replies.reverse().flatMap(({ contactId, at, body }) => {
      const from = phones.get(contactId);
      return from === undefined ? [] : [{ at, from, body }];
    }),
    callers: callers.map(({ id: _, ...caller }) => caller),
    refused: refusedOf(texts),
  };
}

/** The numbers that no text ever reached: what the carrier said of them then, it says again. */
function refusedOf(texts: Awaited<ReturnType<typeof endsOfTexts>>): Record<E164, SendOutcome> {
  const reached = new Set(texts.flatMap(({ to, state }) => (state === "accepted" ? [to] : [])));
  const refused: Record<E164, SendOutcome> = {};
  for (const { to, state } of texts) {
    if (reached.has(to)) continue;
    if (state === "rejected") refused[to] = "couldNotSend";
    else if (state === "notConfirmed") refused[to] ??= "notConfirmed";
  }
  return refused;
}
