import type { Graph, Run } from "@ringback/engine";
import { insertCallIfNew, insertContactIfNew, insertRun, type openOffice } from "ringback";
import { uuidv7 } from "uuidv7";
import { type BenchShop, NUMBER } from "./benchShop.ts";

/** Runs that wait already, as if their callers had rung earlier: `count` of them, due `perSecond` a second from `firstDueAt`. */
export async function makeWaitingRuns(
  office: Awaited<ReturnType<typeof openOffice>>,
  shop: BenchShop,
  options: { graph: Graph; count: number; perSecond: number; firstDueAt: number },
): Promise<Map<string, number>> {
  const wait = options.graph.nodes.find((node) => node.type === "wait");
  if (wait === undefined) throw new Error("The bench's drawing has no Wait.");
  const dueByCaller = new Map<string, number>();
  for (let begin = 0; begin < options.count; begin += 500) {
    await office.store.transaction(async (tx) => {
      for (let n = begin; n < Math.min(options.count, begin + 500); n += 1) {
        const from = `+1646${2_000_000 + n}`;
        const dueAt = Math.round(options.firstDueAt + (n * 1_000) / options.perSecond);
        dueByCaller.set(from, dueAt);
        const at = dueAt - 120_000;
        const contact = await insertContactIfNew(tx, {
          id: uuidv7(),
          businessId: shop.businessId,
          phone: from,
          country: "US",
          fields: {},
          tags: [],
          optedOutAt: null,
          turnRunId: null,
          turnUntil: null,
          createdAt: at,
          updatedAt: at,
        });
        const call = await insertCallIfNew(tx, {
          id: uuidv7(),
          businessId: shop.businessId,
          carrierAccount: shop.accountSid,
          sid: `CA646${n.toString(16).padStart(29, "0")}`,
          numberId: shop.numberId,
          contactId: contact.id,
          from,
          fromRaw: from,
          to: NUMBER,
          at,
          evidence: {},
          outcome: "missed",
          outcomeAt: at,
          rangMs: 20_000,
          classifyAt: null,
          endedAt: at,
          voicemail: null,
          disposition: null,
          dispositionAt: null,
        });
        const id = uuidv7();
        const key = `${id}/2/wait`;
        const state: Run = {
          id,
          workflowId: shop.workflowId,
          versionId: shop.versionId,
          call: {
            id: call.id,
            at,
            endedAt: at,
            from,
            numberId: shop.numberId,
            outcome: "missed",
            rangMs: 20_000,
          },
          status: "waiting",
          node: wait.id,
          visit: 2,
          texts: 0,
          wait: { key, dueAt },
          asked: null,
          end: null,
        };
        await insertRun(tx, {
          id,
          businessId: shop.businessId,
          carrierAccount: shop.accountSid,
          workflowId: shop.workflowId,
          versionId: shop.versionId,
          contactId: contact.id,
          callId: call.id,
          state,
          status: "waiting",
          dueAt,
          dueKey: key,
          createdAt: at,
          endedAt: null,
          seq: 1,
        });
      }
    });
  }
  return dueByCaller;
}
