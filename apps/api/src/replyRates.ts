import { copyContext, type Graph, type Instant, optOutWord } from "@ringback/engine";
import { checkCopy, judgeReplyRate, type ReplyRate } from "@ringback/templates";
import type { Clock } from "./clock.ts";
import { answeredTexts, type Store, versionById } from "./store/index.ts";
import { whereOf } from "./trpc/where.ts";

/** How often a business's texts are answered. */
export interface ReplyRates {
  /**
   * For each of these texts, in this order, how often it was answered in the last 90 days: all that nodes sent whose
   * message is that text, in any version of any workflow. `null` for one that was not sent.
   */
  of(businessId: string, texts: readonly string[]): Promise<(ReplyRate | null)[]>;
}

const DAY_MS = 86_400_000;
const DAYS_BACK = 90;
/** What comes later is about something else. */
const REPLY_MS = 7 * DAY_MS;
/** A day's texts have had their replies by then, with a day to spare for those that were long in settling. */
const CLOSED_MS = REPLY_MS + DAY_MS;
/** Beyond this many businesses all are counted anew. */
const MOST = 200;

interface Counts {
  sent: number;
  replied: number;
  firstSentAt: Instant;
}

/** What a business's texts of one day came to, by version and node. */
type Tally = ReadonlyMap<string, Counts & { versionId: string; nodeId: string }>;

/** What is known of a business and will not change: its closed days, and what nodes of its versions say. */
interface Known {
  days: Map<number, Promise<Tally>>;
  texts: Map<string, string | null>;
}

/**
 * Counts by days of UTC. On SQLite a read blocks everything else, so a day is read at a time, with room between for a
 * call that comes in; a closed day is counted once while the server runs.
 */
export function createReplyRates({ store, clock }: { store: Store; clock: Clock }): ReplyRates {
  const businesses = new Map<string, Known>();

  function knownOf(businessId: string): Known {
    if (businesses.size > MOST) businesses.clear();
    const known = businesses.get(businessId) ?? { days: new Map(), texts: new Map() };
    businesses.set(businessId, known);
    return known;
  }

  async function tally(businessId: string, day: number): Promise<Tally> {
    await new Promise<void>((resolve) => setImmediate(resolve));
    const span = { from: day * DAY_MS, until: (day + 1) * DAY_MS, replyMs: REPLY_MS };
    const texts = await store.read((tx) => answeredTexts(tx, businessId, span));
    const counted = new Map<string, Counts & { versionId: string; nodeId: string }>();
    for (const { versionId, nodeId, at, reply } of texts) {
      const key = `${versionId} ${nodeId}`;
      const counts = counted.get(key) ?? { versionId, nodeId, sent: 0, replied: 0, firstSentAt: at };
      counts.sent += 1;
      if (reply !== null && optOutWord(reply) !== "stop") counts.replied += 1;
      counts.firstSentAt = Math.min(counts.firstSentAt, at);
      counted.set(key, counts);
    }
    return counted;
  }

  /** The tallies of the last 90 days, today's included. */
  async function tallies(businessId: string, { days }: Known): Promise<Tally[]> {
    const now = clock.now();
    const today = Math.floor(now / DAY_MS);
    for (const day of days.keys()) if (day <= today - DAYS_BACK) days.delete(day);
    const all: Tally[] = [];
    for (let day = today - DAYS_BACK + 1; day <= today; day += 1) {
      const counted = days.get(day) ?? tally(businessId, day);
      if ((day + 1) * DAY_MS + CLOSED_MS <= now) {
        days.set(day, counted);
        counted.catch(() => days.delete(day));
      }
      all.push(await counted);
    }
    return all;
  }

  /** What a node's message is; `null` when it has none. A version is never edited, so it is read once. */
  async function textOf(
    businessId: string,
    { texts }: Known,
    { versionId, nodeId }: { versionId: string; nodeId: string },
  ): Promise<string | null> {
    const key = `${versionId} ${nodeId}`;
    if (!texts.has(key)) {
      const version = await store.read((tx) => versionById(tx, businessId, versionId));
      texts.set(key, bodyOf(version?.graph ?? null, nodeId));
    }
    return texts.get(key) ?? null;
  }

  async function countsByText(businessId: string): Promise<Map<string, Counts>> {
    const known = knownOf(businessId);
    const byText = new Map<string, Counts>();
    for (const counted of await tallies(businessId, known)) {
      for (const node of counted.values()) {
        const text = await textOf(businessId, known, node);
        if (text === null) continue;
        const { sent, replied, firstSentAt } = byText.get(text) ?? { ...node, sent: 0, replied: 0 };
        byText.set(text, {
          sent: sent + node.sent,
          replied: replied + node.replied,
          firstSentAt: Math.min(firstSentAt, node.firstSentAt),
        });
      }
    }
    return byText;
  }

  return {
    async of(businessId, texts) {
      if (texts.length === 0) return [];
      const byText = await countsByText(businessId);
      if (byText.size === 0) return texts.map(() => null);
      const context = await store.read(async (tx) => copyContext(await whereOf(tx, businessId)));
      return texts.map((text) => {
        const counts = byText.get(text.trim());
        if (counts === undefined) return null;
        const { findings } = checkCopy(text, context);
        return judgeReplyRate({ ...counts, now: clock.now(), findings });
      });
    },
  };
}

function bodyOf(graph: Graph | null, nodeId: string): string | null {
  const config: unknown = graph?.nodes.find(({ id }) => id === nodeId)?.config;
  if (typeof config !== "object" || config === null || !("body" in config)) return null;
  return typeof config.body === "string" ? config.body.trim() : null;
}
