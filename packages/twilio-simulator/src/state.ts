import { open, readFile, rename } from "node:fs/promises";
import type { Call } from "./calls/call.ts";
import { type Faults, faultsSchema } from "./faults.ts";
import type { Message } from "./messages/message.ts";
import type { Network } from "./network.ts";
import type { OwnNumber } from "./numbers.ts";
import type { Recording } from "./recordings.ts";

/** What is kept across restarts, as it stands in the file. */
export interface KeptState {
  version: 1;
  accountSid: string;
  faults: Faults;
  optOuts: string[];
  numbers: OwnNumber[];
  recordings: Recording[];
  calls: Call[];
  messages: Message[];
}

/**
 * Reads what an earlier simulator kept, or null when there is no file.
 * @throws {Error} when the file is not one of ours, or belongs to another account.
 */
export async function readState(path: string, accountSid: string): Promise<KeptState | null> {
  const source = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (source === null) return null;
  // Written by writeState below, and by nothing else: the shape is ours once version and account are.
  const state = JSON.parse(source) as KeptState;
  if (state.version !== 1) throw new Error(`${path} is not a simulator's state of version 1`);
  if (state.accountSid !== accountSid) {
    throw new Error(`${path} belongs to account ${state.accountSid}, not ${accountSid}`);
  }
  return { ...state, faults: faultsSchema.parse(state.faults) };
}

/** How many entries are turned into text before other things get their turn. */
const SLICE = 500;

/**
 * Writes what is kept: to a file beside, then renamed over the old one, so that a reader never sees half of it. Works in
 * slices, so that answering requests goes on meanwhile.
 */
export async function writeState(path: string, network: Network): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, "w");
  try {
    const head = {
      version: 1,
      accountSid: network.accountSid,
      faults: network.faults,
      optOuts: Array.from(network.optOuts),
      numbers: network.numbers.all(),
    };
    await file.write(JSON.stringify(head).slice(0, -1));
    const lists = {
      recordings: network.recordings.all(),
      calls: network.calls.all(),
      messages: network.messages.all(),
    };
    for (const [name, values] of Object.entries(lists)) {
      await file.write(`,"${name}":[`);
      for (const slice of slices(values)) await file.write(slice);
      await file.write("]");
    }
    await file.write("}\n");
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

/** JSON texts that make up an array's inside; an entry that changes while they are written is whole all the same. */
function* slices(values: Iterable<unknown>): Generator<string> {
  let texts: string[] = [];
  let comma = "";
  for (const value of values) {
    texts.push(JSON.stringify(value));
    if (texts.length === SLICE) {
      yield comma + texts.join(",");
      comma = ",";
      texts = [];
    }
  }
  if (texts.length > 0) yield comma + texts.join(",");
}
