import { parseArgs } from "node:util";
import { instantText, recipeOfTheTrade } from "@ringback/engine";
import { startServerProcess } from "../serverProcess.ts";
import { prepareShop } from "./benchShop.ts";
import { type Measured, measureCalls } from "./measureCalls.ts";
import { measureCanvas } from "./measureCanvas.ts";
import { type Limits, measureLimits } from "./measureLimits.ts";
import { startMockCarrier } from "./mockCarrier.ts";
import { ms, percentile } from "./percentiles.ts";
import { type Arrival, createPhoneNetwork } from "./phoneNetwork.ts";
import { makeWaitingRuns } from "./waitingRuns.ts";

const BODY =
  "Hi, this is {{owner.first_name}} at {{business.name}}. Sorry I missed you, what do you need help with?";

const { values } = parseArgs({
  options: { short: { type: "boolean", default: false }, only: { type: "string" } },
});
const wanted = (name: string) => values.only === undefined || values.only === name;
const share = values.short ? 0.1 : 1;

print(
  "Ringback bench: SQLite, synchronous=FULL, one server process, load generator and carrier in this one.",
);
if (wanted("limits")) sayLimits(await measureLimits());
if (wanted("calls")) {
  for (const arrival of ["forwarded", "rung"] as const) await calls(arrival);
}
if (wanted("waits")) await waits();
if (wanted("canvas")) await canvas();

async function calls(arrival: Arrival): Promise<void> {
  const carrier = await startMockCarrier(`AC${"b".repeat(32)}`);
  const shop = await prepareShop({ carrierUrl: carrier.url, arrival, graph: instantText({ body: BODY }) });
  const server = await startServerProcess(shop.env);
  const network = createPhoneNetwork({
    ...shop,
    number: "+15005550006",
    arrival,
    connections: 96,
    series: arrival === "forwarded" ? 312 : 415,
  });
  print(
    `\n${arrival} calls: ${network.webhooksPerCall} signed webhook${network.webhooksPerCall > 1 ? "s" : ""} a call, fresh callers, no Wait`,
  );
  let first = 0;
  let mostMemory = 0;
  const watch = setInterval(() => {
    mostMemory = Math.max(mostMemory, server.memoryMb());
  }, 100);
  async function measure(
    name: string,
    count: number,
    pace: { atOnce: number } | { perSecond: number },
  ): Promise<Measured> {
    const cpu = server.cpuMs();
    const measured = await measureCalls({ carrier, network, calls: count, pace, first });
    first += count;
    report(name, measured, (server.cpuMs() - cpu) / count);
    return measured;
  }
  await measure("warm-up", 4_000, { atOnce: 32 });
  await measure("one at a time", Math.round(2_000 * share), { atOnce: 1 });
  await measure("50 a second", Math.round(1_500 * share), { perSecond: 50 });
  await measure("16 at once", Math.round(10_000 * share), { atOnce: 16 });
  const before = await measureLimits();
  const full = await measure("64 at once (full load)", Math.round(30_000 * share), { atOnce: 64 });
  const after = await measureLimits();
  clearInterval(watch);
  print(`  most memory of the server ${mostMemory.toFixed(0)} MB`);
  print("  limits before and after full load:");
  for (const limits of [before, after]) sayLimits(limits);
  const posts = full.perSecond * (network.webhooksPerCall + 1);
  const bare = (before.posts + after.posts) / 2;
  print(
    `  full load was ${perSecond(posts)} requests (${network.webhooksPerCall} in and 1 out a call), ` +
      `${((posts / bare) * 100).toFixed(0)} % of the bare POSTs`,
  );
  await network.stop();
  await server.kill("SIGTERM");
  await carrier.stop();
  shop.remove();
}

/** Ten thousand runs wait; those that come due in the first hundred seconds are watched. */
async function waits(): Promise<void> {
  const waiting = Math.round(10_000 * share);
  const count = waiting / 2;
  const carrier = await startMockCarrier(`AC${"b".repeat(32)}`);
  const graph = recipeOfTheTrade({ body: BODY });
  const firstDueAt = Date.now() + 15_000;
  let due = new Map<string, number>();
  const shop = await prepareShop({
    carrierUrl: carrier.url,
    arrival: "forwarded",
    graph,
    before: async (office, made) => {
      due = await makeWaitingRuns(office, made, { graph, count: waiting, perSecond: 50, firstDueAt });
    },
  });
  const server = await startServerProcess(shop.env);
  const late: number[] = [];
  // Due times are on the wall clock; the carrier tells arrivals on the performance clock.
  const offset = Date.now() - performance.now();
  carrier.onText((to, at) => {
    const dueAt = due.get(to);
    if (dueAt !== undefined && late.length < count) late.push(at + offset - dueAt);
  });
  const cpu = server.cpuMs();
  const patience = firstDueAt + count * 20 + 20_000;
  while (late.length < count && Date.now() < patience)
    await new Promise((resolve) => setTimeout(resolve, 200));
  print(`\n${waiting} waiting runs, due 50 a second, the first ${count} watched: due time to text POSTed`);
  print(
    `  p50 ${ms(percentile(late, 0.5))}   p99 ${ms(percentile(late, 0.99))}   worst ${ms(Math.max(...late))}   ` +
      `missing ${count - late.length}   server CPU ${((server.cpuMs() - cpu) / count).toFixed(2)} ms a run   ` +
      `memory ${server.memoryMb().toFixed(0)} MB`,
  );
  await server.kill("SIGTERM");
  await carrier.stop();
  shop.remove();
}

/** The largest drawing in a browser, each figure beside what it must not pass. */
async function canvas(): Promise<void> {
  const { opening, dragging, checking, shell } = await measureCanvas();
  const spread = (costs: readonly number[]) =>
    `p50 ${ms(percentile(costs, 0.5))}   p95 ${ms(percentile(costs, 0.95))}   worst ${ms(Math.max(...costs))}`;
  print("\n200 nodes in headless Chromium, the built pages");
  print(`  script per pointer move of a drag (p95 < 8 ms)    ${spread(dragging)}`);
  print(`  opening the drawing (< 1 s)                       ${spread(opening)}`);
  print(`  checking it, in this process (< 50 ms)            ${spread(checking)}`);
  print(
    `  the shell's scripts, compressed (< 300 KB)        ${(shell.bytes / 1_000).toFixed(0)} KB in ${shell.files.length} files`,
  );
}

function report(name: string, measured: Measured, serverCpuMs: number): void {
  print(
    `  ${name.padEnd(24)} ${perSecond(measured.perSecond).padStart(10)}   p50 ${ms(measured.p50).padStart(9)}   ` +
      `p99 ${ms(measured.p99).padStart(9)}   server CPU ${serverCpuMs.toFixed(2)} ms a call   ` +
      `generator CPU ${(measured.generatorCpu * 100).toFixed(0)} %   missing ${measured.missing}   twice ${measured.doubled}`,
  );
}

function sayLimits(limits: Limits): void {
  print(
    `  this machine now: bare node:http form POSTs ${perSecond(limits.posts)}, ` +
      `SQLite FULL commits in groups of 100 ${perSecond(limits.commits)}`,
  );
}

function perSecond(value: number): string {
  return `${Math.round(value).toLocaleString("en-US")}/s`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
