import type { Instant } from "../model.ts";

/** What is still to happen, in virtual time. */
export interface Agenda<T> {
  /** `dueAt` is when it is to happen; it happens later when the server is down then. */
  add(dueAt: Instant, item: T): void;
  /** The next item and the moment it happens; `null` when nothing is left. Earlier dues first, then in the order added. */
  next(): { at: Instant; item: T } | null;
}

/** @param down When nothing can happen; absolute instants, `to` exclusive. */
export function createAgenda<T>(down: readonly { from: Instant; to: Instant }[]): Agenda<T> {
  const stretches = [...down].sort((a, b) => a.from - b.from);
  const items: { at: Instant; dueAt: Instant; order: number; item: T }[] = [];
  let order = 0;
  return {
    add(dueAt, item) {
      const at = stretches.reduce(
        (moment, { from, to }) => (from <= moment && moment < to ? to : moment),
        dueAt,
      );
      order += 1;
      items.push({ at, dueAt, order, item });
    },
    next() {
      if (items.length === 0) return null;
      let first = 0;
      for (const [index, one] of items.entries()) {
        const best = items[first];
        if (best && before(one, best)) first = index;
      }
      const [taken] = items.splice(first, 1);
      return taken ? { at: taken.at, item: taken.item } : null;
    },
  };
}

interface Dated {
  at: Instant;
  dueAt: Instant;
  order: number;
}

function before(a: Dated, b: Dated): boolean {
  if (a.at !== b.at) return a.at < b.at;
  return a.dueAt === b.dueAt ? a.order < b.order : a.dueAt < b.dueAt;
}
