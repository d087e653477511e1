import type { FieldValue, Instant } from "@ringback/engine";
import { and, eq, isNull, lte, or } from "drizzle-orm";
import { hole, holeOf, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { ContactRow } from "../tables/rows.ts";

export function contactById(tx: Tx, businessId: string, id: string): Promise<ContactRow | null> {
  return tx
    .prepared("contactById", (db, { contacts }) =>
      db
        .select()
        .from(contacts)
        .where(and(eq(contacts.businessId, hole("businessId")), eq(contacts.id, hole("id")))),
    )
    .first({ businessId, id });
}

/** @param phone E.164. */
export function contactByPhone(tx: Tx, businessId: string, phone: string): Promise<ContactRow | null> {
  return tx
    .prepared("contactByPhone", (db, { contacts }) =>
      db
        .select()
        .from(contacts)
        .where(and(eq(contacts.businessId, hole("businessId")), eq(contacts.phone, hole("phone")))),
    )
    .first({ businessId, phone });
}

/**
 * Adds a contact unless the business knows the number already. Answers the row that stands then.
 *
 * @param row Whole, so that a contact just added need not be read back: every missed call of a new caller comes here.
 *   The answer has its id exactly when it was added.
 */
export async function insertContactIfNew(tx: Tx, row: ContactRow): Promise<ContactRow> {
  const added = await tx
    .prepared("insertContactIfNew", (db, { contacts }) =>
      db
        .insert(contacts)
        .values(rowOfHoles(contacts))
        .onConflictDoNothing({ target: [contacts.businessId, contacts.phone] }),
    )
    .run(row);
  if (added > 0) return row;
  const stored = await contactByPhone(tx, row.businessId, row.phone);
  if (stored === null) throw new Error(`Contact ${row.id} was neither added nor found`);
  return stored;
}

/** Reads a contact and holds its row until the transaction ends: whatever decides about a contact comes one at a time. */
export function lockContact(tx: Tx, businessId: string, id: string): Promise<ContactRow | null> {
  return tx
    .prepared("lockContact", (db, { contacts }) =>
      tx.lockingRows(
        db
          .select()
          .from(contacts)
          .where(and(eq(contacts.businessId, hole("businessId")), eq(contacts.id, hole("id")))),
      ),
    )
    .first({ businessId, id });
}

/** Replaces a contact's fields, and its tags where they are given. Answers whether there is such a contact. */
export async function updateContactFields(
  tx: Tx,
  businessId: string,
  patch: { id: string; fields: Record<string, FieldValue>; tags?: string[]; updatedAt: Instant },
): Promise<boolean> {
  if (patch.tags === undefined) {
    const fieldsOnly = tx.prepared("updateContactFields", (db, { contacts }) =>
      db
        .update(contacts)
        .set({
          fields: holeOf(contacts.fields, "fields"),
          updatedAt: holeOf(contacts.updatedAt, "updatedAt"),
        })
        .where(and(eq(contacts.businessId, hole("businessId")), eq(contacts.id, hole("id")))),
    );
    return (await fieldsOnly.run({ ...patch, businessId })) > 0;
  }
  const both = tx.prepared("updateContactFieldsAndTags", (db, { contacts }) =>
    db
      .update(contacts)
      .set({
        fields: holeOf(contacts.fields, "fields"),
        tags: holeOf(contacts.tags, "tags"),
        updatedAt: holeOf(contacts.updatedAt, "updatedAt"),
      })
      .where(and(eq(contacts.businessId, hole("businessId")), eq(contacts.id, hole("id")))),
  );
  return (await both.run({ ...patch, businessId })) > 0;
}

/** The contact is never texted again by any path. The first time they said so stays. */
export async function optOut(tx: Tx, businessId: string, at: { id: string; at: Instant }): Promise<boolean> {
  const changed = await tx
    .prepared("optOut", (db, { contacts }) =>
      db
        .update(contacts)
        .set({ optedOutAt: holeOf(contacts.optedOutAt, "at") })
        .where(
          and(
            eq(contacts.businessId, hole("businessId")),
            eq(contacts.id, hole("id")),
            isNull(contacts.optedOutAt),
          ),
        ),
    )
    .run({ ...at, businessId });
  return changed > 0;
}

/** The contact asked to be texted again. */
export async function optIn(tx: Tx, businessId: string, id: string): Promise<boolean> {
  const changed = await tx
    .prepared("optIn", (db, { contacts }) =>
      db
        .update(contacts)
        .set({ optedOutAt: null })
        .where(and(eq(contacts.businessId, hole("businessId")), eq(contacts.id, hole("id")))),
    )
    .run({ businessId, id });
  return changed > 0;
}

/**
 * Takes the contact's turn for a run, or keeps it longer.
 *
 * @returns false while another run has it and its lease has not run out at `now`.
 */
export async function takeTurn(
  tx: Tx,
  businessId: string,
  turn: { contactId: string; runId: string; now: Instant; until: Instant },
): Promise<boolean> {
  const changed = await tx
    .prepared("takeTurn", (db, { contacts }) =>
      db
        .update(contacts)
        .set({
          turnRunId: holeOf(contacts.turnRunId, "runId"),
          turnUntil: holeOf(contacts.turnUntil, "until"),
        })
        .where(
          and(
            eq(contacts.businessId, hole("businessId")),
            eq(contacts.id, hole("contactId")),
            or(
              isNull(contacts.turnRunId),
              eq(contacts.turnRunId, hole("runId")),
              lte(contacts.turnUntil, hole("now")),
            ),
          ),
        ),
    )
    .run({ ...turn, businessId });
  return changed > 0;
}

/** Gives the contact's turn back. Answers false, and changes nothing, when the run does not have it. */
export async function releaseTurn(
  tx: Tx,
  businessId: string,
  turn: { contactId: string; runId: string },
): Promise<boolean> {
  const changed = await tx
    .prepared("releaseTurn", (db, { contacts }) =>
      db
        .update(contacts)
        .set({ turnRunId: null, turnUntil: null })
        .where(
          and(
            eq(contacts.businessId, hole("businessId")),
            eq(contacts.id, hole("contactId")),
            eq(contacts.turnRunId, hole("runId")),
          ),
        ),
    )
    .run({ ...turn, businessId });
  return changed > 0;
}
