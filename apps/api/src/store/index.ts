/** The database, and everything that is asked of it. */
export { openStore } from "./openStore.ts";
export { assistantUses, takeAssistantUse } from "./queries/assistantDays.ts";
export {
  businessById,
  businesses,
  businessOfWorkflow,
  insertBusiness,
  lockBusiness,
  updateBusiness,
} from "./queries/businesses.ts";
export { callsPage, callTimes, knownCallSids, lastCallOf } from "./queries/callLists.ts";
export {
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
  type DueRun,
  dueClassifications,
  dueResolutions,
  dueRuns,
  nextDue,
} from "./queries/due.ts";
export {
  claimErrands,
  type ErrandEnd,
  errandPlace,
  errandsOfRun,
  insertErrand,
  recordErrand,
  recoverErrands,
} from "./queries/errands.ts";
export { endGuard, guardOn, holdGuard, releaseGuard } from "./queries/guards.ts";
export { heldRunsDueNow } from "./queries/heldRuns.ts";
export { claimHeldSend, holdsOfAccount, type StaleSend, staleSends } from "./queries/heldSends.ts";
export { holdAccount, holdsOf, releaseAccount } from "./queries/holds.ts";
export { type JournalRows, journalOf } from "./queries/journal.ts";
export { countReplies, insertMessageIfNew, lastReplyOf, messagesOf } from "./queries/messages.ts";
export { insertNumber, numberByE164, numberById, numbersOf, updateNumber } from "./queries/numbers.ts";
export {
  callersOf,
  endsOfTexts,
  type PastCall,
  type PastCaller,
  pastCalls,
  repliesOf,
} from "./queries/pastCalls.ts";
export { bringWorkflowBack, removeWorkflow } from "./queries/removeWorkflow.ts";
export { answeredTexts } from "./queries/replies.ts";
export {
  countWaiting,
  insertRun,
  insertRunEvent,
  postponeRun,
  runById,
  runEventsOf,
  runsOfCall,
  runsOfContact,
  runsOfWorkflow,
  runsOfWorkflowWith,
  saveRun,
} from "./queries/runs.ts";
export { type RunWay, type RunWaySlice, runWays } from "./queries/runWays.ts";
export { sendingFacts } from "./queries/sendingFacts.ts";
export {
  countSends,
  intentsTo,
  knownSendSids,
  sendById,
  sendBySid,
  sendByToken,
  sendsOfCall,
  sendsOfRun,
  textsTo,
  unknownTo,
} from "./queries/sendLists.ts";
export { insertSend, recordSend, type SendIntent, setDelivery } from "./queries/sends.ts";
export {
  insertSession,
  removeExpiredSessions,
  removeSetting,
  saveSetting,
  sessionByTokenHash,
  settingOf,
} from "./queries/sessions.ts";
export {
  bringTemplateBack,
  countTemplates,
  insertTemplate,
  removeTemplate,
  saveTemplate,
  type TemplateContent,
  templateById,
  templatesOf,
  templateVersionsOf,
} from "./queries/templates.ts";
export { insertVersion, versionById, versionsOf, versionsPage } from "./queries/versions.ts";
export { runsAtNode } from "./queries/waitingRuns.ts";
export {
  guardMsOf,
  insertWorkflow,
  liveWorkflows,
  lockWorkflow,
  renameWorkflow,
  saveDraft,
  setGuard,
  setLive,
  setWorkflowSettings,
  workflowById,
  workflowsOf,
} from "./queries/workflows.ts";
export { CommitUnknown, type Store, StoreRefused, type Tx } from "./store.ts";
export type {
  BusinessRow,
  CallRow,
  ContactRow,
  ErrandRow,
  NewMessage,
  NewNumber,
  NewRun,
  NumberRow,
  RunRow,
  SendRow,
  TemplateRow,
  WorkflowRow,
} from "./tables/rows.ts";
export type { SendState } from "./tables/sendTables.ts";
