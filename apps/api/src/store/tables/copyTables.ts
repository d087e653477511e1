import type { Language, Purpose } from "@ringback/templates";
import type { ColumnKit } from "./columnKit.ts";

/** Texts that a business keeps, every version of them, and how often a day it asked a model. */
export function declareCopyTables(k: ColumnKit) {
  const templates = k.table(
    "templates",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      name: k.text().notNull(),
      /** Empty: in no folder. */
      folder: k.text().notNull(),
      language: k.text<Language>().notNull(),
      purpose: k.text<Purpose>().notNull(),
      text: k.text().notNull(),
      /** The number of its newest version; a save names the version it was made from. */
      version: k.int().notNull(),
      createdAt: k.instant().notNull(),
      updatedAt: k.instant().notNull(),
      /** When it was removed; `null` while it is kept. A removed one can be brought back. */
      removedAt: k.instant(),
    },
    (t) => [k.index("templates_by_business").on(t.businessId, t.name)],
  );

  /** What a template was at each save. Frozen: rows are only ever added. */
  const templateVersions = k.table(
    "template_versions",
    {
      businessId: k.text().notNull(),
      templateId: k.text().notNull(),
      number: k.int().notNull(),
      name: k.text().notNull(),
      folder: k.text().notNull(),
      language: k.text<Language>().notNull(),
      purpose: k.text<Purpose>().notNull(),
      text: k.text().notNull(),
      savedAt: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.templateId, t.number] })],
  );

  const assistantDays = k.table(
    "assistant_days",
    {
      businessId: k.text().notNull(),
      /** The business's own calendar day, such as `2026-11-23`. */
      day: k.text().notNull(),
      /** How many drafts were asked of a model. */
      used: k.int().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.businessId, t.day] })],
  );

  return { templates, templateVersions, assistantDays };
}
