import type { Finding, Holiday, OpenStretch, QuietHours } from "@ringback/engine";
import { type BusinessAnswers, readBusiness } from "../setup.ts";
import { byDate, holidayFindings, hoursFindings, inWeekOrder, neverOpenFindings } from "./openingHours.ts";
import { quietHoursFindings } from "./quietHours.ts";

/** What an owner may change about the business. */
export interface BusinessSettings {
  name: string;
  ownerFirstName: string;
  niche: string;
  /** IANA zone. */
  timeZone: string;
  /** When the business is open, in minutes after local midnight. A night past twelve is two stretches. */
  hours: OpenStretch[];
  /** Days with hours of their own. */
  holidays: Holiday[];
  /** When no automated text goes; `null`: texts go at any hour. */
  quietHours: QuietHours | null;
}

/** Reads what an owner wants the business to be: tidied, or with findings whose `field` is the setting to mend. `asTyped` names the names that stay as they are. */
export function readBusinessSettings(
  typed: BusinessSettings & { asTyped?: readonly ("name" | "ownerFirstName")[] | undefined },
  now: number,
): { settings: BusinessSettings } | { findings: Finding[] } {
  const { findings, name, ownerFirstName } = readBusiness({
    ...typed,
    businessName: typed.name,
    asTyped: typed.asTyped?.map((field) => (field === "name" ? "businessName" : field)),
  });
  const { niche, timeZone, hours, holidays, quietHours } = typed;
  const all = [
    ...findings.map(underSettings),
    ...hoursFindings(hours),
    ...holidayFindings(holidays),
    ...quietHoursFindings(quietHours),
  ];
  if (all.length === 0) all.push(...neverOpenFindings(typed, now));
  if (all.length > 0) return { findings: all };
  const opening = { timeZone, hours: inWeekOrder(hours), holidays: byDate(holidays) };
  return { settings: { name, ownerFirstName, niche, ...opening, quietHours } };
}

/** Set-up asks for the business's name under another field's name. */
function underSettings(finding: Finding): Finding {
  const asked = finding.field as keyof BusinessAnswers; // Every finding of `readBusiness` names an answer.
  const field = asked === "businessName" ? "name" : asked;
  return { ...finding, code: `settings.${field}`, field };
}
