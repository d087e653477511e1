import type { Graph, NodeType, Registry } from "@ringback/engine";
import { Plus } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { portsOf } from "./knownNode.ts";
import { outline } from "./outline.ts";
import { nodeTypePicker } from "./pickers.tsx";
import type { Names } from "./sentence.ts";
import { freeSpot } from "./spotAfter.ts";
import type { Commands } from "./useCommands.tsx";

export interface AddAtEndProps {
  registry: Registry;
  graph: Graph;
  where: Names;
  commands: Commands;
}

/** Below the list of a phone: goes on after its last node that leads nowhere yet, or begins a drawing. */
export function AddAtEnd({ registry, graph, where, commands }: AddAtEndProps) {
  const last = outline(registry, graph)
    .map(({ node }) => node)
    .findLast((node) =>
      portsOf(registry, graph, node).some(
        ({ id }) => !graph.edges.some(({ from, port }) => from === node.id && port === id),
      ),
    );
  const add = (beside: Element) => {
    if (last) return commands.addAfterNode(last, beside);
    const pick = {
      title: "Add a node",
      triggers: true,
      onPick: (nodeType: NodeType) => commands.addAt(nodeType, freeSpot(graph, { x: 0, y: 0 }, 1)),
    };
    commands.show(nodeTypePicker({ registry, graph, where }, beside, pick));
  };
  return (
    <Button icon={Plus} className="mt-3" onClick={(event) => add(event.currentTarget)}>
      Add a node
    </Button>
  );
}
