import type { Finding, QuietHours, WorkflowSettings } from "@ringback/engine";
import { z } from "zod";
import { mend } from "./openingHours.ts";

const MINUTE = z.int().min(0).max(1_439);

/** When no automated text goes, and what becomes of one that would. */
export const QUIET_HOURS = z.strictObject({ from: MINUTE, to: MINUTE, texts: z.enum(["hold", "skip"]) });

/** What decides when it is night for texts; held texts are asked for again where it is not what it was. */
export function nightsOf({
  quietHours,
  timeZone,
}: Pick<WorkflowSettings, "quietHours" | "timeZone">): string {
  const { from, to, texts } = typeof quietHours === "object" && quietHours !== null ? quietHours : {};
  return JSON.stringify([quietHours === "none", from, to, texts, timeZone]);
}

/** What does not fit in quiet hours; each at `quietHours`. */
export function quietHoursFindings(quiet: QuietHours | null): Finding[] {
  if (quiet === null || quiet.from !== quiet.to) return [];
  return [mend("quietHours", "Let quiet hours end at another time than they begin.")];
}
