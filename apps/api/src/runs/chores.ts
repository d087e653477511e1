/** Regular work beside waking runs and claiming texts, such as the sweep of the carrier's call log. */
export interface Chore {
  name: string;
  /** Does what is due at the clock's now. Answers whether it found anything. */
  run(): Promise<boolean>;
}

/** Chores at work. They ask the carrier, which may take its time, so nothing waits for them. */
export interface Chores {
  /** Every chore looks at what is due now. One that is at work looks again when it is done. */
  begin(): void;
  busy(): boolean;
  /** Resolves when those at work are done. */
  done(): Promise<void>;
}

/** @param found Called when a chore has found something: there may be more to do. */
export function createChores(
  chores: readonly Chore[],
  { found, failed }: { found(): void; failed(where: string, error: unknown): void },
): Chores {
  const atWork = new Map<string, Promise<void>>();
  const again = new Set<string>();

  async function work(chore: Chore): Promise<void> {
    let any = false;
    do {
      again.delete(chore.name);
      try {
        any = (await chore.run()) || any;
      } catch (error) {
        failed(chore.name, error);
      }
    } while (again.has(chore.name));
    atWork.delete(chore.name);
    if (any) found();
  }

  return {
    begin() {
      for (const chore of chores) {
        if (atWork.has(chore.name)) again.add(chore.name);
        else atWork.set(chore.name, work(chore));
      }
    },
    busy: () => atWork.size > 0,
    async done() {
      again.clear();
      await Promise.all(atWork.values());
    },
  };
}
