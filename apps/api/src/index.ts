/** The server as a library: for tests, the benchmark and whoever embeds it. */
export { type MovableClock, machineClock, practiceClock, setClock } from "./clock.ts";
export { type Config, readConfig } from "./config.ts";
export { freePort } from "./freePort.ts";
export { type Ringback, type StartOptions, startRingback } from "./main.ts";
export { type Office, openOffice } from "./office.ts";
export { readStory } from "./readStory.ts";
export { contactTurns, type Turns } from "./runs/turns.ts";
export { BUILT_IN_FIELDS, setUp } from "./setup.ts";
export {
  businessById,
  callsPage,
  insertCallIfNew,
  insertContactIfNew,
  insertRun,
  journalOf,
  numbersOf,
  openStore,
  type Store,
  setGuard,
  setLive,
  updateNumber,
} from "./store/index.ts";
