import type { Errand, Graph, Run } from "@ringback/engine";
import {
  type CallRow,
  type ContactRow,
  insertBusiness,
  insertContactIfNew,
  insertErrand,
  insertNumber,
  insertRun,
  insertSend,
  insertWorkflow,
  type NewRun,
  type RunRow,
  type SendIntent,
  type Store,
} from "../index.ts";

/** A store under test, and the means to open the same database a second time where that is allowed. */
export interface Opened {
  store: Store;
  /** `null` on SQLite, where a second process is refused. */
  second: (() => Promise<Store>) | null;
}

/** A business with a name of its own on a carrier account of its own, so that tests do not see each other's rows. */
export interface World {
  store: Store;
  businessId: string;
  account: string;
  /** An id that no other world uses. */
  id(name: string): string;
}

let worlds = 0;

/** Adds a business to the store. */
export async function makeWorld({ store }: Opened): Promise<World> {
  worlds += 1;
  const prefix = `w${worlds}`;
  const id = (name: string) => `${prefix}-${name}`;
  const world = { store, businessId: id("business"), account: id("account"), id };
  await store.transaction((tx) =>
    insertBusiness(tx, {
      id: world.businessId,
      name: "Acme Plumbing",
      ownerFirstName: "Ana",
      niche: "contractor",
      timeZone: "America/Chicago",
      country: "US",
      hours: [{ weekday: 1, from: 540, to: 1_020 }],
      quietHours: null,
      killSwitch: null,
      fields: [{ key: "first_name", label: "First name", type: "text", builtIn: true }],
      countries: ["US"],
      createdAt: 1_000,
    }),
  );
  return world;
}

export const emptyGraph: Graph = { nodes: [], edges: [], layout: {} };

export function aNumber(world: World) {
  return {
    id: world.id("number"),
    businessId: world.businessId,
    carrierAccount: world.account,
    e164: "+13125550100",
    label: "Main line",
    mode: "front" as const,
    forwardTo: "+13125550199",
    ringSeconds: 20,
    voicemail: true,
    greeting: null,
    createdAt: 1_000,
  };
}

export async function addNumber(world: World): Promise<void> {
  await world.store.transaction((tx) => insertNumber(tx, aNumber(world)));
}

/** A workflow that nobody drew anything in. */
export async function addWorkflow(world: World): Promise<void> {
  await world.store.transaction((tx) =>
    insertWorkflow(tx, {
      id: world.id("workflow"),
      businessId: world.businessId,
      name: "Missed calls",
      draft: emptyGraph,
      draftRevision: 0,
      live: false,
      guardMs: 43_200_000,
      createdAt: 1_000,
      updatedAt: 1_000,
    }),
  );
}

export function aContact(world: World, name: string, more: Partial<ContactRow> = {}): ContactRow {
  return {
    id: world.id(name),
    businessId: world.businessId,
    phone: `+1312555${name}`,
    country: "US",
    fields: {},
    tags: [],
    optedOutAt: null,
    turnRunId: null,
    turnUntil: null,
    createdAt: 1_000,
    updatedAt: 1_000,
    ...more,
  };
}

export async function addContact(world: World, name: string, more: Partial<ContactRow> = {}) {
  return await world.store.transaction((tx) => insertContactIfNew(tx, aContact(world, name, more)));
}

export function aCall(world: World, name: string, more: Partial<CallRow> = {}): CallRow {
  return {
    id: world.id(name),
    businessId: world.businessId,
    carrierAccount: world.account,
    sid: world.id(`sid-${name}`),
    numberId: world.id("number"),
    contactId: null,
    from: "+13125550111",
    fromRaw: "+13125550111",
    to: "+13125550100",
    at: 2_000,
    evidence: {},
    outcome: null,
    outcomeAt: null,
    rangMs: 0,
    classifyAt: null,
    endedAt: null,
    voicemail: null,
    disposition: null,
    dispositionAt: null,
    ...more,
  };
}

/** A run of contact `caller`, waiting until `dueAt`. */
export function aRun(world: World, name: string, more: Partial<NewRun> = {}): NewRun {
  const id = world.id(name);
  const state: Run = {
    id,
    workflowId: world.id("workflow"),
    versionId: world.id("version"),
    call: {
      id: world.id("call"),
      at: 2_000,
      endedAt: 2_500,
      from: "+13125550111",
      numberId: world.id("number"),
      outcome: "missed",
      rangMs: 20_000,
    },
    status: "waiting",
    node: "wait",
    visit: 1,
    texts: 0,
    wait: { key: `${id}/1/wait`, dueAt: 5_000 },
    asked: null,
    end: null,
  };
  return {
    id,
    businessId: world.businessId,
    carrierAccount: world.account,
    workflowId: state.workflowId,
    versionId: state.versionId,
    contactId: world.id("caller"),
    callId: state.call.id,
    state,
    status: state.status,
    dueAt: 5_000,
    dueKey: `${id}/1/wait`,
    createdAt: 2_000,
    endedAt: null,
    seq: 1,
    ...more,
  };
}

export async function addRun(world: World, name: string, more: Partial<NewRun> = {}): Promise<RunRow> {
  const row = aRun(world, name, more);
  await world.store.transaction((tx) => insertRun(tx, row));
  return { ...row, dueAt: row.dueAt ?? null, dueKey: row.dueKey ?? null, endedAt: row.endedAt ?? null };
}

export function anIntent(world: World, name: string, more: Partial<SendIntent> = {}): SendIntent {
  return {
    id: world.id(name),
    businessId: world.businessId,
    carrierAccount: world.account,
    runId: world.id("run"),
    callId: world.id("call"),
    contactId: world.id("caller"),
    nodeId: "send",
    sendKey: world.id(`key-${name}`),
    token: world.id(`token-${name}`),
    from: "+13125550100",
    to: "+13125550111",
    body: "Sorry I missed you. What can I help with?",
    dueAt: 3_000,
    createdAt: 3_000,
    ...more,
  };
}

export async function addSend(world: World, name: string, more: Partial<SendIntent> = {}): Promise<boolean> {
  return await world.store.transaction((tx) => insertSend(tx, anIntent(world, name, more)));
}

/** Asks for an errand of run `run`, due at 3,000. */
export async function addErrand(
  world: World,
  name: string,
  more: { errand?: Errand; dueAt?: number; createdAt?: number; errandKey?: string } = {},
): Promise<boolean> {
  const errand: Errand = { type: "textOwner", body: "Somebody called." };
  return await world.store.transaction((tx) =>
    insertErrand(tx, {
      id: world.id(name),
      businessId: world.businessId,
      carrierAccount: world.account,
      runId: world.id("run"),
      callId: world.id("call"),
      contactId: world.id("caller"),
      nodeId: "notify",
      errandKey: world.id(`key-${name}`),
      errand,
      dueAt: 3_000,
      createdAt: 3_000,
      ...more,
    }),
  );
}
