import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TimelineEntry } from "@ringback/engine";
import { uuidv7 } from "uuidv7";
import { setClock } from "../clock.ts";
import { freePort } from "../freePort.ts";
import { type Ringback, startRingback } from "../main.ts";
import type { CallScript } from "../practice/networkClient.ts";
import { readStory } from "../readStory.ts";
import { setUp } from "../setup.ts";
import { CommandRefused } from "./commandRefused.ts";
import { sayEntry } from "./sayEntry.ts";

/** A Tuesday morning in Chicago. */
const STARTS_AT = Date.UTC(2026, 5, 2, 15, 0, 0);
const ZONE = "America/Chicago";
const REPEAT_CALLER = "+13125550143";
const SECOND_CALLER = "+13125550177";
const ANSWERED_CALLER = "+13125550121";

/**
 * `ringback demo`: the promise, in a terminal. The real server, a real SQLite file and the phone simulator, over HTTP on
 * loopback; only the clock is ours, and it steps to the next due instant whenever both sides are idle.
 *
 * @returns 0 when the first two callers got exactly one text each and the third none.
 */
export async function demoCommand(words: string[]): Promise<number> {
  if (words.length > 0) throw new CommandRefused("`ringback demo` takes no words.");
  const folder = mkdtempSync(join(tmpdir(), "ringback-demo-"));
  const port = await freePort();
  const clock = setClock(STARTS_AT);
  const ringback = await startRingback({
    clock,
    config: {
      host: "127.0.0.1",
      port,
      databaseUrl: `file:${join(folder, "demo.db")}`,
      publicUrl: `http://127.0.0.1:${port}`,
      carrier: { mode: "practice" },
      openai: { apiKey: null, baseUrl: null, model: null },
    },
  });
  try {
    return await play(ringback, clock);
  } finally {
    await ringback.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function play(ringback: Ringback, clock: ReturnType<typeof setClock>): Promise<number> {
  const { practice, store, registry, carrierAccount } = ringback;
  if (practice === null) throw new Error("The demo runs in practice mode.");
  const done = await setUp(
    { store, clock, registry, carrierAccount, practice, newId: uuidv7 },
    {
      businessName: "Miller Plumbing",
      ownerFirstName: "Dana",
      niche: "contractor",
      timeZone: ZONE,
      number: null,
      forwardTo: null,
    },
  );
  if (done.type === "refused") throw new Error(done.findings.map(({ message }) => message).join(" "));

  say("Miller Plumbing, a Tuesday at ten. Three callers; Dana is under a sink.\n");
  const { network } = practice;
  const rings = async (from: string, then: CallScript) => {
    await network.place({ from, to: done.e164, then });
  };
  await rings(REPEAT_CALLER, { hangUpAfterMs: 9_000 });
  await practice.skipTo(STARTS_AT + 40_000);
  await rings(SECOND_CALLER, { hangUpAfterMs: 12_000 });
  await practice.skipTo(STARTS_AT + 45_000);
  await rings(REPEAT_CALLER, { hangUpAfterMs: 8_000 });
  await practice.skipTo(STARTS_AT + 70_000);
  await rings(ANSWERED_CALLER, { answerAfterMs: 6_000, talkMs: 35_000 });
  await practice.skipTo(STARTS_AT + 90_000);
  await rings(REPEAT_CALLER, { hangUpAfterMs: 7_000 });
  await practice.skipTo(STARTS_AT + 10 * 60_000);

  const story = await readStory(store, done.businessId);
  const names = new Map([
    [REPEAT_CALLER, "the first caller"],
    [SECOND_CALLER, "the second caller"],
    [ANSWERED_CALLER, "the third caller"],
  ]);
  for (const entry of story) {
    const sentence = sayEntry(entry, { names, runs: callersOf(story) });
    if (sentence !== null) say(`${clockTime(entry.at)}  ${sentence}`);
  }

  const counts: [string, string, number][] = [
    ["the first caller", REPEAT_CALLER, 1],
    ["the second caller", SECOND_CALLER, 1],
    ["the third caller", ANSWERED_CALLER, 0],
  ];
  let kept = true;
  say("");
  for (const [name, phone, expected] of counts) {
    // The handset is the oracle: what arrived, not what we believe we sent.
    const { messages } = await network.handset(phone);
    const got = messages.filter(({ direction }) => direction === "toHandset").length;
    kept &&= got === expected;
    say(
      `${name} got ${got} text${got === 1 ? "" : "s"}${got === expected ? "" : `, and should have got ${expected}`}.`,
    );
  }
  say(kept ? "\nThree calls in ninety seconds, one text. The promise held." : "\nThe promise did not hold.");
  return kept ? 0 : 1;
}

/** Whose run each run is, by its number in the story. */
function callersOf(story: TimelineEntry[]): ReadonlyMap<number, string> {
  const callers = new Map<number, string>();
  const byCall = new Map(
    story.flatMap((entry) => (entry.type === "call" ? [[entry.call, entry.from ?? ""]] : [])),
  );
  for (const entry of story)
    if (entry.type === "runStarted") callers.set(entry.run, byCall.get(entry.call) ?? "");
  return callers;
}

const TIME = new Intl.DateTimeFormat("en-US", {
  timeZone: ZONE,
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hour12: false,
});

function clockTime(at: number): string {
  return TIME.format(at);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
