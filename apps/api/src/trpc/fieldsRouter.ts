import type { FieldDefinition } from "@ringback/engine";
import { z } from "zod";
import { addField, type Decided, removeField, renameField, restoreField } from "../settings/contactFields.ts";
import { fieldsUsed } from "../settings/fieldsUsed.ts";
import { businessById, lockBusiness, type Tx, updateBusiness, workflowsOf } from "../store/index.ts";
import type { Context } from "./context.ts";
import { businessProcedure, notFound, router } from "./init.ts";
import { liveVersionOf } from "./listedWorkflow.ts";

const KEY = z.string().min(1).max(100);
/** Longer than a label may be: what a person can mend is said at its place. */
const LABEL = z.string().max(200);
const TYPE = z.enum(["text", "number", "yesNo", "dateTime"]);

/** The fields that contacts of a business have. What a contact holds in a field that was removed is kept. */
export const fieldsRouter = router({
  /** In their order, each with how many workflows name it: in their draft, or in what is live of them. */
  list: businessProcedure.query(({ ctx }) =>
    ctx.store.read(async (tx) => {
      const users = await usersOf(tx, ctx);
      return (await fieldsOf(tx, ctx.businessId)).map(({ key, label, type, builtIn = false }) => ({
        key,
        label,
        type,
        builtIn,
        workflows: users(key),
      }));
    }),
  ),

  /** Answers with what to mend, by field; with nothing, it is there. */
  add: businessProcedure
    .input(z.strictObject({ label: LABEL, type: TYPE }))
    .mutation(({ ctx, input }) => saying(ctx, (fields) => addField(fields, input))),

  /** Another label for the same field. Answers with what to mend, by field; with nothing, it is saved. */
  rename: businessProcedure
    .input(z.strictObject({ key: KEY, label: LABEL }))
    .mutation(({ ctx, input }) => saying(ctx, (fields) => renameField(fields, input))),

  /**
   * Answers with what `restore` wants to undo it (`null`: nothing was removed), and how many workflows name it: their
   * drawings say what to mend from now on.
   */
  remove: businessProcedure.input(z.strictObject({ key: KEY })).mutation(async ({ ctx, input: { key } }) => {
    const { findings, before } = await change(ctx, (fields) => removeField(fields, key));
    const at = before.findIndex((field) => field.key === key);
    const found = findings.length === 0 ? before[at] : undefined;
    const removed = found === undefined ? null : { key, label: found.label, type: found.type, at };
    const users = await ctx.store.read((tx) => usersOf(tx, ctx));
    return { findings, removed, workflows: users(key) };
  }),

  /** Undoes a removal. Answers with what to mend, by field; with nothing, the field is back as it was. */
  restore: businessProcedure
    .input(z.strictObject({ key: KEY, label: LABEL, type: TYPE, at: z.int().nonnegative() }))
    .mutation(({ ctx, input }) => saying(ctx, (fields) => restoreField(fields, input))),
});

type Asked = Pick<Context, "store" | "changes" | "registry"> & { businessId: string };

async function fieldsOf(tx: Tx, businessId: string): Promise<FieldDefinition[]> {
  const business = await businessById(tx, businessId);
  if (business === null) throw notFound("business");
  return business.fields;
}

/**
 * Saves what `decide` makes of the fields, and tells every page of it. The business is held meanwhile, so that two
 * windows do not lose one another's fields.
 */
async function change(ctx: Asked, decide: (fields: readonly FieldDefinition[]) => Decided) {
  const { businessId } = ctx;
  const changed = await ctx.store.transaction(async (tx) => {
    await lockBusiness(tx, businessId);
    const before = await fieldsOf(tx, businessId);
    const decided = decide(before);
    if ("findings" in decided) return { findings: decided.findings, before };
    await updateBusiness(tx, businessId, { fields: decided.fields });
    return { findings: [], before };
  });
  if (changed.findings.length === 0) ctx.changes.announce(businessId, "business");
  return changed;
}

/** The same for whoever needs only what is to be mended. */
async function saying(ctx: Asked, decide: (fields: readonly FieldDefinition[]) => Decided) {
  const { findings } = await change(ctx, decide);
  return { findings };
}

/** How many workflows name a field, by its key. Removed ones do not count. */
async function usersOf(tx: Tx, { businessId, registry }: Asked): Promise<(key: string) => number> {
  const counts = new Map<string, number>();
  for (const row of await workflowsOf(tx, businessId)) {
    const live = await liveVersionOf(tx, row);
    const graphs = live === null ? [row.draft] : [row.draft, live.graph];
    const used = new Set(graphs.flatMap((graph) => [...fieldsUsed(graph, registry)]));
    for (const key of used) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (key) => counts.get(key) ?? 0;
}
