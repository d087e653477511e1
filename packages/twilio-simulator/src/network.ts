import type { CallStore } from "./calls/callStore.ts";
import type { Faults } from "./faults.ts";
import type { SimulatorLog } from "./log.ts";
import type { MessageStore } from "./messages/messageStore.ts";
import type { NumberBook } from "./numbers.ts";
import type { RecordingStore } from "./recordings.ts";
import type { Schedule } from "./schedule.ts";
import type { Webhooks } from "./webhooks.ts";

/** One account on one phone network: all that it keeps, and the means to act. Handed to everything that acts. */
export interface Network {
  accountSid: string;
  authToken: string;
  /** Where the REST API is, without a slash at the end; known once the server listens. */
  url: string;
  schedule: Schedule;
  webhooks: Webhooks;
  log: SimulatorLog;
  random: () => number;
  numbers: NumberBook;
  messages: MessageStore;
  calls: CallStore;
  recordings: RecordingStore;
  /** Pairs `business number>handset` that may not be texted. */
  optOuts: Set<string>;
  faults: Faults;
  /** Something that is kept has changed. */
  changed: () => void;
}

export const API_VERSION = "2010-04-01";

/** The path of a resource of the account, such as `accountPath(network, "Calls")`. */
export function accountPath(network: Network, rest: string): string {
  return `/${API_VERSION}/Accounts/${network.accountSid}/${rest}`;
}
