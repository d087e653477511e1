/** Tables that owners change now and then, and that every turn reads. */
const CHANGES_SETTINGS =
  /\b(?:insert into|replace into|update|delete from)\s+"?(?:businesses|numbers|settings|workflows)"?(?![\w])/i;
/** Beyond this many answers all are forgotten: a server of a thousand businesses keeps a few MB. */
const MOST = 4_000;

/** Whether a statement changes what the memory holds. */
export function changesSettings(statement: string): boolean {
  return CHANGES_SETTINGS.test(statement);
}

/**
 * What the one writer of a SQLite file has read of owners' settings. It stays true because nobody else can write: a
 * statement that changes a setting empties it, and until that statement's batch has been committed or undone nothing is
 * remembered, so that what is undone is never answered.
 */
export class SettingsMemory {
  readonly #known = new Map<string, Promise<unknown>>();
  #changing = false;

  /** The answer to a question about settings, from memory where it is known. The same object for everybody. */
  answer<T>(question: string, ask: () => Promise<T>): Promise<T> {
    if (this.#changing) return ask();
    const known = this.#known.get(question);
    // A question is asked in one place, so what was kept for it is its kind of answer.
    if (known !== undefined) return known as Promise<T>;
    const asked = ask();
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(question, asked);
    asked.catch(() => this.#known.delete(question));
    return asked;
  }

  /** A statement is about to change a setting. */
  changed(): void {
    this.#changing = true;
    this.#known.clear();
  }

  /** The batch was committed or undone. */
  settled(): void {
    this.#changing = false;
  }
}
