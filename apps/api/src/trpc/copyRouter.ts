import { copyContext } from "@ringback/engine";
import { PURPOSES } from "@ringback/templates";
import { z } from "zod";
import type { DraftStep } from "../assistant/assistant.ts";
import { businessProcedure, router } from "./init.ts";
import { whereOf } from "./where.ts";

/** Drafts of texts: templates with merge fields, which a person reads and keeps or not. */
export const copyRouter = router({
  /**
   * Ringback's own drafts at once, then a model's as they pass their checks, where one is set up. Leaving the
   * subscription ends what was asked of the model.
   */
  draft: businessProcedure
    .input(
      z.strictObject({
        /** To be said in other ways. It comes in the address, which holds little more. */
        text: z.string().max(1_600, "shorten it first, for a text has at most 1,600 characters").optional(),
        /** What the owner wants said. */
        note: z.string().max(200).optional(),
        angle: z.enum(["question", "either-or", "details", "call-time"]).optional(),
        /** -1 brisk … 1 warm. */
        tone: z.number().min(-1).max(1).optional(),
        state: z.enum(["open", "closed"]).optional(),
        purpose: z.enum(PURPOSES).optional(),
        language: z.enum(["en", "es"]).optional(),
        niche: z.string().max(40).optional(),
        /** Asks again where the same was asked lately. */
        fresh: z.boolean().optional(),
      }),
    )
    .subscription(async function* ({ ctx, input, signal }): AsyncGenerator<DraftStep, void, undefined> {
      const { businessId } = ctx;
      const { state, purpose, language, niche, ...wanted } = input;
      const { context, trouble } = await ctx.store.read(async (tx) => {
        const ofBusiness = copyContext(await whereOf(tx, businessId));
        const { trouble } = await ctx.modelSettings.view(tx, businessId);
        return {
          context: {
            ...ofBusiness,
            niche: niche ?? ofBusiness.niche,
            language: language ?? ofBusiness.language,
            state,
            purpose,
          },
          trouble,
        };
      });
      const steps = ctx.assistant.draftSteps(
        { ...wanted, businessId, context, seed: ctx.clock.now() },
        signal,
      );
      for await (const step of steps) {
        // A key that cannot be read is none to the assistant; its owner is told which of the two it is.
        yield step.type === "done" && trouble !== null ? { ...step, note: trouble } : step;
      }
    }),
});
