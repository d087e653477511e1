import type { Instant } from "@ringback/engine";
import type { ListedText } from "../carriers/carrier.ts";
import { knownSendSids, recordSend, type SendRow, type Tx } from "../store/index.ts";
import type { SendDeps } from "./sends.ts";
import { accept, settle } from "./settleSend.ts";

/** When an unknown send is looked up, counted from when it became unknown. */
const LOOKUPS_MS = [10_000, 30_000, 120_000, 300_000, 900_000];
/** After this long and three empty lists the owner is told that nobody can tell. */
const GIVE_UP_AFTER_MS = 900_000;
const EMPTY_LISTS = 3;
/** The carrier's clock and ours may differ, and it may accept late: how far a listed text may lie from the claim. */
const BEFORE_CLAIM_MS = 120_000;

/**
 * Looks an unknown send up in the carrier's list. It is never sent again by ourselves: it is found and accepted,
 * or, when fifteen minutes and three empty lists have passed, shown as not confirmed.
 */
export async function resolve(deps: SendDeps, send: SendRow): Promise<void> {
  const since = (send.claimedAt ?? send.createdAt) - BEFORE_CLAIM_MS;
  const listing = await deps.carrier.listTexts({ to: send.to, from: send.from, since });
  await deps.store.transaction(async (tx) => {
    const now = deps.clock.now();
    if (listing.type === "unreachable") {
      await lookAgain(tx, send, { now, lookups: send.lookups });
      return;
    }
    const match = await matching(tx, send, listing.texts);
    if (match !== null) {
      await accept(tx, deps, send, { sid: match.sid, from: ["unknown"] });
      return;
    }
    const lookups = send.lookups + 1;
    if (now - (send.unknownAt ?? now) >= GIVE_UP_AFTER_MS && lookups >= EMPTY_LISTS) {
      await notConfirmed(tx, deps, send, lookups);
      return;
    }
    await lookAgain(tx, send, { now, lookups });
  });
}

/** The listed text that is this send: same words, and no other send's. Ours are frozen, so the words compare exactly. */
async function matching(tx: Tx, send: SendRow, texts: ListedText[]): Promise<ListedText | null> {
  const taken = new Set(
    await knownSendSids(
      tx,
      send.businessId,
      texts.map(({ sid }) => sid),
    ),
  );
  const oldestFirst = [...texts].sort((a, b) => a.createdAt - b.createdAt);
  return oldestFirst.find((text) => !taken.has(text.sid) && sameWords(text.body, send.body)) ?? null;
}

// A carrier may replace typographic look-alikes and trim; our bodies are normalised before, so letters and digits tell.
function sameWords(one: string, other: string): boolean {
  return one === other || lettersOf(one) === lettersOf(other);
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

async function lookAgain(
  tx: Tx,
  send: SendRow,
  { now, lookups }: { now: Instant; lookups: number },
): Promise<void> {
  const since = send.unknownAt ?? now;
  const next = LOOKUPS_MS.map((after) => since + after).find((at) => at > now);
  await recordSend(tx, send.businessId, {
    id: send.id,
    expect: ["unknown"],
    state: "unknown",
    dueAt: next ?? now + 60_000,
    lookups,
  });
}

async function notConfirmed(tx: Tx, deps: SendDeps, send: SendRow, lookups: number): Promise<void> {
  const why = "The carrier did not tell us whether this text went out, so it was not sent again.";
  const recorded = await recordSend(tx, send.businessId, {
    id: send.id,
    expect: ["unknown"],
    state: "notConfirmed",
    dueAt: null,
    lookups,
    settledAt: deps.clock.now(),
    errorMessage: why,
  });
  if (recorded) await settle(tx, deps, send, { outcome: "notConfirmed", why });
}
