import { changeContact } from "./changeContact.ts";
import type { Here } from "./defineNode.ts";
import { type Errand, errandKey } from "./errand.ts";
import type { Facts } from "./facts.ts";
import type { ContactChange, Effect, Instant, PathStep, Run, RunEnd, Stepped } from "./model.ts";

/**
 * One turn's working copy: the run, the contact as earlier nodes of the turn have changed it, and what came of it.
 * Nothing that was handed in is changed.
 */
export interface Turn {
  readonly run: Run;
  readonly now: Instant;
  /** What a node sees now. */
  here(nodeId: string): Here;
  /** Notes a line of the way. `port: null`: it stays or ends there. */
  note(line: { nodeId: string; port: string | null; why: string }): void;
  /** Changes the contact for later nodes of the turn, and asks for the change to be kept. */
  change(change: ContactChange): void;
  /** Asks for errands, of which the run hears no more. */
  errands(nodeId: string, errands: readonly Errand[]): void;
  /** The turn is over: the run waits. A `hold` is a wait that is not the node's own idea. */
  wait(name: "wait" | "hold", until: Instant): Stepped;
  /** The turn goes on elsewhere: the run has asked for a text. */
  send(text: { nodeId: string; body: string; guardUntil: Instant | null }): Stepped;
  end(end: RunEnd): Stepped;
}

/** Begins a turn of a run at an instant. */
export function beginTurn(before: Run, now: Instant, factsBefore: Facts): Turn {
  const run: Run = { ...before, wait: null, asked: null };
  const effects: Effect[] = [];
  const path: PathStep[] = [];
  let facts = factsBefore;

  const key = (name: string) => `${run.id}/${run.visit}/${name}`;
  const stepped = (): Stepped => ({ run, effects, path });

  return {
    run,
    now,
    // A copy: what a node does to it must not reach the run.
    here: (nodeId) => ({ run: { ...run }, nodeId, now, call: run.call, facts }),
    note({ nodeId, port, why }) {
      path.push({ at: now, nodeId, visit: run.visit, port, why });
    },
    change(change) {
      facts = { ...facts, contact: changeContact(facts.contact, change) };
      effects.push({ key: key(nameOf(change)), ...change });
    },
    errands(nodeId, errands) {
      for (const [index, errand] of errands.entries())
        effects.push({ type: "errand", key: errandKey(run, index + 1), nodeId, errand });
      run.errands = (run.errands ?? 0) + errands.length;
    },
    wait(name, until) {
      run.status = "waiting";
      run.wait = { key: key(name), dueAt: until };
      return stepped();
    },
    send({ nodeId, body, guardUntil }) {
      const asked = { key: key("send") };
      effects.push({ type: "send", ...asked, nodeId, to: facts.contact.phone, body, guardUntil });
      run.status = "sending";
      run.asked = asked;
      run.texts += 1;
      return stepped();
    },
    end(end) {
      run.status = "ended";
      run.node = null;
      run.end = end;
      return stepped();
    },
  };
}

function nameOf(change: ContactChange): string {
  return change.type === "setField" ? `set:${change.field}` : `${change.type}:${change.tag}`;
}

/** Whether a wait's key is that of a hold. */
export function isHold(key: string): boolean {
  return key.endsWith("/hold");
}
