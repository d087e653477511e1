import { createRegistry } from "@ringback/engine";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { createAssistant } from "../assistant/assistant.ts";
import { createChanges } from "../changes.ts";
import { type MovableClock, setClock } from "../clock.ts";
import { newId, newToken } from "../ids.ts";
import { createLiveCounts } from "../live/liveCounts.ts";
import { createReplyRates } from "../replyRates.ts";
import { secretSource } from "../secrets/secretSource.ts";
import { createSecrets } from "../secrets/secrets.ts";
import { createHookAddress } from "../settings/hookAddress.ts";
import { modelAccess } from "../settings/modelAccess.ts";
import { createModelSettings } from "../settings/modelSettings.ts";
import { createSigningSecret } from "../settings/signingSecret.ts";
import { businesses, openStore, type Store } from "../store/index.ts";
import type { Context } from "./context.ts";
import { createCaller } from "./router.ts";

/** Monday 23 November 2026, 9:00 in Chicago. */
export const MONDAY = Date.UTC(2026, 10, 23, 15);

/** A server's procedures over a database in memory, for tests. */
export interface TestOffice {
  store: Store;
  clock: MovableClock;
  /** What was asked of the sends' desk, which stands at the carrier's edge, and of the desk of those who wait. */
  decided: string[];
  /** Procedures as a page of that business calls them; `null`: signed in, before set-up; `undefined`: not signed in. `signal`: the page leaves. */
  as(businessId: string | null | undefined, signal?: AbortSignal): ReturnType<typeof createCaller>;
  close(): Promise<void>;
}

export async function openTestOffice(more: Partial<Context> = {}): Promise<TestOffice> {
  const clock = setClock(MONDAY);
  const store = await openStore({ url: "file::memory:", now: clock.now });
  const secrets = createSecrets(secretSource({ databaseUrl: "file::memory:" }));
  const { modelSettings = createModelSettings(secrets, NO_MODEL) } = more;
  const decided: string[] = [];
  const decideWait =
    (what: string) =>
    async (businessId: string, { runId }: { runId: string }) => {
      decided.push(`${what} ${businessId} ${runId}`);
      return { came: "ended" as const, says: "Done." };
    };
  const decide = (what: string) => async (businessId: string, sendId: string) => {
    decided.push(`${what} ${businessId} ${sendId}`);
    return { done: true, says: "Done." };
  };
  let made = 0;
  const context: Omit<Context, "session" | "businessId"> = {
    store,
    clock,
    newId: () => `id${String(++made).padStart(4, "0")}`,
    registry: createRegistry(nodeTypes),
    changes: createChanges("start"),
    practice: null,
    assistant: createAssistant({ ...modelAccess({ store, clock, modelSettings }), clock }),
    modelSettings,
    replyRates: createReplyRates({ store, clock }),
    liveCounts: createLiveCounts({ store, clock }),
    sends: {
      checkAgain: decide("checkAgain"),
      sendAnyway: decide("sendAnyway"),
      markAsSent: decide("markAsSent"),
    },
    waits: {
      sendNow: decideWait("sendNow"),
      end: decideWait("end"),
      askHeldAgain: async (businessId, workflowId) => {
        decided.push(`askHeldAgain ${businessId} ${workflowId}`);
      },
    },
    signingSecret: createSigningSecret(secrets, { newId, newToken }),
    hookAddress: createHookAddress(secrets, { newId, newToken, publicUrl: "https://calls.example.com" }),
    abilities: { email: false, webRequests: false },
    carrierAccount: "AC1",
    ...more,
  };
  return {
    store,
    clock,
    decided,
    as: (businessId, signal) =>
      createCaller(
        { ...context, session: businessId !== undefined, businessId: businessId ?? null },
        signal === undefined ? {} : { signal },
      ),
    close: () => store.close(),
  };
}

/** The same after the first visit's set-up: a business with its number and its workflow, and its owner's page. */
export async function openFurnishedOffice(more: Partial<Context> = {}) {
  const office = await openTestOffice(more);
  const { workflowId = "" } = await office.as(null).setup.create(ANSWERS);
  const businessId = (await office.store.read((tx) => businesses(tx)))[0]?.id ?? "";
  return { office, owner: office.as(businessId), businessId, workflowId };
}

const NO_MODEL = { apiKey: null, baseUrl: null, model: null };

/** What the first-visit form holds when it is filled in properly, for a server with a real carrier. */
export const ANSWERS = {
  businessName: "Hill Country Plumbing",
  ownerFirstName: "Ray",
  niche: "contractor",
  timeZone: "America/Chicago",
  number: "+1 312 555 0100",
  forwardTo: "(312) 555-0101",
};
