import type { Rehearsal } from "@ringback/engine";
import type { Answers } from "../shell/useSession.ts";
import { CALLERS, type CallerId, callerOf } from "./callers.ts";
import type { Plan } from "./plan.ts";

/** A scenario that was saved with what came of it. */
export type Check = Answers["workflows"]["get"]["checks"][number];

type Expected = Check["expected"][number];

/** The preset that a plan names when it is a saved check. */
export function presetOfCheck(id: string): string {
  return `check:${id}`;
}

/** Whether a plan is a saved check, unchanged. */
export function isOfCheck({ preset }: Plan): boolean {
  return preset?.startsWith("check:") ?? false;
}

/** A plan with what came of it, to be kept. */
export function checkOf(plan: Plan, rehearsal: Rehearsal, named: { id: string; name: string }): Check {
  const { start, useGuard, carrier, happenings } = plan;
  return { ...named, start, useGuard, carrier, happenings, expected: expectedOf(rehearsal) };
}

/** A check as it is played again. */
export function planOfCheck({ id, start, useGuard, carrier, happenings }: Check): Plan {
  return { preset: presetOfCheck(id), start, useGuard, carrier, happenings };
}

/** What each caller gets, in the order in which they first call. */
function expectedOf({ timeline, texts, dispositions }: Rehearsal): Expected[] {
  const calls = timeline.flatMap((entry) => (entry.type === "call" ? [entry] : []));
  const callers = CALLERS.filter(({ phone }) => calls.some(({ from }) => from === phone));
  const first = ({ phone }: { phone: string | null }) => calls.findIndex(({ from }) => from === phone);
  return callers
    .sort((a, b) => first(a) - first(b))
    .map(({ id, phone }) => ({
      caller: id,
      texts: texts.filter(({ to }) => to === phone).length,
      dispositions: calls
        .filter(({ from }) => from === phone)
        .map(({ call }) => dispositions[call - 1]?.type ?? null),
    }));
}

/** What comes out otherwise than it was saved, in sentences; none when the check holds. */
export function differences({ expected }: Check, rehearsal: Rehearsal): string[] {
  const now = expectedOf(rehearsal);
  return expected.flatMap((was) => {
    const is = now.find(({ caller }) => caller === was.caller);
    return is ? callerDifferences(was, is) : [`${nameOf(was.caller)} does not call any more.`];
  });
}

function callerDifferences(was: Expected, is: Expected): string[] {
  const name = nameOf(was.caller);
  const counts =
    was.texts === is.texts ? [] : [`${name} gets ${sayCount(is.texts)} instead of ${sayCount(was.texts)}.`];
  const calls = was.dispositions.flatMap((before, index) => {
    const after = is.dispositions[index] ?? null;
    if (before === after) return [];
    const which = was.dispositions.length === 1 ? "call" : `call ${index + 1}`;
    return [
      `${name}’s ${which} ended as “${WORDS[before ?? "none"]}”; now it is “${WORDS[after ?? "none"]}”.`,
    ];
  });
  return [...counts, ...calls];
}

const WORDS = {
  sent: "Text sent",
  suppressed: "No text",
  failed: "Not sent",
  notConfirmed: "Not confirmed",
  none: "Answered",
};

function sayCount(texts: number): string {
  if (texts === 0) return "no text";
  return texts === 1 ? "one text" : `${texts} texts`;
}

function nameOf(id: CallerId): string {
  return callerOf(id).name;
}
