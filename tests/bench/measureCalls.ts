import type { MockCarrier } from "./mockCarrier.ts";
import { percentile } from "./percentiles.ts";
import type { PhoneNetwork } from "./phoneNetwork.ts";

export interface Measured {
  calls: number;
  seconds: number;
  perSecond: number;
  /** From the last webhook written to the text's POST read, in milliseconds. */
  p50: number;
  p99: number;
  /** Callers who got no text within the patience, or more than one. */
  missing: number;
  doubled: number;
  /** This process's own processor time per wall-clock second: above 0.9 the generator is the limit, not the server. */
  generatorCpu: number;
}

/** One run of missed calls. `atOnce` callers in flight, or `perSecond` callers started by the clock. */
export async function measureCalls(options: {
  carrier: MockCarrier;
  network: PhoneNetwork;
  calls: number;
  pace: { atOnce: number } | { perSecond: number };
  /** The first call's number: callers are fresh across measurements of one shop. */
  first: number;
}): Promise<Measured> {
  const texted = new Map<string, number[]>();
  options.carrier.onText((to, at) => {
    const ofCaller = texted.get(to) ?? [];
    ofCaller.push(at);
    texted.set(to, ofCaller);
  });
  const sent = new Map<string, number>();
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  await ("atOnce" in options.pace
    ? inFlight(options, options.pace.atOnce, sent)
    : paced(options, options.pace.perSecond, sent));
  await untilTexted(texted, options.calls);
  const endedAt = Math.max(startedAt, ...lastOf(texted));
  const used = process.cpuUsage(cpu);
  const latencies = [...sent].flatMap(([from, at]) =>
    (texted.get(from) ?? []).slice(0, 1).map((text) => text - at),
  );
  const seconds = (endedAt - startedAt) / 1_000;
  return {
    calls: options.calls,
    seconds,
    perSecond: options.calls / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    missing: options.calls - texted.size,
    doubled: [...texted.values()].filter((times) => times.length > 1).length,
    generatorCpu: (used.user + used.system) / 1_000_000 / seconds,
  };
}

async function inFlight(
  { network, calls, first }: { network: PhoneNetwork; calls: number; first: number },
  atOnce: number,
  sent: Map<string, number>,
): Promise<void> {
  let next = first;
  const line = async () => {
    while (next < first + calls) {
      const n = next;
      next += 1;
      const { from, lastSentAt } = await network.missedCall(n);
      sent.set(from, lastSentAt);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, line));
}

/** Open loop: a call starts when its time has come, however long the earlier ones take. */
async function paced(
  { network, calls, first }: { network: PhoneNetwork; calls: number; first: number },
  perSecond: number,
  sent: Map<string, number>,
): Promise<void> {
  const startedAt = performance.now();
  const answered: Promise<void>[] = [];
  for (let n = 0; n < calls; n += 1) {
    const wait = startedAt + (n * 1_000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    answered.push(
      network.missedCall(first + n).then(({ from, lastSentAt }) => void sent.set(from, lastSentAt)),
    );
  }
  await Promise.all(answered);
}

const PATIENCE_MS = 20_000;

async function untilTexted(texted: Map<string, number[]>, calls: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (texted.size < calls && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

function lastOf(texted: Map<string, number[]>): number[] {
  let last = 0;
  for (const times of texted.values()) for (const at of times) last = Math.max(last, at);
  return [last];
}
