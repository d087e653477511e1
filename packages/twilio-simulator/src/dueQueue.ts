/** Things to do, each at an instant; those of the same instant in the order they were added. */
export class DueQueue {
  #heap: Entry[] = [];
  #added = 0;
  #cancelled = 0;

  /** Adds work for an instant (milliseconds UTC) and returns how to take it back. */
  add(at: number, work: () => void): () => void {
    const entry: Entry = { at, order: this.#added++, work };
    this.#heap.push(entry);
    this.#rise(this.#heap.length - 1);
    return () => {
      if (entry.work === null) return;
      entry.work = null;
      this.#cancelled++;
      if (this.#cancelled > 1000 && this.#cancelled > this.#heap.length / 2) this.#compact();
    };
  }

  /** The instant of the earliest work, or null when there is none. */
  next(): number | null {
    for (let top = this.#heap[0]; top !== undefined; top = this.#heap[0]) {
      if (top.work !== null) return top.at;
      this.#pop();
      this.#cancelled--;
    }
    return null;
  }

  /** Takes out the earliest work that is due at `now`, or null when nothing is. */
  take(now: number): (() => void) | null {
    const next = this.next();
    if (next === null || next > now) return null;
    const entry = this.#pop();
    const work = entry?.work ?? null;
    if (entry !== undefined) entry.work = null;
    return work;
  }

  clear(): void {
    this.#heap = [];
    this.#cancelled = 0;
  }

  /** Cancelled work stays in the heap until it surfaces; a far instant (a four-hour talk limit) would keep it there. */
  #compact(): void {
    const kept = this.#heap.filter((entry) => entry.work !== null);
    this.#heap = kept.sort((a, b) => a.at - b.at || a.order - b.order);
    this.#cancelled = 0;
  }

  #pop(): Entry | undefined {
    const top = this.#heap[0];
    const last = this.#heap.pop();
    if (last !== undefined && top !== last) {
      this.#heap[0] = last;
      this.#sink();
    }
    return top;
  }

  #rise(from: number): void {
    let index = from;
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (!this.#swapIfEarlier(index, above)) return;
      index = above;
    }
  }

  #sink(): void {
    let index = 0;
    for (;;) {
      const left = index * 2 + 1;
      const right = left + 1;
      const child = this.#earlier(right, left) ? right : left;
      if (!this.#swapIfEarlier(child, index)) return;
      index = child;
    }
  }

  #swapIfEarlier(index: number, above: number): boolean {
    const entry = this.#heap[index];
    const other = this.#heap[above];
    if (entry === undefined || other === undefined || !this.#earlier(index, above)) return false;
    this.#heap[index] = other;
    this.#heap[above] = entry;
    return true;
  }

  #earlier(index: number, other: number): boolean {
    const a = this.#heap[index];
    const b = this.#heap[other];
    if (a === undefined || b === undefined) return false;
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }
}

interface Entry {
  at: number;
  order: number;
  /** Null once done or cancelled. */
  work: (() => void) | null;
}
