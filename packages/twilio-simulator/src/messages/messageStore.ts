import { Newest } from "../newest.ts";
import type { Message } from "./message.ts";

/** How many messages are kept; the oldest are forgotten. */
const MESSAGES_KEPT = 20_000;

/** The account's messages, found by sid and by either party. */
export class MessageStore {
  readonly #messages = new Newest<Message>(MESSAGES_KEPT, (message) => this.#unindex(message));
  readonly #byParty = new Map<string, Set<Message>>();

  add(message: Message): void {
    for (const party of [message.from, message.to]) {
      const known = this.#byParty.get(party);
      if (known === undefined) this.#byParty.set(party, new Set([message]));
      else known.add(message);
    }
    this.#messages.add(message.sid, message);
  }

  get(sid: string): Message | null {
    return this.#messages.get(sid);
  }

  remove(message: Message): void {
    this.#unindex(message);
    this.#messages.delete(message.sid);
  }

  /** Oldest first. */
  all(): Iterable<Message> {
    return this.#messages.values();
  }

  /** Those that the number sent or got, oldest first. */
  of(party: string): Iterable<Message> {
    return this.#byParty.get(party) ?? [];
  }

  /** The smallest known collection that holds every message between these parties; null: any party. */
  between({ from, to }: { from: string | null; to: string | null }): Iterable<Message> {
    const sets = [from, to].flatMap((party) =>
      party === null ? [] : [this.#byParty.get(party) ?? new Set<Message>()],
    );
    return sets.sort((a, b) => a.size - b.size)[0] ?? this.all();
  }

  #unindex(message: Message): boolean {
    for (const party of [message.from, message.to]) {
      const known = this.#byParty.get(party);
      known?.delete(message);
      if (known?.size === 0) this.#byParty.delete(party);
    }
    return true;
  }
}
