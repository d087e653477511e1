import type { BusinessFacts } from "./facts.ts";
import type { WorkflowSettings } from "./workflowSettings.ts";

/**
 * The business as one workflow sees it: what was decided for the workflow goes before what holds for the business. The
 * one place where that is laid together, for the server, rehearsals, the checker and the pages alike.
 */
export function businessFor(business: BusinessFacts, settings: WorkflowSettings): BusinessFacts {
  const { timeZone, hours, holidays, quietHours } = settings;
  return {
    ...business,
    timeZone: timeZone ?? business.timeZone,
    hours: hours ?? business.hours,
    holidays: holidays ?? business.holidays,
    quietHours: quietHours === "none" ? null : (quietHours ?? business.quietHours),
  };
}
