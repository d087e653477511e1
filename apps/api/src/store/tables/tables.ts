import { declareBusinessTables } from "./businessTables.ts";
import { declareCallTables } from "./callTables.ts";
import { type ColumnKit, postgresKit, sqliteKit } from "./columnKit.ts";
import { declareCopyTables } from "./copyTables.ts";
import { declareErrandTables } from "./errandTables.ts";
import { declareRunTables } from "./runTables.ts";
import { declareSendTables } from "./sendTables.ts";
import { declareWorkflowTables } from "./workflowTables.ts";

/** Every table, declared once. Names are camelCase here and snake_case in SQL. */
function declareTables(k: ColumnKit) {
  return {
    ...declareBusinessTables(k),
    ...declareWorkflowTables(k),
    ...declareCallTables(k),
    ...declareRunTables(k),
    ...declareSendTables(k),
    ...declareCopyTables(k),
    ...declareErrandTables(k),
  };
}

export const sqliteTables = declareTables(sqliteKit);
export const postgresTables = declareTables(postgresKit);

/** The tables as queries see them, whichever the database. */
export type Tables = typeof sqliteTables;
