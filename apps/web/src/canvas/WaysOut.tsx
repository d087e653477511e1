import type { GraphNode } from "@ringback/engine";
import { Link2, Plus } from "lucide-react";
import { IconButton } from "../components/IconButton.tsx";
import { portsOf } from "./knownNode.ts";
import { nodeLabel, type PickerScene } from "./pickers.tsx";
import type { Commands } from "./useCommands.tsx";

export interface WaysOutProps {
  scene: PickerScene;
  node: GraphNode;
  onAdd: Commands["addAfterPort"];
  onConnect: Commands["connectFromPort"];
  onOpen: (nodeId: string) => void;
}

/** Where a node's ways lead, in words: to read, to follow and to change without drawing. */
export function WaysOut({ scene, node, onAdd, onConnect, onOpen }: WaysOutProps) {
  const { registry, graph } = scene;
  const ports = portsOf(registry, graph, node);
  if (ports.length === 0) return null;
  return (
    <section className="border-t pt-4">
      <h3 className="text-sm font-medium">What happens next</h3>
      <ul className="mt-1 flex flex-col">
        {ports.map((port) => {
          const to = graph.edges.find((edge) => edge.from === node.id && edge.port === port.id)?.to;
          const next = graph.nodes.find((candidate) => candidate.id === to);
          const way = ports.length > 1 ? ` after “${port.label}”` : "";
          return (
            <li key={port.id} className="flex items-center gap-1 py-1">
              <div className="min-w-0 flex-1">
                {ports.length > 1 && <p className="text-xs text-ink-soft">{port.label}</p>}
                {next ? (
                  <button
                    type="button"
                    onClick={() => onOpen(next.id)}
                    className="block max-w-full truncate rounded-sm text-left text-sm underline decoration-line-strong underline-offset-3 hover:decoration-accent"
                  >
                    {nodeLabel(scene, next)}
                  </button>
                ) : (
                  <p className="text-sm text-ink-soft">Nothing: it ends here</p>
                )}
              </div>
              <IconButton
                size="small"
                icon={Plus}
                label={`Add${way}…`}
                onClick={(event) => onAdd(node.id, port.id, event.currentTarget)}
              />
              <IconButton
                size="small"
                icon={Link2}
                label={`Connect${way} to…`}
                onClick={(event) => onConnect(node.id, port.id, event.currentTarget)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
