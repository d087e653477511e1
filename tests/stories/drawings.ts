import { type Graph, missedCall, RECIPES, recipeOfTheTrade, updateField } from "@ringback/engine";

type Repeat = "ignore" | "restart" | "again";

/** The recipe's text as it is drawn, as a caller gets it first, and as they get it again. */
export const BODY =
  "Hi, this is {{owner.first_name}} at {{business.name}}. Sorry I missed you, what do you need help with?";
export const TEXT_AGAIN =
  "Hi, this is Dana at Miller Plumbing. Sorry I missed you, what do you need help with?";
export const TEXT = `${TEXT_AGAIN} Reply STOP to opt out.`;

/** What whoever replies is told. */
export const THANKS = "Thanks, I'll call you back within the hour.";

/** The recipe of the trade with the stories' text. */
export function recipe(repeat: Repeat = "ignore"): Graph {
  return recipeOfTheTrade({ body: BODY, repeat });
}

/** The recipe with a way out for every end of the text: each writes down, as the contact's last name, which it was. */
export function recipeWithEveryPort(): Graph {
  const graph = recipe();
  const note = (id: string, value: string) => ({
    id,
    type: updateField.type,
    version: updateField.version,
    config: { field: "last_name", to: { type: "value", value } },
  });
  return {
    ...graph,
    nodes: [...graph.nodes, note("refused", "could not send"), note("silent", "not confirmed")],
    edges: [
      ...graph.edges,
      { from: "text", port: "couldNotSend", to: "refused" },
      { from: "text", port: "notConfirmed", to: "silent" },
    ],
  };
}

/** Texts at once, waits an hour for a reply, and thanks for one. Every missed call begins anew. */
export function thanksForReply(): Graph {
  const nudge = RECIPES.find(({ id }) => id === "nudgeOnce");
  if (nudge === undefined) throw new Error("There is no recipe that waits for a reply.");
  const graph = nudge.graph({ body: BODY });
  return {
    ...graph,
    nodes: graph.nodes.map((node) => {
      if (node.id === "call") return { ...node, config: { ...missedCall.fresh, repeat: "again" } };
      return node.id === "nudge" ? { ...node, config: { body: THANKS } } : node;
    }),
    edges: graph.edges.map((edge) => (edge.to === "nudge" ? { ...edge, port: "replied" } : edge)),
  };
}

/** Texts for every missed call after a moment, whatever was texted before: only what stands outside the drawing stops it. */
export function textEveryTime(wait = { amount: 2, unit: "seconds" }): Graph {
  const graph = recipe("again");
  return {
    ...graph,
    nodes: graph.nodes
      .filter(({ id }) => id !== "lately")
      .map((node) => (node.id === "wait" ? { ...node, config: wait } : node)),
    edges: [
      { from: "call", port: "next", to: "wait" },
      { from: "wait", port: "next", to: "text" },
      { from: "text", port: "sent", to: "note" },
    ],
  };
}
