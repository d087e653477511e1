import type { Graph, GraphNode, NodeType, Registry } from "@ringback/engine";
import { portsOf } from "./knownNode.ts";
import { NodeIcon } from "./NodeIcon.tsx";
import type { PickerOption, PickerState } from "./Picker.tsx";
import { type Names, sentenceOf } from "./sentence.ts";

type Beside = PickerState["beside"];

/** What pickers look at. */
export interface PickerScene {
  registry: Registry;
  graph: Graph;
  where: Names;
}

/** Which node to add. Triggers only where nothing comes before. */
export function nodeTypePicker(
  scene: PickerScene,
  beside: Beside,
  pick: { title: string; triggers: boolean; onPick: (nodeType: NodeType) => void },
): PickerState {
  const options = scene.registry.all
    .filter((nodeType) => pick.triggers || nodeType.kind !== "trigger")
    .map((nodeType) => ({
      key: nodeType.type,
      label: nodeType.title,
      description: nodeType.description,
      icon: <NodeIcon icon={nodeType.icon} kind={nodeType.kind} small />,
      onPick: () => pick.onPick(nodeType),
    }));
  return { title: pick.title, options, beside };
}

/** Which way out of a node. */
export function portPicker(
  scene: PickerScene,
  beside: Beside,
  pick: { title: string; node: GraphNode; onPick: (port: string) => void },
): PickerState {
  const options = portsOf(scene.registry, scene.graph, pick.node).map((port) => {
    const to = scene.graph.edges.find((edge) => edge.from === pick.node.id && edge.port === port.id)?.to;
    const next = scene.graph.nodes.find((node) => node.id === to);
    return {
      key: port.id,
      label: port.label,
      description: next ? `Leads to: ${nodeLabel(scene, next)}` : "Leads nowhere yet",
      onPick: () => pick.onPick(port.id),
    };
  });
  return { title: pick.title, options, beside };
}

/** Which node to lead to: every one but the node itself and triggers. */
export function targetPicker(
  scene: PickerScene,
  beside: Beside,
  pick: { title: string; from: string; port: string; onPick: (to: string | null) => void },
): PickerState {
  const wired = scene.graph.edges.some((edge) => edge.from === pick.from && edge.port === pick.port);
  const nodes = scene.graph.nodes
    .filter((node) => node.id !== pick.from && scene.registry.get(node.type)?.kind !== "trigger")
    .map((node): PickerOption => {
      const nodeType = scene.registry.get(node.type);
      return {
        key: node.id,
        label: nodeLabel(scene, node),
        icon: <NodeIcon icon={nodeType?.icon ?? ""} kind={nodeType?.kind ?? "unknown"} small />,
        onPick: () => pick.onPick(node.id),
      };
    });
  const away: PickerOption[] = wired
    ? [{ key: "", label: "Nowhere: take the wire away", danger: true, onPick: () => pick.onPick(null) }]
    : [];
  return { title: pick.title, options: [...nodes, ...away], beside };
}

/** A node in a list: its sentence. */
export function nodeLabel({ registry, where }: PickerScene, node: GraphNode): string {
  return sentenceOf(registry, node, where);
}
