import { describe, expect, it } from "vitest";
import * as store from "../index.ts";
import {
  aCall,
  addContact,
  addErrand,
  addNumber,
  addRun,
  addSend,
  emptyGraph,
  makeWorld,
  type Opened,
} from "./world.ts";

const content = { name: "n", folder: "", language: "en", purpose: "missedCall", text: "Hi" } as const;

/** Nothing of one business is seen or changed in another's name, whatever ids are given. */
export function scopingContract(opened: () => Opened): void {
  describe("another business", () => {
    it("finds nothing and changes nothing", async () => {
      const world = await makeWorld(opened());
      const stranger = (await makeWorld(opened())).businessId;
      const { id } = world;
      const database = world.store;
      await addNumber(world);
      await addContact(world, "caller");
      await addRun(world, "run");
      await addSend(world, "send");
      await addErrand(world, "errand");
      await database.transaction((tx) => store.claimErrands(tx, world.account, { now: 3_000, limit: 9 }));
      await database.transaction(async (tx) => {
        await store.insertCallIfNew(tx, aCall(world, "call", { contactId: id("caller"), classifyAt: 1 }));
        await store.takeTurn(tx, world.businessId, {
          contactId: id("caller"),
          runId: id("run"),
          now: 1,
          until: 9,
        });
        await store.insertWorkflow(tx, {
          id: id("workflow"),
          businessId: world.businessId,
          name: "Missed calls",
          draft: emptyGraph,
          draftRevision: 0,
          live: true,
          liveVersionId: id("version"),
          guardMs: 1,
          createdAt: 1,
          updatedAt: 1,
        });
        const version = {
          id: id("version"),
          workflowId: id("workflow"),
          number: 1,
          graph: emptyGraph,
          hash: "h",
        };
        await store.insertVersion(tx, { ...version, businessId: world.businessId, publishedAt: 1 });
        const guard = {
          phone: "+13125550111",
          purpose: "missedCall" as const,
          runId: id("run"),
        };
        await store.holdGuard(tx, { ...guard, businessId: world.businessId, fromAt: 1, until: 9, now: 1 });
        const message = {
          id: id("message"),
          contactId: id("caller"),
          direction: "in" as const,
          body: "Hi",
          at: 1,
        };
        await store.insertMessageIfNew(tx, { ...message, businessId: world.businessId });
        const event = { id: id("event"), at: 1, type: "started" as const };
        const line = { id: id("event"), runId: id("run"), seq: 1, at: 1, event, effects: [], path: [] };
        await store.insertRunEvent(tx, { ...line, businessId: world.businessId });
        const hold = { id: id("hold"), carrierAccount: world.account, reason: "401", since: 1 };
        await store.holdAccount(tx, world.businessId, hold);
        await store.saveSetting(tx, world.businessId, { id: id("setting"), key: "k", value: 1 });
        await store.recordSend(tx, world.businessId, {
          id: id("send"),
          sid: id("SM1"),
          state: "accepted",
          expect: ["intent"],
        });
        await store.insertTemplate(tx, world.businessId, { id: id("template"), content, at: 1 });
        await store.takeAssistantUse(tx, world.businessId, { day: "2026-11-23", cap: 9 });
      });

      const seen = await database.read(async (tx) => ({
        nothing: [
          await store.numberById(tx, stranger, id("number")),
          await store.contactById(tx, stranger, id("caller")),
          await store.contactByPhone(tx, stranger, "+1312555caller"),
          await store.workflowById(tx, stranger, id("workflow")),
          await store.guardMsOf(tx, stranger, id("workflow")),
          await store.businessOfWorkflow(tx, stranger, id("workflow")),
          await store.versionById(tx, stranger, id("version")),
          await store.callById(tx, stranger, id("call")),
          await store.callBySid(tx, stranger, { carrierAccount: world.account, sid: id("sid-call") }),
          await store.runById(tx, stranger, id("run")),
          await store.sendById(tx, stranger, id("send")),
          await store.sendBySid(tx, stranger, id("SM1")),
          await store.guardOn(tx, stranger, "+13125550111", "missedCall"),
          await store.settingOf(tx, stranger, "k"),
          await store.lastReplyOf(tx, stranger, id("caller")),
          await store.lastCallOf(tx, stranger, id("caller")),
          await store.templateById(tx, stranger, id("template")),
        ],
        none: [
          await store.numbersOf(tx, stranger),
          await store.workflowsOf(tx, stranger),
          await store.liveWorkflows(tx, stranger),
          await store.versionsOf(tx, stranger, id("workflow")),
          await store.versionsPage(tx, stranger, { workflowId: id("workflow"), before: null, limit: 9 }),
          await store.callTimes(tx, stranger, { contactId: id("caller"), since: 0, limit: 9 }),
          await store.callsPage(tx, stranger, { before: null, limit: 9 }),
          await store.runsOfCall(tx, stranger, { callId: id("call"), contactId: id("caller") }),
          await store.runsOfContact(tx, stranger, { contactId: id("caller"), statuses: ["waiting"] }),
          await store.runsOfWorkflow(tx, stranger, { workflowId: id("workflow"), limit: 9 }),
          await store.runEventsOf(tx, stranger, id("run")),
          await store.runWays(tx, stranger, {
            workflowId: id("workflow"),
            versionId: null,
            since: 0,
            before: null,
            limit: 9,
          }),
          await store.runsAtNode(tx, stranger, { workflowId: id("workflow"), nodeId: "wait", limit: 9 }),
          await store.sendsOfRun(tx, stranger, { runId: id("run"), to: "+13125550111" }),
          await store.sendsOfCall(tx, stranger, { callId: id("call"), to: "+13125550111" }),
          await store.messagesOf(tx, stranger, id("caller")),
          await store.errandsOfRun(tx, stranger, id("run")),
          await store.runsOfWorkflowWith(tx, stranger, {
            contactId: id("caller"),
            workflowId: id("workflow"),
          }),
          await store.holdsOf(tx, stranger),
          await store.knownSendSids(tx, stranger, [id("SM1")]),
          await store.templatesOf(tx, stranger),
          await store.templateVersionsOf(tx, stranger, id("template")),
          await store.pastCalls(tx, stranger, { since: 0, limit: 9 }),
          await store.callersOf(tx, stranger, [id("caller")]),
          await store.repliesOf(tx, stranger, { contactIds: [id("caller")], since: 0, limit: 9 }),
          await store.endsOfTexts(tx, stranger, { since: 0, limit: 9 }),
          await store.answeredTexts(tx, stranger, { from: 0, until: 9_000, replyMs: 1 }),
        ].flat(),
        counts: [
          await store.countWaiting(tx, stranger, id("workflow")),
          await store.countSends(tx, stranger),
          await store.textsTo(tx, stranger, { to: "+13125550111", since: 0 }),
          await store.unknownTo(tx, stranger, "+13125550111"),
          await store.countTemplates(tx, stranger),
          await store.countReplies(tx, stranger, { contactId: id("caller"), since: 0 }),
          await store.errandPlace(tx, stranger, {
            id: id("errand"),
            createdAt: 9_000,
            type: "textOwner",
            since: 0,
          }),
          await store.assistantUses(tx, stranger, "2026-11-23"),
        ],
      }));
      expect(seen.nothing.filter((row) => row !== null)).toEqual([]);
      expect([seen.none, seen.counts]).toEqual([[], [{}, {}, 0, false, 0, 0, 0, 0]]);

      const at = { id: id("caller"), at: 5 };
      const disposition = { type: "sent" as const, code: "sent", why: "Sent." };
      const guard = { phone: "+13125550111", purpose: "missedCall" as const, runId: id("run") };
      const { state } = await addRun(world, "spare");
      const changed = await database.transaction(async (tx) => [
        await store.lockContact(tx, stranger, id("caller")),
        await store.updateNumber(tx, stranger, { id: id("number"), label: "x" }),
        await store.updateContactFields(tx, stranger, { id: id("caller"), fields: {}, updatedAt: 5 }),
        await store.optOut(tx, stranger, at),
        await store.optIn(tx, stranger, id("caller")),
        await store.takeTurn(tx, stranger, { contactId: id("caller"), runId: id("x"), now: 99, until: 199 }),
        await store.releaseTurn(tx, stranger, { contactId: id("caller"), runId: id("run") }),
        await store.renameWorkflow(tx, stranger, { id: id("workflow"), name: "x", updatedAt: 5 }),
        await store.setGuard(tx, stranger, { id: id("workflow"), guardMs: null, updatedAt: 5 }),
        await store.setWorkflowSettings(tx, stranger, { id: id("workflow"), settings: null, updatedAt: 5 }),
        await store.setLive(tx, stranger, { id: id("workflow"), versionId: null, updatedAt: 5 }),
        await store.saveDraft(tx, stranger, {
          id: id("workflow"),
          draft: emptyGraph,
          expectedRevision: 0,
          updatedAt: 5,
        }),
        await store.updateCallEvidence(tx, stranger, {
          id: id("call"),
          evidence: {},
          classifyAt: null,
          endedAt: null,
          voicemail: null,
        }),
        await store.setOutcome(tx, stranger, { id: id("call"), outcome: "missed", outcomeAt: 5, rangMs: 0 }),
        await store.setDisposition(tx, stranger, { id: id("call"), disposition, at: 5, expect: ["none"] }),
        await store.postponeRun(tx, stranger, { id: id("run"), dueAt: 5 }),
        await store.heldRunsDueNow(tx, stranger, { workflowId: null, now: 5 }),
        await store.saveRun(tx, stranger, {
          id: id("run"),
          expectedSeq: 1,
          seq: 2,
          state,
          status: "ended",
          dueAt: null,
          dueKey: null,
          endedAt: 5,
        }),
        await store.recordSend(tx, stranger, { id: id("send"), state: "rejected", expect: ["accepted"] }),
        await store.recordErrand(tx, stranger, {
          id: id("errand"),
          state: "done",
          dueAt: null,
          why: null,
          settledAt: 5,
        }),
        await store.setDelivery(tx, stranger, { id: id("send"), delivery: "sent", rank: 4, errorCode: null }),
        await store.endGuard(tx, stranger, { ...guard, at: 0 }),
        await store.releaseGuard(tx, stranger, guard),
        await store.releaseAccount(tx, stranger, world.account),
        (await store.removeExpiredSessions(tx, stranger, 99)) > 0,
        await store.saveTemplate(tx, stranger, { id: id("template"), content, expectedVersion: 1, at: 5 }),
        await store.removeTemplate(tx, stranger, { id: id("template"), at: 5 }),
        await store.removeWorkflow(tx, stranger, { id: id("workflow"), at: 5 }),
        await store.bringWorkflowBack(tx, stranger, id("workflow")),
        await store.bringTemplateBack(tx, stranger, id("template")),
      ]);
      expect(changed.filter((answer) => answer !== false && answer !== null)).toEqual([]);
      await database.transaction((tx) => store.removeSetting(tx, stranger, "k"));
      expect(await database.read((tx) => store.settingOf(tx, world.businessId, "k"))).toBe(1);
    });

    it("cannot take over a call that is another's", async () => {
      const world = await makeWorld(opened());
      const stranger = await makeWorld(opened());
      const row = aCall(world, "call");
      await world.store.transaction((tx) => store.insertCallIfNew(tx, row));
      const theirs = { ...row, id: stranger.id("call"), businessId: stranger.businessId };
      await expect(world.store.transaction((tx) => store.insertCallIfNew(tx, theirs))).rejects.toThrow(
        "is another business's",
      );
    });
  });
}
