import { BOUNDS } from "./bounds.ts";
import { type Compiled, type CompiledNode, compile } from "./compile.ts";
import type { Facts } from "./facts.ts";
import type { Graph } from "./graph.ts";
import type { Move, Run, RunEnd, RunEvent, Stepped } from "./model.ts";
import { permit } from "./permit.ts";
import type { Registry } from "./registry.ts";
import { beginTurn, isHold, type Turn } from "./turn.ts";

/**
 * What happens next. Applies one event to one run: pure and synchronous; `event.at` is the only clock.
 *
 * - The run is returned anew; nothing that was handed in is changed.
 * - Every entering of a node, and every new stay at it, counts one visit, and every key is `run/visit/name`: the
 *   timer of an earlier lap, or of a wait that was restarted, never matches.
 * - Whoever gets through is texted no more about the call that they missed: a waiting run of theirs ends.
 * - Where the workflow says so, a reply ends a waiting run, unless the node it stands at listens for replies.
 * - A text that a node asks for is judged by {@link permit} here, so that no caller can forget to.
 * - Where the drawing leads nowhere the run ends `finished`; its code says whether it asked for a text
 *   (`textAsked`, `noText`) and its `why` is the reason of the turn's last branch, or of a text that is switched off.
 *
 * A node type that misbehaves ends the run as `failed` with a sentence; nothing is thrown out of here.
 */
export function step(registry: Registry, graph: Graph, run: Run, event: RunEvent, facts: Facts): Stepped {
  // A text that is on its way cannot be called back; what would come after it can.
  if (event.type === "replied" && run.status === "sending" && facts.stopOnReply && !run.replied)
    return { run: { ...run, replied: true }, effects: [], path: [] };
  const deaf = reasonToIgnore(run, event);
  if (deaf !== null) return { run, effects: [], path: [], ignored: deaf };

  const compiled = compile(registry, graph);
  const turn = beginTurn(run, event.at, facts);
  if (event.type === "optedOut") {
    const why = "They asked to get no more texts.";
    if (run.node !== null) turn.note({ nodeId: run.node, port: null, why });
    return turn.end({ type: "optedOut", code: "optedOut", why });
  }
  if (event.type === "gotThrough") {
    const why = "They called again and you talked, so this ends here.";
    if (run.node !== null) turn.note({ nodeId: run.node, port: null, why });
    return turn.end(run.texts > 0 ? finished(run, why) : { type: "suppressed", code: "gotThrough", why });
  }
  if (event.type === "cancelled") {
    const why = "You ended it.";
    if (run.node !== null) turn.note({ nodeId: run.node, port: null, why });
    return turn.end(run.texts > 0 ? finished(run, why) : { type: "suppressed", code: "cancelled", why });
  }
  if (run.status === "new") {
    const { trigger } = compiled;
    if (!trigger) return turn.end(failed("noTrigger", "The drawing has no trigger that can be read."));
    return walk(compiled, turn, { nodeId: trigger.node.id, answered: null });
  }

  const nodeId = run.node ?? "";
  const node = nodeAt(compiled, nodeId);
  if (node.type === "broken") return stop(turn, nodeId, failed("brokenNode", node.why));
  // A held text is asked for again once its hold is over: the node starts afresh, with the facts of that moment.
  if (event.type === "due" && isHold(event.key)) return walk(compiled, turn, { nodeId, answered: null });

  const answer = ask(() => node.nodeType.resume?.(turn.here(nodeId), node.config, event));
  if (answer && "threw" in answer) return stop(turn, nodeId, answer.threw);
  // The node speaks of the time that it was told to wait; that much did not pass.
  const early = event.type === "due" && event.early === true;
  if (answer)
    return walk(compiled, turn, { nodeId, answered: early ? { ...answer, why: ENDED_EARLY } : answer });
  const { title } = node.nodeType;
  if (event.type === "replied" && facts.stopOnReply) {
    return stop(turn, nodeId, finished(run, REPLIED));
  }
  if (event.type === "replied" || event.type === "calledAgain") {
    return { run, effects: [], path: [], ignored: `${title} does not listen for that.` };
  }
  return stop(turn, nodeId, failed("silentNode", `${title} did not say where to go next.`));
}

const ENDED_EARLY = "You ended this wait early.";
const REPLIED = "They replied, so this ends here.";

/** Why an event means nothing to a run, or `null` when it does. */
function reasonToIgnore(run: Run, event: RunEvent): string | null {
  if (run.status === "ended") return "This run has ended.";
  switch (event.type) {
    case "optedOut":
      return null;
    case "started":
      return run.status === "new" ? null : "This run has started before.";
    case "due":
    case "cancelled":
      return run.status === "waiting" && run.wait?.key === event.key
        ? null
        : "This run no longer waits for that.";
    case "sendSettled":
      return run.status === "sending" && run.asked?.key === event.key
        ? null
        : "This run does not wait to hear of that text.";
    case "gotThrough":
      if (run.call.outcome === "answered") return "This run is about a call that was answered.";
      return run.status === "waiting" ? null : "This run is not waiting.";
    case "replied":
    case "calledAgain":
      return run.status === "waiting" ? null : "This run is not waiting.";
  }
}

