import type { SendRow } from "../store/index.ts";
import { claim, post, type SendDeps } from "./sends.ts";

/** Texts on their way to the carrier at once: as many as the carrier's client has connections. */
const POSTS_AT_ONCE = 128;

/** Claims what may leave and posts it, so many at once. */
export interface Sender {
  /** There may be intents to claim. Cheap, and may be called as often as one likes. */
  pump(): void;
  busy(): boolean;
  /** Stops claiming and waits for the posts under way. */
  stop(): Promise<void>;
}

/** @param settled Called when a post is over and recorded. */
export function createSender(
  deps: SendDeps & { failed(where: string, error: unknown): void },
  settled: () => void,
): Sender {
  let stopped = false;
  let claiming = false;
  /** Asked for since the last claim began, or the last claim took all it could. */
  let wanted = false;
  const posting = new Set<Promise<void>>();

  function pump(): void {
    wanted = true;
    if (!claiming) void claimAll();
  }

  /** One claim at a time: the next one takes what the last one left. */
  async function claimAll(): Promise<void> {
    claiming = true;
    try {
      while (wanted && !stopped && posting.size < POSTS_AT_ONCE) {
        const free = POSTS_AT_ONCE - posting.size;
        wanted = false;
        const claimed = await claim(deps, free);
        if (claimed.length === free) wanted = true;
        for (const send of claimed) track(send);
      }
    } catch (error) {
      deps.failed("claim", error);
    } finally {
      claiming = false;
    }
  }

  function track(send: SendRow): void {
    const work: Promise<void> = post(deps, send)
      .catch((error: unknown) => deps.failed(`send ${send.id}`, error))
      .finally(() => {
        posting.delete(work);
        if (deps.signals.takeIntent()) wanted = true;
        if (wanted && !claiming) void claimAll();
        settled();
      });
    posting.add(work);
  }

  return {
    pump,
    busy: () => claiming || posting.size > 0,
    async stop() {
      stopped = true;
      while (posting.size > 0) await Promise.all(posting);
    },
  };
}
