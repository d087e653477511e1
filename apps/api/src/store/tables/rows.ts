import type { Tables } from "./tables.ts";

/** A whole row of a table, as it is read. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];
/** A row as it is inserted: columns that may be empty can be left out. */
type NewRow<Name extends keyof Tables> = Tables[Name]["$inferInsert"];

export type BusinessRow = Row<"businesses">;
export type NumberRow = Row<"numbers">;
export type ContactRow = Row<"contacts">;
export type MessageRow = Row<"messages">;
export type SessionRow = Row<"sessions">;
export type WorkflowRow = Row<"workflows">;
export type VersionRow = Row<"versions">;
export type CallRow = Row<"calls">;
export type RunRow = Row<"runs">;
export type RunEventRow = Row<"runEvents">;
export type SendRow = Row<"sends">;
export type GuardRow = Row<"guards">;
export type ErrandRow = Row<"errands">;
export type CarrierHoldRow = Row<"carrierHolds">;
export type TemplateRow = Row<"templates">;
export type TemplateVersionRow = Row<"templateVersions">;

export type NewBusiness = NewRow<"businesses">;
export type NewNumber = NewRow<"numbers">;
export type NewMessage = NewRow<"messages">;
export type NewSession = NewRow<"sessions">;
export type NewWorkflow = NewRow<"workflows">;
export type NewVersion = NewRow<"versions">;
export type NewCallEvent = NewRow<"callEvents">;
export type NewRun = NewRow<"runs">;
export type NewRunEvent = NewRow<"runEvents">;
export type NewSend = NewRow<"sends">;
export type NewGuard = NewRow<"guards">;
export type NewErrand = NewRow<"errands">;
export type NewTemplate = NewRow<"templates">;
export type NewCarrierHold = NewRow<"carrierHolds">;
