export { type Admission, admit } from "./admit.ts";
export { admitReply, type ReplyAdmission, startsOnReply } from "./admitReply.ts";
export { BOUNDS, DEFAULT_GUARD_MS } from "./bounds.ts";
export { businessFor } from "./businessFor.ts";
export { changeContact, hasTag } from "./changeContact.ts";
export { burstFindings } from "./check/burstFindings.ts";
export { check, hasErrors } from "./check/check.ts";
export { type DoubledBurst, doubledBurst } from "./check/doubledBurst.ts";
export type { Drawn, LiveBeside } from "./check/drawn.ts";
export { type ReadGraph, readGraph } from "./check/readGraph.ts";
export { RESERVED_IDS } from "./check/reading.ts";
export { CALLERS, type Caller, callerName, callerOf } from "./checks/callers.ts";
export { differences, expectedOf, type PlayedCheck, playChecks } from "./checks/playChecks.ts";
export { type PlanSetting, scenarioOf } from "./checks/scenarioOf.ts";
export {
  type CallerId,
  type CheckPlan,
  LATEST_MS,
  MOST_CHECKS,
  MOST_HAPPENINGS,
  type PlannedHappening,
  type PlannedOutcome,
  type WeekMoment,
  WORKFLOW_CHECK,
  type WorkflowCheck,
} from "./checks/workflowCheck.ts";
export { needsOf } from "./compile.ts";
export { SUBJECTS, type SubjectChoice, type TestChoice, testsOf } from "./conditions/catalogue.ts";
export {
  type Branch,
  type Condition,
  kindOf,
  type Subject,
  type Test,
  type ValueKind,
  type When,
} from "./conditions/condition.ts";
export {
  type CardPart,
  type ControlMeta,
  control,
  defineNode,
  type Here,
  type NodeType,
  type Repeat,
  type Where,
} from "./defineNode.ts";
export { describeCard } from "./describeCard.ts";
export { dispositionOf, type SendState } from "./dispositionOf.ts";
export { type Errand, sayErrand } from "./errand.ts";
export type {
  BusinessFacts,
  ContactFacts,
  Facts,
  Holiday,
  Need,
  NumberFacts,
  OpenStretch,
  QuietHours,
  Reach,
  SendingFacts,
} from "./facts.ts";
export { followUps } from "./followUps.ts";
export type { Edge, Graph, GraphNode, NodeKind, Note, Port, Position } from "./graph.ts";
export { listed } from "./listed.ts";
export { migrate } from "./migrate.ts";
export type {
  CallFacts,
  ContactChange,
  Disposition,
  E164,
  Effect,
  FieldDefinition,
  FieldType,
  FieldValue,
  Finding,
  Instant,
  Move,
  Outcome,
  PathStep,
  ReplyFacts,
  Run,
  RunEnd,
  RunEvent,
  RunStatus,
  SendOutcome,
  Stepped,
} from "./model.ts";
export { newRun } from "./newRun.ts";
export { copyContext, mergeFieldsOf } from "./nodes/copyContext.ts";
export { ifElse } from "./nodes/ifElse.ts";
export { missedCall } from "./nodes/missedCall.ts";
export { OWN_NODE_TYPES } from "./nodes/nodeTypes.ts";
export { noticeFieldsOf } from "./nodes/noticeFields.ts";
export { sendSms } from "./nodes/sendSms.ts";
export { splitTest } from "./nodes/splitTest.ts";
export { updateField } from "./nodes/updateField.ts";
export { wait } from "./nodes/wait.ts";
export { optOutWord } from "./optOutWord.ts";
export { type Permission, permit } from "./permit.ts";
export { FIRST_BODY, LAST_TEXT_FIELD } from "./recipes/cards.ts";
export { instantText } from "./recipes/instantText.ts";
export { recipeOfTheTrade } from "./recipes/recipeOfTheTrade.ts";
export { RECIPES, type Recipe } from "./recipes/recipes.ts";
export { createRegistry, type Registry } from "./registry.ts";
export { firstTexts } from "./rehearse/firstTexts.ts";
export { type Rehearsal, rehearse } from "./rehearse/rehearse.ts";
export type { Happening, Scenario, ScenarioCarrier, ScenarioContact } from "./rehearse/scenario.ts";
export { type Journal, type JournalTurn, type TimelineEntry, timelineOf } from "./rehearse/timeline.ts";
export { step } from "./step.ts";
export { DURATION_UNITS, type Duration, type DurationUnit, durationMs, sayEntered } from "./time/duration.ts";
export { addDays, localTime } from "./time/localTime.ts";
export { nextOpening } from "./time/nextOpening.ts";
export type { Opening } from "./time/openOn.ts";
export { sayDuration } from "./time/sayDuration.ts";
export { sayInstant, sayMinute } from "./time/sayInstant.ts";
export { sayStopwatch } from "./time/sayStopwatch.ts";
export { DEFAULT_WORKFLOW_SETTINGS, type WorkflowSettings } from "./workflowSettings.ts";
