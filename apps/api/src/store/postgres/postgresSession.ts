import type { Query } from "drizzle-orm";
import { NoopCache } from "drizzle-orm/cache/core";
import { NoopLogger } from "drizzle-orm/logger";
import { NodePgDatabase, NodePgPreparedQuery, NodePgSession } from "drizzle-orm/node-postgres";
import { PgDialect, type PreparedQueryConfig, type SelectedFieldsOrdered } from "drizzle-orm/pg-core";
import type { PoolClient, QueryResult } from "pg";
import { type Fill, planFill } from "../planFill.ts";
import { planRead, type ReadRow } from "../planRead.ts";
import type { Db, Values } from "../store.ts";

/** drizzle's query builder on one connection, with parameters and rows planned once per query. */
export function postgresBuilder(client: PoolClient): Db {
  const dialect = new PgDialect({ casing: "snake_case" });
  const db = new NodePgDatabase(dialect, new PostgresSession(client, dialect), undefined);
  // The other half of the column kit's cast: as far as queries go, the two builders answer to the same calls.
  return db as unknown as Db;
}

/** A query of drizzle's builder, prepared on the server under its name. */
export class PostgresQuery extends NodePgPreparedQuery<PreparedQueryConfig> {
  readonly #client: PoolClient;
  readonly #named: { text: string; name?: string };
  readonly #fill: Fill;
  readonly #read: ReadRow | null;
  readonly #returnsRows: boolean;

  constructor(client: PoolClient, query: Query, fields: SelectedFieldsOrdered | undefined, asked: Asked) {
    const { name, arrays, mapper } = asked;
    super(
      client,
      query.sql,
      query.params,
      new NoopLogger(),
      new NoopCache(),
      undefined,
      undefined,
      fields,
      name,
      arrays,
      mapper,
    );
    this.#client = client;
    this.#named = name === undefined ? { text: query.sql } : { text: query.sql, name };
    this.#fill = planFill(query.params, query.sql.startsWith("insert"));
    this.#read = mapper === undefined ? planRead(fields) : null;
    this.#returnsRows = fields !== undefined;
  }

  /** The rows, or the driver's result for a query that returns none. */
  override async execute(values?: Values): Promise<unknown> {
    if (!this.#returnsRows) return await this.change(values);
    if (this.#read === null) return await super.execute({ ...values });
    const { rows } = await this.#client.query<unknown[]>({
      ...this.#named,
      values: this.#fill(values),
      rowMode: "array",
    });
    return rows.map(this.#read);
  }

  change(values?: Values): Promise<QueryResult> {
    return this.#client.query({ ...this.#named, values: this.#fill(values) });
  }
}

interface Asked {
  name: string | undefined;
  arrays: boolean;
  mapper: ((rows: unknown[][]) => unknown) | undefined;
}

class PostgresSession extends NodePgSession<Record<string, never>, Record<string, never>> {
  readonly #client: PoolClient;

  constructor(client: PoolClient, dialect: PgDialect) {
    super(client, dialect, undefined);
    this.#client = client;
  }

  override prepareQuery(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    name: string | undefined,
    arrays: boolean,
    mapper?: (rows: unknown[][]) => unknown,
  ): PostgresQuery {
    return new PostgresQuery(this.#client, query, fields, { name, arrays, mapper });
  }
}
