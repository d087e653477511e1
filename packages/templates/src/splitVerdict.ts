import { rateDifference } from "./rateDifference.ts";
import { wilson, Z_95, Z_99 } from "./wilson.ts";

/** What was counted of one arm of a split test. */
export interface ArmCounted {
  /** Callers who were texted. */
  callers: number;
  /** Of those, how many replied. */
  replied: number;
}

/** An arm with how sure its rate is. */
export interface ArmJudged extends ArmCounted {
  /** 0 to 1; 0 while nobody was texted. */
  rate: number;
  /** The 95 % interval of the true rate, each 0 to 1. */
  low: number;
  high: number;
}

/** What a split test shows, and no more than that. */
export interface SplitVerdict {
  a: ArmJudged;
  b: ArmJudged;
  verdict: "tooEarly" | "aBetter" | "bBetter" | "noDifference";
  /** The answer to "Is B better?" in plain words. */
  sentence: string;
}

/** With fewer on a side, one reply more or less moves its rate by more than two points. */
const FEWEST = 50;
/** A difference of so many points in a hundred is not worth another text. */
const WORTH = 0.05;
/** So often a difference of the size that was seen would be found: four times in five. */
const Z_POWER = 0.841_621;
/** Nobody waits for more callers than this. */
const PATIENCE = 20_000;

/**
 * Says whether one arm is answered more than the other, by the range of the difference of their rates: at 99 % and not
 * the usual 95 %, since owners look every day and stop when they like what they see.
 */
export function judgeSplit(counted: { a: ArmCounted; b: ArmCounted }): SplitVerdict {
  const a = judgeArm(counted.a);
  const b = judgeArm(counted.b);
  const { low, high } = rateDifference(casesOf(a), casesOf(b), Z_99);
  const of = (verdict: SplitVerdict["verdict"], sentence: string) => ({ a, b, verdict, sentence });
  if (Math.min(a.callers, b.callers) < FEWEST) {
    const more = FEWEST * 2 - Math.min(a.callers, FEWEST) - Math.min(b.callers, FEWEST);
    return of("tooEarly", `Too early to say: it takes about ${rounded(more)} more callers to begin with.`);
  }
  if (low > 0) return of("bBetter", `B is answered more. ${reach(low, high)}`);
  if (high < 0) return of("aBetter", `A is answered more. ${reach(-high, -low)}`);
  if (low > -WORTH && high < WORTH) {
    return of(
      "noDifference",
      `No difference worth speaking of: at most ${points(Math.max(high, -low))} in 100 callers either way.`,
    );
  }
  const more = callersMissing(a, b);
  return of(
    "tooEarly",
    more > PATIENCE
      ? "Too early to say, and the difference may be too small to ever tell."
      : `Too early to say: about ${rounded(more)} more callers would tell whether there is a difference.`,
  );
}

function casesOf({ callers, replied }: ArmCounted) {
  return { cases: callers, hits: replied };
}

function judgeArm({ callers, replied }: ArmCounted): ArmJudged {
  if (!(callers >= 0 && replied >= 0 && replied <= callers)) {
    throw new Error(`${replied} replies of ${callers} callers cannot be.`);
  }
  const rate = callers === 0 ? 0 : replied / callers;
  return { callers, replied, rate, ...wilson(callers, replied, Z_95) };
}

/** How many more callers it takes, shared out as so far, to find a difference such as was seen, or one worth having. */
function callersMissing(a: ArmJudged, b: ArmJudged): number {
  const total = a.callers + b.callers;
  // One reply and one silence more on each side: a rate of 0 or 1 is never that certain.
  const spread = ({ callers, replied }: ArmCounted) => {
    const rate = (replied + 1) / (callers + 2);
    return (rate * (1 - rate)) / (callers / total);
  };
  const seen = Math.max(Math.abs(b.rate - a.rate), WORTH);
  const needed = ((Z_99 + Z_POWER) / seen) ** 2 * (spread(a) + spread(b));
  return Math.max(10, needed - total);
}

function reach(low: number, high: number): string {
  return `Most likely by ${points(low)} to ${points(high)} more replies in 100 callers.`;
}

function points(rate: number): number {
  return Math.max(1, Math.round(rate * 100));
}

/** As many digits as such a forecast is good for. */
function rounded(count: number): string {
  const step = count < 100 ? 10 : count < 1_000 ? 50 : 500;
  return String(Math.ceil(count / step) * step).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
