import type { Graph } from "../graph.ts";
import type { Registry } from "../registry.ts";
import { type Rehearsal, rehearse } from "../rehearse/rehearse.ts";
import { CALLERS, callerOf } from "./callers.ts";
import { type PlanSetting, scenarioOf } from "./scenarioOf.ts";
import type { CallerId, WorkflowCheck } from "./workflowCheck.ts";

type Expected = WorkflowCheck["expected"][number];

/** A check that was played, and what came out otherwise than it was saved, in sentences; none where it holds. */
export interface PlayedCheck {
  check: WorkflowCheck;
  differs: string[];
}

/** Plays a workflow's checks with a drawing: the same for a page, the server and the command line. */
export function playChecks(
  registry: Registry,
  graph: Graph,
  { checks, setting }: { checks: readonly WorkflowCheck[]; setting: PlanSetting },
): PlayedCheck[] {
  return checks.map((check) => {
    const scenario = scenarioOf(registry, graph, { plan: check, setting });
    return { check, differs: differences(check, rehearse(registry, graph, scenario)) };
  });
}

/** What each caller gets, in the order in which they first call. */
export function expectedOf({ timeline, texts, dispositions }: Rehearsal): Expected[] {
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
export function differences({ expected }: Pick<WorkflowCheck, "expected">, rehearsal: Rehearsal): string[] {
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
