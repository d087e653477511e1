import type { Browser, Page } from "playwright-core";
import { z } from "zod";

const TRACE = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      ph: z.string(),
      ts: z.number(),
      dur: z.number().default(0),
      tdur: z.number().default(0),
      pid: z.number(),
      tid: z.number(),
      args: z.looseObject({ data: z.looseObject({ type: z.unknown().optional() }).optional() }).optional(),
    }),
  ),
});

type TraceEvent = z.infer<typeof TRACE>["traceEvents"][number];

/** What a trace of Chromium calls running script; layout that a script asks for counts as the script's. */
const SCRIPT = new Set([
  "EventDispatch",
  "FunctionCall",
  "EvaluateScript",
  "TimerFire",
  "FireAnimationFrame",
  "FireIdleCallback",
  "RunMicrotasks",
  "MinorGC",
  "MajorGC",
]);

/** Longer than a frame and the work after it, so that what a move costs is done before the next. */
const BETWEEN_MOVES_MS = 40;

/**
 * Drags from one point along others, a pointer move each, and answers how much script ran from each move to the next: the
 * page's own processor time, in milliseconds, out of a trace of its main thread. Other processes do not count.
 */
export async function scriptPerMove(
  browser: Browser,
  page: Page,
  way: readonly { x: number; y: number }[],
): Promise<number[]> {
  const [start, ...moves] = way;
  if (!start) return [];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  for (const { x, y } of moves) {
    await page.mouse.move(x, y);
    await new Promise((passed) => setTimeout(passed, BETWEEN_MOVES_MS));
  }
  const trace = TRACE.parse(JSON.parse((await browser.stopTracing()).toString()));
  await page.mouse.up();
  return costs(trace.traceEvents);
}

function costs(events: readonly TraceEvent[]): number[] {
  const moves = events.filter(
    ({ name, args }) => name === "EventDispatch" && args?.data?.type === "pointermove",
  );
  const [first] = moves;
  if (!first) throw new Error("The trace holds no pointer move.");
  const here = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid;
  const scripts = outermost(
    events.filter((event) => SCRIPT.has(event.name) && event.ph === "X" && here(event)),
  );
  const starts = moves
    .filter(here)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return scripts.filter(({ ts }) => ts >= from && ts < to).reduce((sum, { tdur }) => sum + tdur, 0) / 1_000;
  });
}

/** Script within script is counted once. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
