import type { FieldDefinition, FieldValue, Holiday, OpenStretch, QuietHours } from "@ringback/engine";
import type { ColumnKit } from "./columnKit.ts";

/** Businesses, their numbers, their contacts and what was said, and who may look. */
export function declareBusinessTables(k: ColumnKit) {
  const businesses = k.table("businesses", {
    id: k.text().primaryKey(),
    /** The same as `id`, so that every table can be asked in the same way. */
    businessId: k.text().notNull(),
    name: k.text().notNull(),
    ownerFirstName: k.text().notNull(),
    niche: k.text().notNull(),
    timeZone: k.text().notNull(),
    country: k.text().notNull(),
    hours: k.json<OpenStretch[]>().notNull(),
    quietHours: k.json<QuietHours>(),
    /** `null`: none were entered. */
    holidays: k.json<Holiday[]>(),
    killSwitch: k.text(),
    fields: k.json<FieldDefinition[]>().notNull(),
    countries: k.json<string[]>().notNull(),
    createdAt: k.instant().notNull(),
  });

  const numbers = k.table(
    "numbers",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      carrierAccount: k.text().notNull(),
      e164: k.text().notNull(),
      label: k.text().notNull(),
      /** `front`: callers dial it and we ring `forwardTo`. `behind`: the owner's phone forwards unanswered calls to it. */
      mode: k.text<"front" | "behind">().notNull(),
      forwardTo: k.text(),
      ringSeconds: k.int().notNull(),
      voicemail: k.bool().notNull(),
      greeting: k.text(),
      createdAt: k.instant().notNull(),
    },
    (t) => [
      k.uniqueIndex("numbers_by_e164").on(t.carrierAccount, t.e164),
      k.index("numbers_by_business").on(t.businessId, t.createdAt, t.id),
    ],
  );

  const contacts = k.table(
    "contacts",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      phone: k.text().notNull(),
      country: k.text(),
      fields: k.json<Record<string, FieldValue>>().notNull(),
      tags: k.json<string[]>().notNull(),
      optedOutAt: k.instant(),
      /** The run whose turn it is; the contact's other runs are not advanced meanwhile. */
      turnRunId: k.text(),
      /** When that turn may be taken over. */
      turnUntil: k.instant(),
      createdAt: k.instant().notNull(),
      updatedAt: k.instant().notNull(),
    },
    (t) => [k.uniqueIndex("contacts_by_phone").on(t.businessId, t.phone)],
  );

  const messages = k.table(
    "messages",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      contactId: k.text().notNull(),
      /** `null` where a text is known only from its send. */
      numberId: k.text(),
      direction: k.text<"in" | "out">().notNull(),
      body: k.text().notNull(),
      sid: k.text(),
      sendId: k.text(),
      at: k.instant().notNull(),
    },
    (t) => [k.uniqueIndex("messages_by_sid").on(t.sid), k.index("messages_by_contact").on(t.contactId, t.at)],
  );

  const sessions = k.table(
    "sessions",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      tokenHash: k.text().notNull(),
      createdAt: k.instant().notNull(),
      expiresAt: k.instant().notNull(),
    },
    (t) => [k.uniqueIndex("sessions_by_token").on(t.tokenHash)],
  );

  const settings = k.table(
    "settings",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      key: k.text().notNull(),
      value: k.json<unknown>(),
    },
    (t) => [k.uniqueIndex("settings_by_key").on(t.businessId, t.key)],
  );

  return { businesses, numbers, contacts, messages, sessions, settings };
}
