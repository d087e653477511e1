import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { instantText } from "@ringback/engine";
import { freePort } from "ringback";
import { type ServerProcess, startServerProcess } from "../serverProcess.ts";
import { countClaimed, furnish, type Shop } from "./crashShop.ts";
import { judge } from "./judge.ts";
import { type NetworkProcess, startNetworkProcess } from "./networkProcess.ts";

/**
 * `npm run crash -- --kills 50`: real processes, real SIGKILL. The simulator, a process of its own, is the oracle: it
 * knows which calls were made and which texts arrived, whatever the server believes.
 */
const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    rate: { type: "string", default: "20" },
    seed: { type: "string" },
  },
});
const kills = Number(values.kills);
const perSecond = Number(values.rate);
const draw = seeded(Number(values.seed ?? Date.now() % 1_000_000));

const folder = mkdtempSync(join(tmpdir(), "ringback-crash-"));
const network = await startNetworkProcess(join(folder, "network.json"));
const shop = await furnish({ folder, port: await freePort(), network, graph: instantText() });
// Slow enough that a kill usually finds a text on its way; some answers are lost, some are 500 after the text was taken.
await network.ask("/simulator/faults", { slowMs: 120 });

let server = await startServerProcess(shop.env, join(folder, "server.log"));
let withClaims = 0;
let calling = true;
const callers = keepCalling(network, shop);
say(`${kills} kills under ${perSecond} calls a second, in ${folder}`);
for (let kill = 1; kill <= kills; kill += 1) {
  await sleep(300 + draw() * 1_700);
  if (draw() < 0.3) await network.ask("/simulator/faults", { loseAnswer: 1, failAfterAccept: 1 });
  await server.kill("SIGKILL");
  const claimed = countClaimed(shop);
  if (claimed > 0) withClaims += 1;
  await sleep(draw() * 400);
  server = await restart(shop, server);
  if (kill % 10 === 0) say(`  ${kill} kills, ${withClaims} of them with a claimed send left behind`);
}
calling = false;
const made = await callers;
// Calls that rang while the server was down are found in the carrier's log at the next start.
await sleep(1_000);
await server.kill("SIGTERM");
server = await restart(shop, server);
say(`${made} calls made; waiting for everything to settle`);
const verdict = await judge({ network, shop, patienceMs: 120_000 });
for (const line of verdict.lines) say(line);
const enoughClaims = withClaims >= Math.min(20, kills * 0.4);
say(
  `${withClaims} of ${kills} kills left a claimed send${enoughClaims ? "" : ", which is too few to prove anything"}`,
);
const held = verdict.held && enoughClaims;
say(held ? "No text twice, no call forgotten." : `The promise did not hold; the files are in ${folder}.`);

await server.kill("SIGTERM");
await network.stop();
if (held) rmSync(folder, { recursive: true, force: true });
process.exit(held ? 0 : 1);

/** Fresh callers, and every fifth call from one who rang a moment ago. Calls go on while the server is down. */
async function keepCalling(to: NetworkProcess, { number }: Shop): Promise<number> {
  const then = { ringOut: true };
  let made = 0;
  const beganAt = performance.now();
  while (calling) {
    const n = made % 5 === 4 ? made - 3 : made;
    made += 1;
    await to.ask("/simulator/calls", { from: `+1312${2_000_000 + n}`, to: number, then });
    const wait = beganAt + (made * 1_000) / perSecond - performance.now();
    if (wait > 0) await sleep(wait);
  }
  return made;
}

async function restart(at: Shop, killed: ServerProcess): Promise<ServerProcess> {
  await killed.ended;
  return startServerProcess(at.env, join(folder, "server.log"));
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Park and Miller's generator: the same seed kills at the same moments of the plan. */
function seeded(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
