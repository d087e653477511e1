import type { Instant } from "@ringback/engine";
import { and, count, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { hole, holeOf, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { NewTemplate, TemplateRow, TemplateVersionRow } from "../tables/rows.ts";

/** What a save decides about a template; everything else about it follows. */
export type TemplateContent = Pick<TemplateRow, "name" | "folder" | "language" | "purpose" | "text">;

/** Adds a template and its first version. */
export async function insertTemplate(
  tx: Tx,
  businessId: string,
  { id, content, at }: { id: string; content: TemplateContent; at: Instant },
): Promise<TemplateRow> {
  const row = {
    ...content,
    id,
    businessId,
    version: 1,
    createdAt: at,
    updatedAt: at,
    removedAt: null,
  } satisfies NewTemplate;
  await tx
    .prepared("insertTemplate", (db, { templates }) => db.insert(templates).values(rowOfHoles(templates)))
    .run(row);
  await insertVersionOf(tx, row);
  return row;
}

/**
 * Replaces what a template says by its next version, if `expectedVersion` is still its newest one and it was not removed.
 *
 * @returns the template as it is now, or `null`, having changed nothing.
 */
export async function saveTemplate(
  tx: Tx,
  businessId: string,
  save: { id: string; content: TemplateContent; expectedVersion: number; at: Instant },
): Promise<TemplateRow | null> {
  const changed = await tx
    .prepared("saveTemplate", (db, { templates }) =>
      db
        .update(templates)
        .set({
          name: holeOf(templates.name, "name"),
          folder: holeOf(templates.folder, "folder"),
          language: holeOf(templates.language, "language"),
          purpose: holeOf(templates.purpose, "purpose"),
          text: holeOf(templates.text, "text"),
          version: holeOf(templates.version, "version"),
          updatedAt: holeOf(templates.updatedAt, "at"),
        })
        .where(
          and(
            eq(templates.businessId, hole("businessId")),
            eq(templates.id, hole("id")),
            eq(templates.version, hole("expectedVersion")),
            isNull(templates.removedAt),
          ),
        ),
    )
    .run({ ...save.content, ...save, businessId, version: save.expectedVersion + 1 });
  if (changed === 0) return null;
  const row = await templateById(tx, businessId, save.id);
  if (row === null) throw new Error(`Template ${save.id} was saved and is not there.`);
  await insertVersionOf(tx, row);
  return row;
}

async function insertVersionOf(tx: Tx, row: TemplateRow): Promise<void> {
  const { id: templateId, version: number, updatedAt: savedAt } = row;
  await tx
    .prepared("insertTemplateVersion", (db, { templateVersions }) =>
      db.insert(templateVersions).values(rowOfHoles(templateVersions)),
    )
    .run({ ...row, templateId, number, savedAt });
}

/** A template, removed ones too. */
export function templateById(tx: Tx, businessId: string, id: string): Promise<TemplateRow | null> {
  return tx
    .prepared("templateById", (db, { templates }) =>
      db
        .select()
        .from(templates)
        .where(and(eq(templates.businessId, hole("businessId")), eq(templates.id, hole("id")))),
    )
    .first({ businessId, id });
}

/** The templates that a business keeps, by name. Removed ones are left out. */
export function templatesOf(tx: Tx, businessId: string): Promise<TemplateRow[]> {
  return tx
    .prepared("templatesOf", (db, { templates }) =>
      db
        .select()
        .from(templates)
        .where(and(eq(templates.businessId, hole("businessId")), isNull(templates.removedAt)))
        .orderBy(templates.name, templates.id),
    )
    .all({ businessId });
}

/** How many templates a business keeps. */
export async function countTemplates(tx: Tx, businessId: string): Promise<number> {
  const row = await tx
    .prepared("countTemplates", (db, { templates }) =>
      db
        .select({ kept: count() })
        .from(templates)
        .where(and(eq(templates.businessId, hole("businessId")), isNull(templates.removedAt))),
    )
    .first({ businessId });
  return row?.kept ?? 0;
}

/** The versions of a template, newest first. */
export function templateVersionsOf(
  tx: Tx,
  businessId: string,
  templateId: string,
): Promise<TemplateVersionRow[]> {
  return tx
    .prepared("templateVersionsOf", (db, { templateVersions }) =>
      db
        .select()
        .from(templateVersions)
        .where(
          and(
            eq(templateVersions.businessId, hole("businessId")),
            eq(templateVersions.templateId, hole("templateId")),
          ),
        )
        .orderBy(desc(templateVersions.number)),
    )
    .all({ businessId, templateId });
}

/** Takes a template off the list; it and its versions are kept. Answers false when it is not on the list. */
export async function removeTemplate(
  tx: Tx,
  businessId: string,
  { id, at }: { id: string; at: Instant },
): Promise<boolean> {
  const changed = await tx
    .prepared("removeTemplate", (db, { templates }) =>
      db
        .update(templates)
        .set({ removedAt: holeOf(templates.removedAt, "at") })
        .where(
          and(
            eq(templates.businessId, hole("businessId")),
            eq(templates.id, hole("id")),
            isNull(templates.removedAt),
          ),
        ),
    )
    .run({ businessId, id, at });
  return changed > 0;
}

/** Undoes a removal. Answers false when the template was not removed. */
export async function bringTemplateBack(tx: Tx, businessId: string, id: string): Promise<boolean> {
  const changed = await tx
    .prepared("bringTemplateBack", (db, { templates }) =>
      db
        .update(templates)
        .set({ removedAt: null })
        .where(
          and(
            eq(templates.businessId, hole("businessId")),
            eq(templates.id, hole("id")),
            isNotNull(templates.removedAt),
          ),
        ),
    )
    .run({ businessId, id });
  return changed > 0;
}
