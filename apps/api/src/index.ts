/** The server as a library: for tests, the benchmark and whoever embeds it. */
export { twilioCarrier } from "./carriers/twilio/twilio.ts";
export { type MovableClock, machineClock, practiceClock, setClock } from "./clock.ts";
export { type Config, readConfig } from "./config.ts";
export { freePort } from "./freePort.ts";
export { type Ringback, type StartOptions, startRingback } from "./main.ts";
export { type Office, openOffice } from "./office.ts";
export { createNetworkClient, type NetworkClient } from "./practice/networkClient.ts";
export { createPractice } from "./practice/practice.ts";
export { settled } from "./practice/settled.ts";
export { readStory } from "./readStory.ts";
export { businessFacts } from "./runs/businessFacts.ts";
export { contactTurns, type Turns } from "./runs/turns.ts";
export { type Owner, saveOwner } from "./settings/owner.ts";
export { BUILT_IN_FIELDS, setUp } from "./setup.ts";
export {
  businessById,
  callsPage,
  contactByPhone,
  holdsOf,
  insertBusiness,
  insertCallIfNew,
  insertContactIfNew,
  insertNumber,
  insertRun,
  journalOf,
  numbersOf,
  openStore,
  type Store,
  setGuard,
  setLive,
  setWorkflowSettings,
  updateBusiness,
  updateNumber,
  workflowsOf,
} from "./store/index.ts";
