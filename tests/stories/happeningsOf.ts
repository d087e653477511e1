import type { Happening } from "@ringback/engine";
import type { journalOf } from "ringback";

/** What happened in a shop, as a rehearsal is told it: times in milliseconds after `startsAt`. */
export function happeningsOf(journal: Awaited<ReturnType<typeof journalOf>>, startsAt: number): Happening[] {
  const calls = journal.calls.map(
    (call): Happening => ({
      type: "call",
      at: call.at - startsAt,
      from: call.from,
      outcome: call.outcome ?? "missed",
      rangMs: call.rangMs,
      lastedMs: (call.outcomeAt ?? call.at) - call.at,
      numberId: call.numberId,
      logged: call.evidence.logged === true,
    }),
  );
  const phones = new Map(journal.calls.map((call) => [call.contactId, call.from]));
  const replies = journal.replies.map(
    (reply): Happening => ({
      type: "reply",
      at: reply.at - startsAt,
      from: phones.get(reply.contactId) ?? "",
      body: reply.body,
    }),
  );
  return [...calls, ...replies];
}
