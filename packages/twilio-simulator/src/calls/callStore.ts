import { Newest } from "../newest.ts";
import { type Call, isOver } from "./call.ts";
import type { Leg } from "./leg.ts";

/** How many legs are kept; the oldest that are over are forgotten. */
const CALLS_KEPT = 20_000;

/** The account's calls, and the legs of those that go on. */
export class CallStore {
  readonly #calls = new Newest<Call>(CALLS_KEPT, (call) => this.#forget(call));
  readonly #legs = new Map<string, Leg>();
  readonly #children = new Map<string, Call[]>();
  readonly #newestOf = new Map<string, Call>();

  add(call: Call): void {
    this.#calls.add(call.sid, call);
    this.#newestOf.set(handsetOf(call), call);
    if (call.parentSid === null) return;
    const siblings = this.#children.get(call.parentSid);
    if (siblings === undefined) this.#children.set(call.parentSid, [call]);
    else siblings.push(call);
  }

  get(sid: string): Call | null {
    return this.#calls.get(sid);
  }

  /** Oldest first. */
  all(): Iterable<Call> {
    return this.#calls.values();
  }

  /** The legs that were placed for a call, oldest first. */
  childrenOf(sid: string): readonly Call[] {
    return this.#children.get(sid) ?? [];
  }

  /** The newest call that a handset made or got; it may be over. */
  newestOf(handset: string): Call | null {
    return this.#newestOf.get(handset) ?? null;
  }

  /** A leg goes on from now until {@link CallStore.dropLeg}. */
  addLeg(leg: Leg): void {
    this.add(leg.call);
    this.#legs.set(leg.call.sid, leg);
  }

  leg(sid: string): Leg | null {
    return this.#legs.get(sid) ?? null;
  }

  dropLeg(leg: Leg): void {
    this.#legs.delete(leg.call.sid);
  }

  #forget(call: Call): boolean {
    if (!isOver(call)) return false;
    this.#children.delete(call.sid);
    if (this.#newestOf.get(handsetOf(call)) === call) this.#newestOf.delete(handsetOf(call));
    return true;
  }
}

/** The phone at the far end of a leg, which is not ours. */
function handsetOf(call: Call): string {
  return call.direction === "inbound" ? call.from : call.to;
}
