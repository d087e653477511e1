/** Values by id, oldest first, which forgets the oldest when there are more than `limit`. */
export class Newest<T> {
  readonly #byId = new Map<string, T>();
  readonly #limit: number;
  readonly #forget: (value: T) => boolean;

  /** `forget` is asked before a value goes; false keeps it (and the store grows) because it is still in use. */
  constructor(limit: number, forget: (value: T) => boolean = () => true) {
    this.#limit = limit;
    this.#forget = forget;
  }

  add(id: string, value: T): void {
    this.#byId.set(id, value);
    for (const [oldId, old] of this.#byId) {
      if (this.#byId.size <= this.#limit || !this.#forget(old)) return;
      this.#byId.delete(oldId);
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
