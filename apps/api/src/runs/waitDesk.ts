import { heldRunsDueNow, type RunRow, runById, runEventsOf, type Tx } from "../store/index.ts";
import { advance, type ComingEvent } from "./advance.ts";
import type { Dispatcher } from "./dispatch.ts";
import type { RunDeps } from "./runDeps.ts";

/** A run at a wait, as a page showed it. Whoever has moved on since is left alone. */
export interface Stand {
  runId: string;
  /** The key of the wait. */
  key: string;
}

/** What became of an owner's decision about somebody who waits. */
export interface WaitDecision {
  /**
   * `texting`: a text was asked for. `waits`: it waits again, or its text is held. `ended`: it is over.
   * `notDone`: nothing was done.
   */
  came: "texting" | "waits" | "ended" | "notDone";
  /** For the owner. */
  says: string;
}

/** What an owner can do about people who wait at a node. */
export interface WaitDesk {
  /** The wait ends now, as if its time had come: every promise about texts holds. */
  sendNow(businessId: string, stand: Stand): Promise<WaitDecision>;
  /** The run ends here, with nothing more sent. */
  end(businessId: string, stand: Stand): Promise<WaitDecision>;
  /**
   * Quiet hours have changed: texts that they hold are asked for again now, and go, are held anew or are left out by what
   * holds now. `workflowId`: only those of this workflow; `null`: of all.
   */
  askHeldAgain(businessId: string, workflowId: string | null): Promise<void>;
}

const notDone = (says: string): WaitDecision => ({ came: "notDone", says });

const MOVED_ON = "They went on in the meantime, so nothing was done.";

/** @param dispatcher Told after each decision: there may be something to send, or due. */
export function createWaitDesk(deps: RunDeps, dispatcher: Pick<Dispatcher, "committed" | "wake">): WaitDesk {
  async function meet(businessId: string, { runId, key }: Stand, event: ComingEvent): Promise<WaitDecision> {
    const decision = await deps.store.transaction(async (tx) => {
      const row = await runById(tx, businessId, runId);
      if (row === null || row.state.wait?.key !== key) return notDone(MOVED_ON);
      if (event.type === "due" && row.carrierAccount !== deps.carrierAccount) {
        return notDone(
          "They called while another phone account was connected, so this one cannot text them. You can end it.",
        );
      }
      switch (await advance(tx, deps, { businessId, runId, event })) {
        case "advanced":
          return sayWhatCame(tx, row);
        case "later":
          return notDone("Another text to them is on its way. Try again in a moment.");
        default:
          return notDone(MOVED_ON);
      }
    });
    dispatcher.committed();
    return decision;
  }

  return {
    // The same id as when its time comes by itself: whichever is first, the wait ends once.
    sendNow: (businessId, stand) =>
      meet(businessId, stand, { type: "due", id: `${stand.key}:due`, key: stand.key, early: true }),
    end: (businessId, stand) =>
      meet(businessId, stand, { type: "cancelled", id: `${stand.key}:cancelled`, key: stand.key }),
    async askHeldAgain(businessId, workflowId) {
      const of = { workflowId, now: deps.clock.now() };
      await deps.store.transaction((tx) => heldRunsDueNow(tx, businessId, of));
      dispatcher.wake();
    },
  };
}

async function sayWhatCame(tx: Tx, { businessId, id }: RunRow): Promise<WaitDecision> {
  const after = await runById(tx, businessId, id);
  if (after === null) throw new Error(`Run ${id} is gone after it was advanced.`);
  const { status, end, texts } = after.state;
  if (status === "sending") return { came: "texting", says: "Their text is on its way." };
  if (end === null) {
    const events = await runEventsOf(tx, businessId, id);
    return { came: "waits", says: events.at(-1)?.path.at(-1)?.why ?? "They wait again." };
  }
  if (end.code === "cancelled" || texts > 0) return { came: "ended", says: "This has ended for them." };
  return { came: "ended", says: `No text went. ${end.why}` };
}
