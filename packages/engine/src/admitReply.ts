import { BOUNDS } from "./bounds.ts";
import { compile } from "./compile.ts";
import type { Graph } from "./graph.ts";
import type { ReplyFacts } from "./model.ts";
import { optOutWord } from "./optOutWord.ts";
import type { Registry } from "./registry.ts";

/** What a reply does to a workflow. */
export type ReplyAdmission =
  /** It starts a run about the caller's last call. */
  { type: "start" } | { type: "skip"; code: string; why: string };

/** Whether a drawing's trigger starts on replies: whoever loads what {@link admitReply} needs asks this first. */
export function startsOnReply(registry: Registry, graph: Graph): boolean {
  return compile(registry, graph).trigger?.nodeType.startsOn === "reply";
}

/**
 * Decides whether a reply starts a run of its own. Pure. Runs that wait have heard it before.
 *
 * @param so.open This contact's runs of this workflow that have not ended.
 * @param so.lastDay Runs of this workflow that replies of theirs started within 24 hours: two machines that answer each
 *   other must come to an end.
 */
export function admitReply(
  registry: Registry,
  graph: Graph,
  reply: ReplyFacts,
  so: { open: number; lastDay: number },
): ReplyAdmission {
  const { trigger } = compile(registry, graph);
  if (!trigger?.nodeType.admitsReply || trigger.nodeType.startsOn !== "reply")
    return skip("notForReplies", "The workflow does not start on replies.");
  if (optOutWord(reply.body) !== null) return skip("optOutWord", "STOP and START are no replies.");
  if (so.open > 0) return skip("joined", "An earlier reply of theirs is still being handled.");
  if (so.lastDay >= BOUNDS.replyRunsPerCallerPerDay)
    return skip(
      "dailyCap",
      `Their replies started this ${so.lastDay} times within 24 hours, which is the limit.`,
    );
  const answer = trigger.nodeType.admitsReply(trigger.config, reply);
  return answer === true ? { type: "start" } : skip(answer.code, answer.why);
}

function skip(code: string, why: string): ReplyAdmission {
  return { type: "skip", code, why };
}
