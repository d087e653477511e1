import { BOUNDS, type Graph, recipeOfTheTrade } from "@ringback/engine";

/** How many cards of the recipe follow its trigger, and how many blocks of them stand one below another. */
const BLOCK = 4;
const DEEP = 10;
const COLUMN = 336;

/**
 * As large a drawing as Ringback takes: one missed call, then the recipe's wait, branch, text and field over and over,
 * in five columns with their wires, so that every kind of card and every length of wire is among them.
 */
export function bigDrawing(): Graph {
  const recipe = recipeOfTheTrade();
  const [call, ...block] = recipe.nodes;
  if (!call) throw new Error("The recipe has no trigger.");
  const graph: Graph = { nodes: [call], edges: [], layout: { call: { x: 0, y: 0 } } };
  let before = { from: "call", port: "next" };
  for (let n = 0; graph.nodes.length + block.length <= BOUNDS.nodes; n += 1) {
    const name = (id: string) => `${id}${n}`;
    for (const [index, node] of block.entries()) {
      graph.nodes.push({ ...node, id: name(node.id) });
      graph.layout[name(node.id)] = {
        x: Math.floor(n / DEEP) * COLUMN,
        y: ((n % DEEP) * BLOCK + index + 1) * 200,
      };
    }
    graph.edges.push({ ...before, to: name("wait") });
    for (const { from, port, to } of recipe.edges.slice(1)) {
      graph.edges.push({ from: name(from), port, to: name(to) });
    }
    // Who was texted lately goes on below as well: two wires lead to the next block.
    if (n > 0) graph.edges.push({ from: `lately${n - 1}`, port: "lately", to: name("wait") });
    before = { from: name("note"), port: "next" };
  }
  for (let spare = 0; graph.nodes.length < BOUNDS.nodes; spare += 1) {
    graph.nodes.push({ id: `spare${spare}`, type: "wait", version: 1, config: { amount: 1, unit: "hours" } });
    graph.layout[`spare${spare}`] = { x: (spare + 1) * COLUMN, y: 0 };
    graph.edges.push({
      from: spare === 0 ? before.from : `spare${spare - 1}`,
      port: "next",
      to: `spare${spare}`,
    });
  }
  return graph;
}
