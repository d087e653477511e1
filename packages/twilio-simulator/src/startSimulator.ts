import { randomInt } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { CallStore } from "./calls/callStore.ts";
import { noFaults } from "./faults.ts";
import { type SimulatorLog, silentLog } from "./log.ts";
import { MessageStore } from "./messages/messageStore.ts";
import type { Network } from "./network.ts";
import { NumberBook } from "./numbers.ts";
import { RecordingStore } from "./recordings.ts";
import { restoreState } from "./restoreState.ts";
import { createSchedule } from "./schedule.ts";
import { createServer } from "./server.ts";
import { readState, writeState } from "./state.ts";
import { createStateKeeper } from "./stateKeeper.ts";
import { createWebhooks } from "./webhooks.ts";

export interface SimulatorOptions {
  /** 0 or left out: any free port. */
  port?: number;
  /** Left out: 127.0.0.1. */
  host?: string;
  /** `AC` and 32 hexadecimal digits. */
  accountSid: string;
  authToken: string;
  /** The clock, in milliseconds UTC. It may jump forward; {@link Simulator.wake} makes the jump known at once. */
  now: () => number;
  /** The JSON file that keeps everything across restarts; null or left out: nothing is kept. */
  statePath?: string | null;
  log?: SimulatorLog;
  /** From 0 to 1, for the fault switches that work by chance. */
  random?: () => number;
}

/** A running phone network. */
export interface Simulator {
  /** Where its REST API is, such as `http://127.0.0.1:4010`. */
  url: string;
  accountSid: string;
  authToken: string;
  /** When, in milliseconds UTC, it will next do something by itself; null: when somebody does something. */
  nextDue(): number | null;
  /** Resolves when nothing is due at the clock's instant, and no request, in or out, is under way. */
  idle(): Promise<void>;
  busy(): boolean;
  /** The clock was moved: do what is due now. */
  wake(): void;
  /** Writes the state and closes. Calls in progress end at the next start. */
  stop(): Promise<void>;
}

/**
 * Starts a phone network in a box.
 * @throws {Error} when the port is taken, or the state file is not one of this account's.
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { accountSid, authToken, statePath = null, log = silentLog } = options;
  const random = options.random ?? (() => randomInt(2 ** 32) / 2 ** 32);
  if (statePath !== null) await mkdir(dirname(statePath), { recursive: true });
  const kept = statePath === null ? null : await readState(statePath, accountSid);
  const schedule = createSchedule({ now: options.now, log });
  const faults = noFaults();
  const webhooks = createWebhooks({ authToken, schedule, faults, random, log });
  const keeper =
    statePath === null ? null : createStateKeeper({ write: () => writeState(statePath, network), log });
  const network: Network = {
    accountSid,
    authToken,
    url: "",
    schedule,
    webhooks,
    log,
    random,
    numbers: new NumberBook(),
    messages: new MessageStore(),
    calls: new CallStore(),
    recordings: new RecordingStore(),
    optOuts: new Set(),
    faults,
    changed: () => keeper?.changed(),
  };
  const server = await createServer(network);
  network.url = await server.listen({ port: options.port ?? 0, host: options.host ?? "127.0.0.1" });
  if (kept !== null) restoreState(network, kept);
  return {
    url: network.url,
    accountSid,
    authToken,
    nextDue: schedule.nextDue,
    idle: schedule.idle,
    busy: schedule.busy,
    wake: schedule.wake,
    async stop() {
      schedule.stop();
      await webhooks.close();
      server.server.closeAllConnections();
      await server.close();
      await keeper?.flush();
    },
  };
}
