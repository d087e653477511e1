import { compile } from "./compile.ts";
import type { Graph } from "./graph.ts";
import type { CallFacts } from "./model.ts";
import type { Registry } from "./registry.ts";

/** What a call does to a workflow. */
export type Admission =
  /** It starts a run of its own. */
  | { type: "start" }
  /** It belongs to runs that have not ended; with `restart` each of them hears `calledAgain`. */
  | { type: "join"; runIds: string[]; restart: boolean; code: string; why: string }
  /** It starts nothing. */
  | { type: "skip"; code: string; why: string };

/**
 * Decides, once a call's outcome is final, whether it starts a run. Pure.
 *
 * @param unended.waiting This contact's runs of this workflow that wait, or that
 *   have asked for a text and not heard of it; oldest first.
 */
export function admit(
  registry: Registry,
  graph: Graph,
  call: CallFacts,
  unended: { waiting: readonly { runId: string }[] },
): Admission {
  if (call.from === null) return skip("callerWithheld", "They hid their number, so there is nobody to text.");
  const trigger = compile(registry, graph).trigger;
  if (!trigger) return skip("noTrigger", "The workflow has no trigger that can be read.");
  const { title, startsOn = "call" } = trigger.nodeType;
  if (call.logged && startsOn === "call") {
    return skip(
      "loggedCall",
      `Another program told of this call; ${title} starts with calls that come in by phone.`,
    );
  }
  if (!call.logged && startsOn === "loggedCall")
    return skip("notLogged", `${title} starts with calls that another program tells of.`);
  const answer = trigger.nodeType.admits?.(trigger.config, call);
  if (!answer) return skip("notForCalls", `${title} does not listen for calls.`);
  if ("code" in answer) return skip(answer.code, answer.why);
  if (unended.waiting.length === 0 || answer.repeat === "again") return { type: "start" };
  const restart = answer.repeat === "restart";
  return {
    type: "join",
    runIds: unended.waiting.map((waiting) => waiting.runId),
    restart,
    code: "joined",
    why: restart
      ? "They called again while their earlier call was being handled; its wait starts over."
      : "They called again while their earlier call was being handled; that one decides.",
  };
}

function skip(code: string, why: string): Admission {
  return { type: "skip", code, why };
}
