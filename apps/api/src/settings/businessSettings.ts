import type { Finding, OpenStretch } from "@ringback/engine";
import { type BusinessAnswers, readBusiness } from "../setup.ts";

/** What an owner may change about the business. */
export interface BusinessSettings {
  name: string;
  ownerFirstName: string;
  niche: string;
  /** IANA zone. */
  timeZone: string;
  /** When the business is open, in minutes after local midnight. A night past twelve is two stretches. */
  hours: OpenStretch[];
}

/** Reads what an owner wants the business to be: tidied, or with findings whose `field` is the setting to mend. `asTyped` names the names that stay as they are. */
export function readBusinessSettings(
  typed: BusinessSettings & { asTyped?: readonly ("name" | "ownerFirstName")[] | undefined },
): { settings: BusinessSettings } | { findings: Finding[] } {
  const { findings, name, ownerFirstName } = readBusiness({
    ...typed,
    businessName: typed.name,
    asTyped: typed.asTyped?.map((field) => (field === "name" ? "businessName" : field)),
  });
  const all = [...findings.map(underSettings), ...hoursFindings(typed.hours)];
  if (all.length > 0) return { findings: all };
  const { niche, timeZone, hours } = typed;
  return { settings: { name, ownerFirstName, niche, timeZone, hours: [...hours].sort(byTime) } };
}

/** Set-up asks for the business's name under another field's name. */
function underSettings(finding: Finding): Finding {
  const asked = finding.field as keyof BusinessAnswers; // Every finding of `readBusiness` names an answer.
  const field = asked === "businessName" ? "name" : asked;
  return { ...finding, code: `settings.${field}`, field };
}

function hoursFindings(hours: readonly OpenStretch[]): Finding[] {
  const sorted = [...hours].sort(byTime);
  return sorted.flatMap((stretch, index) => {
    const day = DAYS[stretch.weekday - 1] ?? "";
    if (stretch.from >= stretch.to) {
      return [mend(`On ${day}, let ${clock(stretch.to)} come after ${clock(stretch.from)}.`)];
    }
    const next = sorted[index + 1];
    if (next === undefined || next.weekday !== stretch.weekday || next.from >= stretch.to) return [];
    return [
      mend(`On ${day}, ${span(stretch)} and ${span(next)} overlap. Make them one, or move one of them.`),
    ];
  });
}

function mend(message: string): Finding {
  return { code: "settings.hours", severity: "error", field: "hours", message };
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function byTime(a: OpenStretch, b: OpenStretch): number {
  return a.weekday - b.weekday || a.from - b.from;
}

function span({ from, to }: OpenStretch): string {
  return `${clock(from)} to ${clock(to)}`;
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}
