import { countSegments } from "@ringback/templates";
import { z } from "zod";
import {
  type CallRow,
  callById,
  callsPage,
  contactById,
  numberById,
  type RunRow,
  runsOfCall,
  type SendRow,
  sendsOfCall,
  sendsOfRun,
  type Tx,
} from "../store/index.ts";
import { contactName } from "./contactName.ts";
import { businessProcedure, notFound, router } from "./init.ts";
import { runDetail } from "./runDetail.ts";
import { sayEvidence } from "./sayEvidence.ts";
import { saySend } from "./saySend.ts";
import { whereOf } from "./where.ts";

const PAGE = 50;

/** Each call, what it turned out to be, and what came of it. */
export const callsRouter = router({
  list: businessProcedure
    .input(
      z.strictObject({
        /** Where the last page ended. */
        cursor: z.strictObject({ at: z.int(), id: z.string().max(64) }).nullish(),
        /** Sent along by pages that load one page after another; this list goes one way. */
        direction: z.literal("forward").optional(),
        filter: z.enum(["all", "missed", "answered", "needsYou"]).default("all"),
      }),
    )
    .query(({ ctx, input }) =>
      ctx.store.read(async (tx) => {
        const rows = await callsPage(tx, ctx.businessId, {
          before: input.cursor ?? null,
          limit: PAGE,
          filter: input.filter,
        });
        const last = rows.length === PAGE ? rows.at(-1) : undefined;
        return {
          calls: rows.map((row) => ({
            id: row.id,
            at: row.at,
            from: row.from,
            contactName: row.contactFields === null ? null : contactName(row.contactFields),
            number: row.numberLabel,
            outcome: row.outcome,
            rangMs: row.rangMs,
            ended: row.endedAt !== null,
            disposition: row.disposition,
            /** A workflow began something for it. */
            begun: row.runIds.length > 0,
            waitsUntil: row.waitsUntil,
          })),
          nextCursor: last === undefined ? null : { at: last.at, id: last.id },
        };
      }),
    ),

  get: businessProcedure.input(z.strictObject({ id: z.string().min(1).max(64) })).query(({ ctx, input }) =>
    ctx.store.read(async (tx) => {
      const call = await callById(tx, ctx.businessId, input.id);
      if (call === null) throw notFound("call");
      const contact = call.contactId === null ? null : await contactById(tx, ctx.businessId, call.contactId);
      const number = await numberById(tx, ctx.businessId, call.numberId);
      const runs =
        call.contactId === null
          ? []
          : await runsOfCall(tx, ctx.businessId, { callId: call.id, contactId: call.contactId });
      return {
        id: call.id,
        at: call.at,
        from: call.from,
        contactName: contact === null ? null : contactName(contact.fields),
        optedOutAt: contact?.optedOutAt ?? null,
        number: number === null ? null : { e164: number.e164, label: number.label },
        outcome: call.outcome,
        rangMs: call.rangMs,
        endedAt: call.endedAt,
        disposition: call.disposition,
        evidence: sayEvidence(call),
        voicemail:
          call.voicemail === null
            ? null
            : { seconds: call.voicemail.duration, src: `/media/voicemail/${call.id}` },
        texts: await textsOf(tx, call, runs),
        runs: await Promise.all(runs.map((run) => runDetail(tx, run))),
        where: await whereOf(tx, ctx.businessId),
      };
    }),
  ),
});

async function textsOf(tx: Tx, { businessId, id: callId, from }: CallRow, runs: readonly RunRow[]) {
  const sends: SendRow[] = from === null ? [] : await sendsOfCall(tx, businessId, { callId, to: from });
  for (const { id: runId, state } of runs) {
    if (from === null || state.reply === undefined) continue;
    sends.push(...(await sendsOfRun(tx, businessId, { runId, to: from })));
  }
  return sends.map((send) => ({
    id: send.id,
    nodeId: send.nodeId,
    body: send.body,
    segments: countSegments(send.body).segments,
    at: send.settledAt ?? send.createdAt,
    state: send.state,
    delivery: send.delivery,
    says: saySend(send),
    needsYou: send.state === "notConfirmed",
  }));
}
