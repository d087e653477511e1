/** Values by id, oldest first, which forgets the oldest when there are more than `limit`. */
export class Newest<T> {
  readonly #byId = new Map<string, T>();
  readonly #limit: number;
  readonly #forget: (value: T) => boolean;
  /**
   * Walks behind the additions, from oldest to newest. It is kept, because a new iterator would first step over every
   * entry that was deleted since the map was last compacted: thousands, for each value forgotten.
   */
  readonly #oldest = this.#byId.entries();
  #next: [string, T] | null = null;

  /** `forget` is asked before a value goes; false keeps it (and the store grows) because it is still in use. */
  constructor(limit: number, forget: (value: T) => boolean = () => true) {
    this.#limit = limit;
    this.#forget = forget;
  }

  add(id: string, value: T): void {
    this.#byId.set(id, value);
    while (this.#byId.size > this.#limit) {
      this.#next ??= this.#oldest.next().value ?? null;
      if (this.#next === null) return;
      const [oldId, old] = this.#next;
      if (this.#byId.get(oldId) === old) {
        if (!this.#forget(old)) return;
        this.#byId.delete(oldId);
      }
      this.#next = null;
    }
  }

  get(id: string): T | null {
    return this.#byId.get(id) ?? null;
  }

  delete(id: string): void {
    this.#byId.delete(id);
  }

  values(): IterableIterator<T> {
    return this.#byId.values();
  }
}
