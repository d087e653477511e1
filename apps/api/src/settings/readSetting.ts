import type { z } from "zod";
import { createLog, type Log } from "../log.ts";
import { settingOf, type Tx } from "../store/index.ts";

/** One kind of setting: the key it is kept under, its shape, and what holds while it is not set. */
export interface SettingKind<T> {
  key: string;
  schema: z.ZodType<T>;
  fallback: T;
}

/**
 * A business's setting, parsed. On SQLite it is answered from memory, as the same object for everybody. What is
 * stored and cannot be read any more is named in the log, once, and the fallback holds.
 */
export function readSetting<T>(
  tx: Tx,
  businessId: string,
  { key, schema, fallback }: SettingKind<T>,
  log?: Pick<Log, "warn">,
): Promise<T> {
  return tx.settings(`setting ${key} of ${businessId}`, async () => {
    const value = await settingOf(tx, businessId, key);
    if (value === null) return fallback;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues.map(({ path }) => path.join(".")).join(", ");
    // Built here: only a damaged setting needs it, and its readers have no log of their own.
    (log ?? createLog()).warn(
      { businessId, key, where },
      "a setting could not be read, so its default holds",
    );
    return fallback;
  });
}
