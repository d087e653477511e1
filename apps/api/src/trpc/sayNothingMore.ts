import type { E164, Instant } from "@ringback/engine";
import { contactByPhone, runEventsOf, runsOfContact, type Tx } from "../store/index.ts";

/** What other workflows make of the instant at which a text goes is told within this long, and belongs to that text. */
const SAME_MOMENT_MS = 10_000;

/** Why the last thing that came to an end for a caller sent them nothing; `null` when their last text is newer than that. */
export async function sayNothingMore(
  tx: Tx,
  businessId: string,
  { phone, textAt }: { phone: E164; textAt: Instant },
): Promise<string | null> {
  const contact = await contactByPhone(tx, businessId, phone);
  if (contact === null) return null;
  const runs = await runsOfContact(tx, businessId, { contactId: contact.id, statuses: ["ended"] });
  const later = runs.filter(({ endedAt }) => endedAt !== null && endedAt > textAt + SAME_MOMENT_MS);
  const last = later.sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0)).at(-1);
  if (last === undefined) return null;
  const events = await runEventsOf(tx, businessId, last.id);
  return events.at(-1)?.event.type === "sendSettled" ? null : (last.state.end?.why ?? null);
}
