import { check } from "@ringback/engine";
import { z } from "zod";
import { addWorkflow } from "../addWorkflow.ts";
import { differingChecks } from "../differingChecks.ts";
import { businessById } from "../store/index.ts";
import { findingPlace, readWorkflowFile, writeWorkflowFile } from "../workflowFile.ts";
import { writtenWorkflow } from "../writtenWorkflow.ts";
import { foundWorkflow } from "./foundWorkflow.ts";
import { businessProcedure, notFound, router } from "./init.ts";
import { whereOf } from "./where.ts";

/** The longest drawing with its checks, written two spaces deep, stays well below. */
const LONGEST = 2_000_000;

/** Workflows as files: the same that the command line writes and reads. */
export const workflowFilesRouter = router({
  /** What is drawn, with its settings and checks, and what to call the file. */
  export: businessProcedure.input(z.strictObject({ id: z.string().min(1).max(64) })).query(({ ctx, input }) =>
    ctx.store.read(async (tx) => {
      const row = await foundWorkflow(tx, ctx.businessId, input.id);
      const business = await businessById(tx, ctx.businessId);
      if (business === null) throw notFound("business");
      const workflow = await writtenWorkflow(tx, { business, row, graph: row.draft });
      return { fileName: fileNameOf(row.name), text: writeWorkflowFile(workflow) };
    }),
  ),

  /**
   * Adds the workflow of a file as a draft of its own; nothing is live of it. A file that cannot be read is refused
   * whole, with what is wrong in it and where; what keeps a drawing from going live comes back with it, in sentences.
   */
  import: businessProcedure
    .input(z.strictObject({ text: z.string().max(LONGEST, "that file is larger than a workflow can be") }))
    .mutation(async ({ ctx, input }) => {
      const file = readWorkflowFile(input.text);
      const { graph } = file;
      if (graph === null) {
        const troubles = file.findings.map((finding) => ({
          place: findingPlace(finding),
          message: finding.message,
        }));
        return { type: "refused" as const, troubles };
      }
      const { businessId } = ctx;
      const id = ctx.newId();
      await ctx.store.transaction((tx) => addWorkflow(tx, ctx, { businessId, id, file: { ...file, graph } }));
      ctx.changes.announce(businessId, "workflows");
      const differing = await differingChecks(ctx, { businessId, workflowId: id });
      const here = await ctx.store.read((tx) => whereOf(tx, businessId, ctx.abilities));
      const errors = check(ctx.registry, graph, here).filter(({ severity }) => severity === "error");
      return {
        type: "imported" as const,
        id,
        name: file.name,
        toMend: errors.map(({ message }) => message),
        differing,
      };
    }),
});

/** Letters of any language and digits, so that every system takes it for a file's name. */
function fileNameOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${plain === "" ? "workflow" : plain}.json`;
}
