import type { Disposition, Instant } from "@ringback/engine";
import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { hole, holeOf } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { Tables } from "../tables/tables.ts";

/** The type within a call's stored disposition. */
export function dispositionType({ calls }: Pick<Tables, "calls">): SQL<Disposition["type"] | null> {
  return sql<Disposition["type"] | null>`${calls.disposition} ->> 'type'`;
}

/**
 * Writes the line that a call ends in, if what it has now is one of `expect`; `none` is a call that has no line yet.
 *
 * @returns false, having changed nothing, when it has another.
 */
export async function setDisposition(
  tx: Tx,
  businessId: string,
  change: {
    id: string;
    disposition: Disposition;
    at: Instant;
    expect: readonly ("none" | Disposition["type"])[];
  },
): Promise<boolean> {
  const { id, disposition, at, expect } = change;
  const changed = await tx
    .prepared(`setDisposition ${expect.join(" ")}`, (db, tables) => {
      const { calls } = tables;
      const types = expect.filter((type) => type !== "none");
      return db
        .update(calls)
        .set({
          disposition: holeOf(calls.disposition, "disposition"),
          dispositionAt: holeOf(calls.dispositionAt, "at"),
        })
        .where(
          and(
            eq(calls.businessId, hole("businessId")),
            eq(calls.id, hole("id")),
            or(
              expect.includes("none") ? isNull(calls.disposition) : undefined,
              types.length > 0 ? inArray(dispositionType(tables), types) : undefined,
            ),
          ),
        );
    })
    .run({ businessId, id, disposition, at });
  return changed > 0;
}
