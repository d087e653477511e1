/** The database, and everything that is asked of it. */
export type { CallEvidence } from "../calls/evidence.ts";
export { openStore, type StoreOptions } from "./openStore.ts";
export {
  businessById,
  businesses,
  insertBusiness,
  updateBusiness,
} from "./queries/businesses.ts";
export { type CallFilter, type CallLine, callsPage, callTimes, knownCallSids } from "./queries/callLists.ts";
export {
  type CallUpdate,
  callById,
  callBySid,
  insertCallEventIfNew,
  insertCallIfNew,
  setOutcome,
  updateCallEvidence,
} from "./queries/calls.ts";
export {
  contactById,
  contactByPhone,
  insertContactIfNew,
  lockContact,
  optIn,
  optOut,
  releaseTurn,
  takeTurn,
  updateContactFields,
} from "./queries/contacts.ts";
export { setDisposition } from "./queries/dispositions.ts";
export {
  claimedToUnknown,
  claimSends,
  type DueBy,
  type DueClassification,
  type DueRun,
  dueClassifications,
  dueResolutions,
  dueRuns,
  nextDue,
} from "./queries/due.ts";
export { endGuard, guardOn, holdGuard, releaseGuard } from "./queries/guards.ts";
export { holdAccount, holdsOf, releaseAccount } from "./queries/holds.ts";
export { type JournalRows, journalOf } from "./queries/journal.ts";
export { insertMessageIfNew, messagesOf } from "./queries/messages.ts";
export { insertNumber, numberByE164, numberById, numbersOf, updateNumber } from "./queries/numbers.ts";
export {
  countWaiting,
  insertRun,
  insertRunEvent,
  postponeRun,
  type RunChange,
  runById,
  runEventsOf,
  runsOfCall,
  runsOfContact,
  runsOfWorkflow,
  saveRun,
} from "./queries/runs.ts";
export {
  countSends,
  knownSendSids,
  sendById,
  sendBySid,
  sendByToken,
  sendsOfCall,
  sendsOfRun,
  textsTo,
  unknownTo,
} from "./queries/sendLists.ts";
export { insertSend, recordSend, type SendIntent, type SendPatch, setDelivery } from "./queries/sends.ts";
export { type SendingRow, sendingFacts } from "./queries/sendingFacts.ts";
export {
  insertSession,
  removeExpiredSessions,
  saveSetting,
  sessionByTokenHash,
  settingOf,
} from "./queries/sessions.ts";
export {
  guardMsOf,
  insertVersion,
  insertWorkflow,
  type LiveWorkflow,
  liveWorkflows,
  renameWorkflow,
  saveDraft,
  setGuard,
  setLive,
  versionById,
  versionsOf,
  workflowById,
  workflowsOf,
} from "./queries/workflows.ts";
export { CommitUnknown, type Store, StoreRefused, type StoreStats, type Tx, type Wakeups } from "./store.ts";
export type { Voicemail } from "./tables/callTables.ts";
export type {
  BusinessRow,
  CallEventRow,
  CallRow,
  CarrierHoldRow,
  ContactRow,
  GuardRow,
  MessageRow,
  NewBusiness,
  NewCall,
  NewCallEvent,
  NewContact,
  NewGuard,
  NewMessage,
  NewNumber,
  NewRun,
  NewRunEvent,
  NewSession,
  NewVersion,
  NewWorkflow,
  NumberRow,
  RunEventRow,
  RunRow,
  SendRow,
  SessionRow,
  VersionRow,
  WorkflowRow,
} from "./tables/rows.ts";
export type { GuardPurpose, SendState } from "./tables/sendTables.ts";
