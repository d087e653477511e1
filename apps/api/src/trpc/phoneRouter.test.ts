import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAssistant } from "../assistant/assistant.ts";
import { createChanges } from "../changes.ts";
import { setClock } from "../clock.ts";
import { freePort } from "../freePort.ts";
import { newId, newToken } from "../ids.ts";
import { createLiveCounts } from "../live/liveCounts.ts";
import { type Ringback, startRingback } from "../main.ts";
import { createReplyRates } from "../replyRates.ts";
import { secretSource } from "../secrets/secretSource.ts";
import { createSecrets } from "../secrets/secrets.ts";
import { createHookAddress } from "../settings/hookAddress.ts";
import { modelAccess } from "../settings/modelAccess.ts";
import { createModelSettings } from "../settings/modelSettings.ts";
import { createSigningSecret } from "../settings/signingSecret.ts";
import { businesses } from "../store/index.ts";
import { createCaller } from "./router.ts";
import { ANSWERS, MONDAY, openFurnishedOffice } from "./testOffice.ts";

const CALLER = "+14155550110";

describe("a handset on the practice network", () => {
  const clock = setClock(MONDAY);
  let folder: string;
  let ringback: Ringback;
  let page: ReturnType<typeof createCaller>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "ringback-phone-"));
    const port = await freePort();
    ringback = await startRingback({
      config: {
        host: "127.0.0.1",
        port,
        databaseUrl: `file:${join(folder, "phone.db")}`,
        publicUrl: `http://127.0.0.1:${port}`,
        carrier: { mode: "practice" },
        openai: { apiKey: null, baseUrl: null, model: null },
      },
      clock,
    });
    let made = 0;
    const { store, registry, practice, carrierAccount } = ringback;
    const secrets = createSecrets(secretSource({ databaseUrl: "file::memory:" }));
    const modelSettings = createModelSettings(secrets, { apiKey: null, baseUrl: null, model: null });
    const as = (businessId: string | null) =>
      createCaller({
        store,
        registry,
        practice,
        carrierAccount,
        signingSecret: createSigningSecret(secrets, { newId, newToken }),
        hookAddress: createHookAddress(secrets, { newId, newToken, publicUrl: "https://calls.example.com" }),
        abilities: { email: false, webRequests: false },
        clock,
        newId: () => `id${++made}`,
        changes: createChanges("start"),
        assistant: createAssistant({ ...modelAccess({ store, clock, modelSettings }), clock }),
        modelSettings,
        replyRates: createReplyRates({ store, clock }),
        liveCounts: createLiveCounts({ store, clock }),
        sends: nobodyDecides,
        waits: { sendNow: notAsked, end: notAsked, askHeldAgain: notAsked },
        session: true,
        businessId,
      });
    const { number: _, forwardTo: __, ...practiceAnswers } = ANSWERS;
    await as(null).setup.create(practiceAnswers);
    const [business] = await store.read((tx) => businesses(tx));
    page = as(business?.id ?? null);
  });
  afterEach(async () => {
    await ringback.stop();
    rmSync(folder, { recursive: true });
  });

  /** Loopback HTTP takes real time: asks until the handset shows what is meant. */
  async function until(shows: (state: Awaited<ReturnType<typeof page.phone.state>>) => boolean) {
    for (let tries = 0; tries < 200; tries += 1) {
      const state = await page.phone.state({ handset: CALLER });
      if (shows(state)) return state;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(
      `The handset never showed it: ${JSON.stringify(await page.phone.state({ handset: CALLER }))}.`,
    );
  }

  it("rings out, hears the greeting, waits, gets one text, and is told why there is no second", async () => {
    const { sid } = await page.phone.dial({ from: CALLER });
    await until(({ call }) => call?.phase === "ringing");
    await page.phone.letItRing({ sid });
    const listening = await until(({ call }) => call?.phase === "listening");
    expect(listening.call?.heard.join(" ")).toContain("Hill Country Plumbing");
    await page.phone.hangUp({ sid });

    const undecided = await until(({ waiting }) => waiting !== null);
    expect(undecided.whyNothing).toBe(
      "Ringback gives late news of the call a moment to arrive, then decides how it ended.",
    );
    await page.phone.skipAhead({ handset: CALLER });
    const waiting = await until(({ waiting: next }) => next?.why === "Waits 2 minutes.");
    expect(waiting.messages).toEqual([]);

    const before = clock.now();
    expect(await page.phone.skipAhead({ handset: CALLER })).toMatchObject({ came: "Waits 2 minutes." });
    expect(clock.now() - before).toBeLessThanOrEqual(120_000);
    const texted = await until(({ messages }) => messages.length > 0);
    expect(texted.messages.map(({ mine, segments }) => ({ mine, segments }))).toEqual([
      { mine: false, segments: 1 },
    ]);
    expect(await page.phone.whyNothing({ handset: CALLER })).toBe(null);

    const again = await page.phone.dial({ from: CALLER });
    await until(({ call }) => call?.sid === again.sid && call.phase === "ringing");
    await page.phone.letItRing({ sid: again.sid });
    await page.phone.hangUp({ sid: again.sid });
    for (let skips = 0; skips < 2; skips += 1) {
      await until((state) => state.call?.sid === again.sid && state.waiting !== null);
      await page.phone.skipAhead({ handset: CALLER });
    }
    const after = await until(({ waiting: next, call }) => next === null && call?.sid === again.sid);
    expect(after.messages.length).toBe(1);
    expect(after.whyNothing).toContain("An earlier missed call of theirs gets the one text.");
  });

  it("that was texted is told so when a skip ends another workflow's wait without a text", async () => {
    const { id } = await page.workflows.create({});
    const { draft } = await page.workflows.get({ id: await onlyWorkflow() });
    const { draftRevision: revision } = await page.workflows.get({ id });
    const hourly = draft.nodes.map((node) =>
      node.type === "wait" ? { ...node, config: { amount: 1, unit: "hours" } } : node,
    );
    const saved = await page.workflows.saveDraft({
      id,
      draft: { ...draft, nodes: hourly },
      revision,
    });
    if (!("revision" in saved)) throw new Error(JSON.stringify(saved));
    await page.workflows.publish({ id, revision: saved.revision });

    const { sid } = await page.phone.dial({ from: CALLER });
    await until(({ call }) => call?.phase === "ringing");
    await page.phone.letItRing({ sid });
    await page.phone.hangUp({ sid });
    await until(({ waiting }) => waiting !== null);
    await page.phone.skipAhead({ handset: CALLER });
    await until(({ waiting }) => waiting?.why === "Waits 2 minutes.");
    await page.phone.skipAhead({ handset: CALLER });
    await until(({ messages, waiting }) => messages.length === 1 && waiting?.why === "Waits 1 hour.");
    await page.phone.skipAhead({ handset: CALLER });
    const after = await until(({ waiting }) => waiting === null);
    expect(after.messages).toHaveLength(1);
    expect(after.whyNothing).toContain("Another workflow texts them about this call.");
  });

  async function onlyWorkflow(): Promise<string> {
    const [only] = await page.workflows.list();
    return only?.id ?? "";
  }

  it("is told the network's refusals, and reaches nobody outside of the practice network", async () => {
    await expect(page.phone.hangUp({ sid: `CA${"0".repeat(32)}` })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(page.phone.dial({ from: "+14155552671" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(page.phone.state({ handset: "+4915123456789" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  const nobodyDecides = {
    checkAgain: notAsked,
    sendAnyway: notAsked,
    markAsSent: notAsked,
  };

  function notAsked(): Promise<never> {
    throw new Error("No handset decides about sends.");
  }
});

describe("with a real carrier", () => {
  it("there is no handset", async () => {
    const { office, owner } = await openFurnishedOffice();
    await expect(owner.phone.newCaller({ count: 0 })).rejects.toMatchObject({
      code: "PRECONDITION_FAILED",
      message: "The Phone page works in practice mode only.",
    });
    await office.close();
  });
});
