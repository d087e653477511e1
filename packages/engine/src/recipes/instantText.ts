import type { Graph } from "../graph.ts";
import { missedCall } from "../nodes/missedCall.ts";
import { sendSms } from "../nodes/sendSms.ts";
import { FIRST_BODY } from "./recipeOfTheTrade.ts";

/** Texts as soon as a call is missed. The guard alone keeps a burst to one text. */
export function instantText(options: { body?: string } = {}): Graph {
  const { body = FIRST_BODY } = options;
  return {
    nodes: [
      { id: "call", type: missedCall.type, version: missedCall.version, config: missedCall.fresh },
      { id: "text", type: sendSms.type, version: sendSms.version, config: { body } },
    ],
    edges: [{ from: "call", port: "next", to: "text" }],
    layout: { call: { x: 0, y: 0 }, text: { x: 0, y: 180 } },
  };
}
