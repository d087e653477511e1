import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRegistry, type Registry } from "@ringback/engine";
import { type Simulator, startSimulator } from "@ringback/twilio-simulator";
import { nodeTypes } from "../../../ringback.nodes.ts";
import { createAssistant } from "./assistant/assistant.ts";
import { createNumberBook } from "./calls/numberBook.ts";
import { twilioCarrier } from "./carriers/twilio/twilio.ts";
import { createChanges } from "./changes.ts";
import { type MovableClock, machineClock, practiceClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { errandChores } from "./errands/errandChores.ts";
import { createMailer } from "./errands/mailer.ts";
import { recoverClaims } from "./errands/recoverClaims.ts";
import { createWebRequests } from "./errands/webRequests.ts";
import { createHealth } from "./health.ts";
import { countWebhooks } from "./http/countWebhooks.ts";
import { registerHealth } from "./http/health.ts";
import { registerHooks } from "./http/hooks.ts";
import { registerMedia } from "./http/media.ts";
import { registerTrpc } from "./http/registerTrpc.ts";
import { registerDoor } from "./http/session.ts";
import { registerWeb } from "./http/web.ts";
import { registerWebhooks } from "./http/webhooks.ts";
import { newId, newToken } from "./ids.ts";
import { createLiveCounts } from "./live/liveCounts.ts";
import { createLog, type Log } from "./log.ts";
import { knowNumbers } from "./practice/knowNumbers.ts";
import { createNetworkClient } from "./practice/networkClient.ts";
import { createPractice, type Practice } from "./practice/practice.ts";
import { settled } from "./practice/settled.ts";
import { practiceAccount, practicePath, writePracticeFile } from "./practiceFile.ts";
import { abilitiesOf } from "./reach.ts";
import { createReplyRates } from "./replyRates.ts";
import { callChores } from "./runs/callChores.ts";
import { callEnded } from "./runs/callEnded.ts";
import { createDispatcher, type Dispatcher } from "./runs/dispatch.ts";
import { recoverSends } from "./runs/recoverSends.ts";
import { replied } from "./runs/replied.ts";
import { sendChores } from "./runs/sendChores.ts";
import { createSendDesk } from "./runs/sendDesk.ts";
import { sendStatus } from "./runs/sendStatus.ts";
import type { SendDeps } from "./runs/sends.ts";
import { createSignals } from "./runs/signals.ts";
import { contactTurns, type Turns } from "./runs/turns.ts";
import { createVersions } from "./runs/versions.ts";
import { createWaitDesk } from "./runs/waitDesk.ts";
import { secretSource } from "./secrets/secretSource.ts";
import { createSecrets } from "./secrets/secrets.ts";
import { createServer } from "./server.ts";
import { createHookAddress } from "./settings/hookAddress.ts";
import { modelAccess } from "./settings/modelAccess.ts";
import { createModelSettings } from "./settings/modelSettings.ts";
import { createSigningSecret } from "./settings/signingSecret.ts";
import { businesses, type CallRow, type ContactRow, openStore, type Store, type Tx } from "./store/index.ts";

/** A running Ringback: the server, what it dispatches, and in practice mode the phone network beside it. */
export interface Ringback {
  /** Where pages and webhooks are reached on this machine. */
  url: string;
  /** The one-time link that opens the app. */
  link: string;
  store: Store;
  registry: Registry;
  carrierAccount: string;
  dispatcher: Dispatcher;
  /** `null` when a real carrier is connected. */
  practice: Practice | null;
  simulator: Simulator | null;
  /** Whether anything is under way: a request, a transaction, a POST, or due work. */
  busy(): boolean;
  /** Stops taking requests, finishes what is under way, and closes the store. Being killed instead is as safe. */
  stop(): Promise<void>;
}

export interface StartOptions {
  config: Config;
  /** Time for everything but transport time-outs. In practice mode the default can be moved forward. */
  clock?: MovableClock;
  /** How turns of one contact are kept apart; a test takes it out to show what it is for. */
  turns?: Turns;
  log?: Log;
  /** Which IP addresses web requests may reach; a test has only its own machine. */
  mayReach?: (address: string) => boolean;
}

const HOUSE = fileURLToPath(new URL("../../../", import.meta.url));

/** Builds the real parts and hands each what it needs. The only place that knows them all. */
export async function startRingback(options: StartOptions): Promise<Ringback> {
  const { config, turns = contactTurns, log = createLog() } = options;
  const practising = config.carrier.mode === "practice";
  const account = practising ? practiceAccount(config) : null;
  const clock = options.clock ?? practiceClock(machineClock(), account?.ahead ?? 0);
  const registry = createRegistry(nodeTypes);
  const store = await openStore({ url: config.databaseUrl, now: clock.now });

  const simulator =
    account === null
      ? null
      : await startSimulator({
          accountSid: account.accountSid,
          authToken: account.authToken,
          now: clock.now,
          statePath: practicePath(config, "simulator"),
        });
  const carrier = twilioCarrier(
    config.carrier.mode === "live"
      ? config.carrier
      : {
          accountSid: account?.accountSid ?? "",
          authToken: account?.authToken ?? "",
          apiUrl: simulator?.url ?? "",
        },
  );
  const remember = () => {
    if (account === null || simulator === null) return;
    writePracticeFile(config, { ...account, ahead: clock.ahead(), simulatorUrl: simulator.url });
  };
  const changes = createChanges(newId());
  const deps: SendDeps = {
    store,
    clock,
    registry,
    changes,
    turns,
    versions: createVersions(),
    signals: createSignals(),
    carrierAccount: carrier.account,
    carrier,
    publicUrl: config.publicUrl,
    newId,
    newToken,
    chance: Math.random,
  };
  const numbers = createNumberBook(deps);
  const calls = {
    ...deps,
    numbers,
    callLog: carrier.calls,
    log,
    callEnded: (tx: Tx, call: CallRow, made: ContactRow | null) => callEnded(tx, deps, call, made),
  };
  const secrets = createSecrets(secretSource(config));
  const signingSecret = createSigningSecret(secrets, deps);
  const hookAddress = createHookAddress(secrets, deps);
  const mailer = config.smtp === undefined ? null : createMailer(config.smtp);
  const dispatcher = createDispatcher({
    ...deps,
    mailer,
    webRequests: config.webRequests ? createWebRequests({ mayReach: options.mayReach }) : null,
    signingSecret,
    chores: [...callChores(calls), ...sendChores(deps), ...errandChores(deps)],
    failed: (where, error) => log.error({ where, error: String(error) }, "something that was due failed"),
  });
  const wake = () => dispatcher.wake();

  const app = createServer();
  const webhooks = countWebhooks(app);
  registerWebhooks(app, {
    ...calls,
    authToken: config.carrier.mode === "live" ? config.carrier.authToken : (account?.authToken ?? ""),
    wake: () => dispatcher.committed(),
    replied: (tx, { contact, message, word }) =>
      replied(tx, deps, contact, { messageId: message.id, body: message.body, optedOut: word === "stop" }),
    sendStatus: (tx, report) => sendStatus(tx, deps, report),
  });
  registerHooks(app, { ...calls, hookAddress, wake: () => dispatcher.committed() });
  const onlyBusiness = async () => (await store.read((tx) => businesses(tx)))[0]?.id ?? null;
  const door = registerDoor(app, {
    ...deps,
    // Skipping ahead a month in practice must not sign the browser out.
    clock: machineClock(),
    onlyBusiness,
  });
  registerMedia(app, { store, door, recording: carrier.recording });
  registerHealth(app, createHealth({ store, clock, carrierAccount: carrier.account }));

  const busy = () => webhooks.open() > 0 || store.busy() || dispatcher.busy() || (simulator?.busy() ?? false);
  const practice =
    account === null || simulator === null
      ? null
      : createPractice({
          network: createNetworkClient({ ...account, url: simulator.url }),
          clock: {
            ...clock,
            moveTo(instant) {
              clock.moveTo(instant);
              remember();
            },
          },
          webhookBase: config.publicUrl,
          nextDues: [() => dispatcher.nextDue(), () => simulator.nextDue()],
          wake() {
            simulator.wake();
            wake();
          },
          settled: () => settled(busy),
        });
  const modelSettings = createModelSettings(secrets, config.openai);
  registerTrpc(app, {
    door,
    log,
    context: {
      ...deps,
      practice,
      sends: createSendDesk(deps, wake),
      waits: createWaitDesk(deps, dispatcher),
      assistant: createAssistant({ ...modelAccess({ store, clock, modelSettings }), clock, log }),
      modelSettings,
      replyRates: createReplyRates({ store, clock }),
      liveCounts: createLiveCounts({ store, clock }),
      abilities: abilitiesOf(config),
      signingSecret,
      hookAddress,
    },
  });
  registerWeb(app, { root: join(HOUSE, "apps/web/dist"), door });

  async function stop(): Promise<void> {
    await app.close();
    await dispatcher.stop();
    await simulator?.stop();
    mailer?.close();
    await carrier.close();
    await store.close();
  }
  try {
    await recoverSends(deps);
    await recoverClaims(deps);
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    // Left open, the simulator would keep a process alive that can serve nobody.
    await stop();
    throw error;
  }
  remember();
  if (practice !== null) await knowNumbers(store, carrier.account, practice);
  // Only now: whoever is told that Ringback is ready may call at once.
  dispatcher.start();

  return {
    url: config.publicUrl,
    link: `http://${config.host}:${config.port}${door.path}`,
    store,
    registry,
    carrierAccount: carrier.account,
    dispatcher,
    practice,
    simulator,
    busy,
    stop,
  };
}