/** Goes from node to node until one waits, asks, stops or leads nowhere. `answered`: what the first has said already. */
function walk(compiled: Compiled, turn: Turn, from: { nodeId: string; answered: Move | null }): Stepped {
  const { run } = turn;
  let { nodeId, answered } = from;
  /** What decided last whether there is a text. */
  let because: string | null = null;
  for (;;) {
    if (run.visit >= BOUNDS.stepsPerRun) {
      return turn.end(
        failed("tooManySteps", `This run went through ${BOUNDS.stepsPerRun} nodes and was stopped.`),
      );
    }
    // Staying anew is a visit too: the key of the former stay must not match any more.
    if (answered === null || answered.type === "wait" || answered.type === "ask") run.visit += 1;
    run.node = nodeId;
    const node = nodeAt(compiled, nodeId);
    if (node.type === "broken") return stop(turn, nodeId, failed("brokenNode", node.why));
    const { nodeType, config } = node;
    const here = turn.here(nodeId);
    const move = answered ?? ask(() => nodeType.enter(here, config));
    answered = null;
    if ("threw" in move) return stop(turn, nodeId, move.threw);

    if (run.replied && (move.type === "wait" || move.type === "ask"))
      return stop(turn, nodeId, finished(run, REPLIED));
    if (move.type === "ask") return askForText(turn, node, move);
    const port = move.type === "go" ? move.port : null;
    if (move.type === "go" && move.change) turn.change(move.change);
    if (move.type === "go" && move.errands && move.errands.length > 0) {
      const refused = refusedErrands(run, move.errands.length);
      if (refused) return stop(turn, nodeId, refused);
      turn.errands(nodeId, move.errands);
    }
    turn.note({ nodeId, port, why: move.why });
    if (move.type === "wait") return turn.wait("wait", move.until);
    if (move.type === "stop") return turn.end(finished(run, move.why));

    if (nodeType.kind === "branch" || (nodeType.kind === "message" && node.node.off)) because = move.why;
    const next = compiled.next.get(nodeId)?.get(move.port);
    if (next === undefined)
      return turn.end(finished(run, because ?? `The drawing ends after ${nodeType.title}.`));
    nodeId = next;
  }
}

function askForText(
  turn: Turn,
  { node: { id: nodeId }, nodeType, config }: Extract<CompiledNode, { type: "ready" }>,
  move: Extract<Move, { type: "ask" }>,
): Stepped {
  const { run, now } = turn;
  const { body } = move.send;
  // Asked of the declaration, not of what is there: it shows in the node type's first test, and not once a text is late.
  if (!nodeType.needs?.(config).includes("sending"))
    return stop(
      turn,
      nodeId,
      failed("undeclaredText", `${nodeType.title} asks for texts without needing "sending".`),
    );
  const refused = refusedBody(body) ?? refusedCount(run.texts);
  if (refused) return stop(turn, nodeId, refused);
  const verdict = permit(turn.here(nodeId).facts, {
    runId: run.id,
    at: now,
    call: run.call,
    answersReply: run.reply !== undefined,
  });
  switch (verdict.type) {
    case "refuse":
      return stop(turn, nodeId, { type: "suppressed", code: verdict.code, why: verdict.why });
    case "hold":
      turn.note({ nodeId, port: null, why: verdict.why });
      return turn.wait("hold", verdict.until);
    case "allow":
      turn.note({ nodeId, port: null, why: move.why });
      return turn.send({ nodeId, body, guardUntil: verdict.guardUntil });
  }
}

function refusedBody(body: string): RunEnd | null {
  if (body.trim() === "") return failed("emptyBody", "The text would have been empty, so it was not sent.");
  if (body.length <= BOUNDS.textCharacters) return null;
  const most = BOUNDS.textCharacters;
  return failed(
    "bodyTooLong",
    `The text would have had ${body.length} characters, and ${most} is the most. It was not sent.`,
  );
}

function refusedCount(texts: number): RunEnd | null {
  if (texts < BOUNDS.textsPerRun) return null;
  return failed(
    "tooManyTexts",
    `One call is answered with at most ${BOUNDS.textsPerRun} texts; this would be one more.`,
  );
}

function refusedErrands(run: Run, more: number): RunEnd | null {
  if ((run.errands ?? 0) + more <= BOUNDS.errandsPerRun) return null;
  return failed(
    "tooManyErrands",
    `One call leads to at most ${BOUNDS.errandsPerRun} notices and web requests; this would be more.`,
  );
}

/** Ends the run at a node, with the reason on its path too. */
function stop(turn: Turn, nodeId: string, end: RunEnd): Stepped {
  turn.note({ nodeId, port: null, why: end.why });
  return turn.end(end);
}

function finished(run: Run, why: string): RunEnd {
  return { type: "finished", code: run.texts > 0 ? "textAsked" : "noText", why };
}

function failed(code: string, why: string): RunEnd {
  return { type: "failed", code, why };
}

function nodeAt(compiled: Compiled, nodeId: string): CompiledNode {
  const why = "The drawing leads to a node that does not exist.";
  const missing = { id: nodeId, type: "", version: 0, config: null };
  return compiled.nodes.get(nodeId) ?? { type: "broken", node: missing, why };
}

/** Asks a node for its move. What it throws becomes the run's end: one bad node type must not stop the server. */
function ask<A>(question: () => A): A | { threw: RunEnd } {
  try {
    return question();
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { threw: failed("nodeBroke", `A node broke: ${message.slice(0, 200)}`) };
  }
}
