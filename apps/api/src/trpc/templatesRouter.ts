import { PURPOSES } from "@ringback/templates";
import { z } from "zod";
import {
  bringTemplateBack,
  countTemplates,
  insertTemplate,
  removeTemplate,
  saveTemplate,
  type TemplateContent,
  type TemplateRow,
  type Tx,
  templateById,
  templatesOf,
  templateVersionsOf,
} from "../store/index.ts";
import { businessProcedure, notFound, refused, router } from "./init.ts";

const ID = z.string().min(1).max(64);
const ONE = z.strictObject({ id: ID });
const VERSION = z.int().positive();
/** As much as the message of a node holds. */
const TEXT = z.string().max(4_000);
/** More than anybody reads through, and a list of a few hundred KB. */
const MOST = 1_000;
const FULL = `You keep ${MOST} templates, which is the most there can be. Remove one you no longer use first.`;

const CONTENT = z.strictObject({
  name: z.string().trim().min(1, "give it a name").max(120),
  /** Empty: in no folder. */
  folder: z.string().trim().max(60),
  language: z.enum(["en", "es"]),
  purpose: z.enum(PURPOSES),
  text: TEXT.refine((text) => text.trim() !== "", "write the text first"),
});

/** Texts that a business keeps, with every version of them and how often they are answered. */
export const templatesRouter = router({
  list: businessProcedure.query(async ({ ctx }) => {
    const rows = await ctx.store.read((tx) => templatesOf(tx, ctx.businessId));
    const rates = await ctx.replyRates.of(
      ctx.businessId,
      rows.map(({ text }) => text),
    );
    return rows.map((row, index) => ({ ...shown(row), rate: rates[index] ?? null }));
  }),

  /**
   * Without `id` a new template. With it the template's next version, unless another was saved since `expectedVersion`:
   * then nothing is saved, and the answer is what stands there.
   */
  save: businessProcedure
    .input(z.strictObject({ ...CONTENT.shape, id: ID.optional(), expectedVersion: VERSION.optional() }))
    .mutation(async ({ ctx, input: { id, expectedVersion, ...content } }) => {
      const at = ctx.clock.now();
      const saved = await ctx.store.transaction(async (tx) => {
        if (id !== undefined)
          return change(tx, ctx.businessId, { id, expectedVersion, at, to: () => content });
        await refuseWhenFull(tx, ctx.businessId);
        return kept(await insertTemplate(tx, ctx.businessId, { id: ctx.newId(), content, at }));
      });
      ctx.changes.announce(ctx.businessId, "templates");
      return saved;
    }),

  /** What it was at each save, newest first. */
  versions: businessProcedure.input(ONE).query(({ ctx, input }) =>
    ctx.store.read(async (tx) => {
      const rows = await templateVersionsOf(tx, ctx.businessId, input.id);
      if (rows.length === 0) throw notFound("template");
      return rows.map(({ number, name, folder, language, purpose, text, savedAt }) => ({
        version: number,
        name,
        folder,
        language,
        purpose,
        text,
        savedAt,
      }));
    }),
  ),

  /** Makes what an earlier version said its newest one. Its name and folder stay as they are. */
  restore: businessProcedure
    .input(z.strictObject({ id: ID, version: VERSION, expectedVersion: VERSION.optional() }))
    .mutation(async ({ ctx, input: { id, version, expectedVersion } }) => {
      const restored = await ctx.store.transaction(async (tx) => {
        const rows = await templateVersionsOf(tx, ctx.businessId, id);
        const wanted = rows.find(({ number }) => number === version);
        if (wanted === undefined) throw notFound("version");
        const { language, purpose, text } = wanted;
        const to = ({ name, folder }: TemplateRow) => ({ name, folder, language, purpose, text });
        return change(tx, ctx.businessId, { id, expectedVersion, at: ctx.clock.now(), to });
      });
      ctx.changes.announce(ctx.businessId, "templates");
      return restored;
    }),

  /** Takes it off the list. Nothing is lost: `bringBack` undoes it. */
  remove: businessProcedure.input(ONE).mutation(async ({ ctx, input }) => {
    const at = ctx.clock.now();
    const removed = await ctx.store.transaction((tx) =>
      removeTemplate(tx, ctx.businessId, { id: input.id, at }),
    );
    if (!removed) throw notFound("template");
    ctx.changes.announce(ctx.businessId, "templates");
  }),

  bringBack: businessProcedure.input(ONE).mutation(async ({ ctx, input }) => {
    await ctx.store.transaction(async (tx) => {
      const row = await templateById(tx, ctx.businessId, input.id);
      if (row === null) throw notFound("template");
      if (row.removedAt === null) return;
      await refuseWhenFull(tx, ctx.businessId);
      await bringTemplateBack(tx, ctx.businessId, input.id);
    });
    ctx.changes.announce(ctx.businessId, "templates");
  }),

  /** How often each of these texts was answered, wherever a workflow sends it; `null` for one that was never sent. */
  rates: businessProcedure
    .input(z.strictObject({ texts: z.array(TEXT).max(50) }))
    .query(({ ctx, input }) => ctx.replyRates.of(ctx.businessId, input.texts)),
});

async function refuseWhenFull(tx: Tx, businessId: string): Promise<void> {
  if ((await countTemplates(tx, businessId)) >= MOST) throw refused(FULL);
}

/** Saves what `to` makes of a template, unless that is what it is already. */
async function change(
  tx: Tx,
  businessId: string,
  {
    id,
    expectedVersion,
    at,
    to,
  }: {
    id: string;
    expectedVersion: number | undefined;
    at: number;
    to: (row: TemplateRow) => TemplateContent;
  },
) {
  const row = await templateById(tx, businessId, id);
  if (row === null || row.removedAt !== null) throw notFound("template");
  if (expectedVersion !== undefined && expectedVersion !== row.version) return conflict(row);
  const content = to(row);
  if (isSame(row, content)) return kept(row);
  const saved = await saveTemplate(tx, businessId, { id, content, expectedVersion: row.version, at });
  // On PostgreSQL another process may have saved between the two.
  return saved === null ? conflict((await templateById(tx, businessId, id)) ?? row) : kept(saved);
}

function isSame(row: TemplateRow, content: TemplateContent): boolean {
  const fields = ["name", "folder", "language", "purpose", "text"] as const;
  return fields.every((field) => row[field] === content[field]);
}

function kept(row: TemplateRow) {
  return { type: "saved" as const, template: shown(row) };
}

function conflict(row: TemplateRow) {
  return { type: "conflict" as const, template: shown(row) };
}

function shown({ id, name, folder, language, purpose, text, version, updatedAt }: TemplateRow) {
  return { id, name, folder, language, purpose, text, version, updatedAt };
}
