import type { Holiday, OpenStretch, QuietHours } from "./facts.ts";

/** What an owner decided for one workflow. It holds at once, for waiting runs too; versions know nothing of it. */
export interface WorkflowSettings {
  /** IANA zone; `null` follows the business. */
  timeZone: string | null;
  /** `null` follows the business. */
  hours: OpenStretch[] | null;
  /** Days with other hours; `null` follows the business. */
  holidays: Holiday[] | null;
  /** `"none"`: texts go at any hour; `null` follows the business. */
  quietHours: QuietHours | "none" | null;
  /** A reply ends the run, whatever it waits for, unless it waits for a reply. */
  stopOnReply: boolean;
}

/** What holds for a workflow that nobody decided anything for. */
export const DEFAULT_WORKFLOW_SETTINGS: WorkflowSettings = {
  timeZone: null,
  hours: null,
  holidays: null,
  quietHours: null,
  stopOnReply: false,
};
