import {
  type BusinessFacts,
  businessFor,
  DEFAULT_WORKFLOW_SETTINGS,
  type Finding,
  type WorkflowSettings,
} from "@ringback/engine";
import { z } from "zod";
import { isZone } from "./isZone.ts";
import {
  byDate,
  HOLIDAYS,
  HOURS,
  holidayFindings,
  hoursFindings,
  inWeekOrder,
  mend,
  neverOpenFindings,
} from "./openingHours.ts";
import { QUIET_HOURS, quietHoursFindings } from "./quietHours.ts";

/** What an owner decides for one workflow, as a page or a file sends it. `null` follows the business. */
export const WORKFLOW_SETTINGS = z.strictObject({
  timeZone: z.string().max(60).nullable().default(null),
  hours: HOURS.nullable().default(null),
  holidays: HOLIDAYS.nullable().default(null),
  quietHours: z
    .union([QUIET_HOURS, z.literal("none")])
    .nullable()
    .default(null),
  stopOnReply: z.boolean().default(false),
});

/** What holds for a workflow: what was decided for it, and the defaults for what was not. */
export function settingsOf({ settings }: { settings: WorkflowSettings | null }): WorkflowSettings {
  return { ...DEFAULT_WORKFLOW_SETTINGS, ...settings };
}

/** Reads what an owner wants of a workflow: in order, or with findings whose `field` is the setting to mend. */
export function readWorkflowSettings(
  typed: WorkflowSettings,
  about: { business: BusinessFacts; now: number },
): { settings: WorkflowSettings } | { findings: Finding[] } {
  const { hours, holidays } = typed;
  const findings = settingsFindings(typed);
  if (findings.length > 0) return { findings };
  const settings = {
    ...typed,
    hours: hours && inWeekOrder(hours),
    holidays: holidays && byDate(holidays),
  };
  const never = neverOpenFindings(businessFor(about.business, settings), about.now);
  return never.length > 0 ? { findings: never } : { settings };
}

/** What can be told of settings without the business they are for. */
export function settingsFindings({ timeZone, hours, holidays, quietHours }: WorkflowSettings): Finding[] {
  return [
    ...(timeZone === null || isZone(timeZone)
      ? []
      : [mend("timeZone", "Choose a time zone, such as America/Chicago.")]),
    ...hoursFindings(hours ?? []),
    ...holidayFindings(holidays ?? []),
    ...quietHoursFindings(quietHours === "none" ? null : quietHours),
  ];
}
