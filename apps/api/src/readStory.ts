import type { TimelineEntry } from "@ringback/engine";
import { storyOf } from "./runs/storyOf.ts";
import { contactById, journalOf, numbersOf, type Store } from "./store/index.ts";

/** What happened to a business, read from its journal and told as a rehearsal tells it. */
export async function readStory(store: Store, businessId: string): Promise<TimelineEntry[]> {
  return store.read(async (tx) => {
    const rows = await journalOf(tx, businessId);
    const phones = new Map<string, string>();
    for (const contactId of new Set(rows.replies.map((reply) => reply.contactId))) {
      phones.set(contactId, (await contactById(tx, businessId, contactId))?.phone ?? "");
    }
    return storyOf(rows, { numbers: await numbersOf(tx, businessId), phones });
  });
}
