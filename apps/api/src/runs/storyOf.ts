import { type NumberFacts, type SendOutcome, type TimelineEntry, timelineOf } from "@ringback/engine";
import type { JournalRows, SendRow } from "../store/index.ts";
import { callFacts } from "./callEnded.ts";

/**
 * What happened to a business, told as a rehearsal tells it: the two lists can be compared whole.
 *
 * @param numbers The business's numbers; a call names the one that was dialled.
 * @param phones The callers' numbers by contact id.
 */
export function storyOf(
  rows: JournalRows,
  { numbers, phones }: { numbers: readonly NumberFacts[]; phones: ReadonlyMap<string, string> },
): TimelineEntry[] {
  return timelineOf(
    {
      calls: rows.calls.map((row) => ({
        at: row.outcomeAt ?? row.at,
        call: callFacts(row),
        disposition:
          row.disposition === null || row.dispositionAt === null
            ? null
            : { at: row.dispositionAt, disposition: row.disposition },
      })),
      replies: rows.replies.map(({ at, body, contactId }) => ({
        at,
        body,
        from: phones.get(contactId) ?? "",
      })),
      runs: rows.runs.map((row) => ({
        madeAt: row.createdAt,
        run: row.state,
        turns: rows.runEvents
          .filter((event) => event.runId === row.id)
          .map(({ at, path, effects }) => ({ at, path, effects })),
      })),
      outcomes: new Map(rows.sends.flatMap((send) => outcomeOf(send))),
    },
    numbers,
  );
}

function outcomeOf(send: SendRow): [string, SendOutcome][] {
  switch (send.state) {
    case "accepted":
      return [[send.sendKey, "sent"]];
    case "rejected":
      return [[send.sendKey, "couldNotSend"]];
    case "notConfirmed":
      return [[send.sendKey, "notConfirmed"]];
    default:
      return [];
  }
}
