import Database from "better-sqlite3";
import { z } from "zod";
import type { Shop } from "./crashShop.ts";
import type { NetworkProcess } from "./networkProcess.ts";

const TEXTS = z.array(z.object({ sid: z.string(), to: z.string(), direction: z.string() }));
const CALLS = z.array(z.object({ sid: z.string(), from: z.string(), parentSid: z.string().nullable() }));
const OURS = z.object({ sid: z.string(), from: z.string(), disposition: z.string().nullable() });
const SENDS = z.object({
  to: z.string(),
  sid: z.string().nullable(),
  state: z.string(),
  lookups: z.number(),
});

/** Holds what the server believes against what the network knows. */
export async function judge(options: {
  network: NetworkProcess;
  shop: Shop;
  patienceMs: number;
}): Promise<{ held: boolean; lines: string[] }> {
  const until = performance.now() + options.patienceMs;
  while (performance.now() < until && (count(options.shop) > 0 || (await unswept(options)) > 0)) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const texts = TEXTS.parse(await options.network.ask("/simulator/messages")).filter(
    (text) => text.direction === "toHandset",
  );
  const calls = CALLS.parse(await options.network.ask("/simulator/calls")).filter(
    (call) => call.parentSid === null,
  );
  const db = new Database(options.shop.file, { readonly: true });
  const ours = z
    .array(OURS)
    .parse(db.prepare(`select sid, "from", disposition ->> 'type' as disposition from calls`).all());
  const sends = z.array(SENDS).parse(db.prepare(`select "to", sid, state, lookups from sends`).all());
  db.close();

  const arrived = new Map<string, number>();
  for (const { to } of texts) arrived.set(to, (arrived.get(to) ?? 0) + 1);
  const twice = [...arrived].filter(([, times]) => times > 1);
  const known = new Set(ours.map(({ sid }) => sid));
  const forgotten = calls.filter(({ sid }) => !known.has(sid));
  // Claimed by a process that died before it wrote a byte: looked up for fifteen minutes, and then shown as not confirmed.
  const lookedUp = new Set(
    sends.filter((send) => send.state === "unknown" && send.lookups > 0).map((send) => send.to),
  );
  const unaccounted = ours.filter(({ from, disposition }) => disposition === null && !lookedUp.has(from));
  const sids = new Set(texts.map(({ sid }) => sid));
  const untrue = sends.filter(
    (send) =>
      (send.state === "accepted" && (send.sid === null || !sids.has(send.sid))) ||
      ((send.state === "rejected" || send.state === "unknown") && arrived.has(send.to)),
  );
  const callers = new Set(calls.map(({ from }) => from));
  const untexted = [...callers].filter((from) => !arrived.has(from));
  return {
    held: twice.length + forgotten.length + unaccounted.length + untrue.length === 0,
    lines: [
      `calls in the network ${calls.length}, known to the server ${ours.length}, forgotten ${forgotten.length}`,
      `callers ${callers.size}, texts that arrived ${texts.length}, callers texted twice ${twice.length}, not texted ${untexted.length}`,
      `missed calls without a disposition ${unaccounted.length}, still looked up ${lookedUp.size}; by disposition ${tally(ours.map(({ disposition }) => disposition ?? "none"))}`,
      `sends by state ${tally(sends.map(({ state }) => state))}, untrue ${untrue.length}`,
    ],
  };
}

/** Calls of the network that the server has not heard of; the sweep of the next start, or of five minutes on, finds them. */
async function unswept({ network, shop }: { network: NetworkProcess; shop: Shop }): Promise<number> {
  const calls = CALLS.parse(await network.ask("/simulator/calls")).filter((call) => call.parentSid === null);
  const db = new Database(shop.file, { readonly: true });
  try {
    return calls.length - Number(db.prepare("select count(*) from calls").pluck().get());
  } finally {
    db.close();
  }
}

/** Calls and sends that are still open; sends that were looked up in vain twice are as settled as a test can wait for. */
function count({ file }: Shop): number {
  const db = new Database(file, { readonly: true });
  try {
    const calls = db.prepare("select count(*) from calls where disposition is null").pluck().get();
    const sends = db
      .prepare("select count(*) from sends where state in ('intent', 'claimed', 'unknown')")
      .pluck()
      .get();
    return Number(calls) + Number(sends);
  } finally {
    db.close();
  }
}

function tally(names: string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, times]) => `${name} ${times}`).join(", ");
}
