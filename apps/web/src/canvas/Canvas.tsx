import type { Finding, Graph, NodeType, Position, Registry } from "@ringback/engine";
import {
  Background,
  BackgroundVariant,
  type Connection,
  type EdgeChange,
  type FinalConnectionState,
  type NodeChange,
  Panel,
  ReactFlow,
  useReactFlow,
} from "@xyflow/react";
import { type DragEvent, type MouseEvent as MouseEventOf, useMemo, useRef } from "react";
import "./canvas.css";
import { CanvasActionsContext } from "./CanvasActions.ts";
import { CanvasTools } from "./CanvasTools.tsx";
import { Card } from "./Card.tsx";
import { canConnect, type Edit } from "./edit.ts";
import { DRAGGED_TYPE, Palette } from "./Palette.tsx";
import type { Names } from "./sentence.ts";
import { CARD_WIDTH, SNAP } from "./sizes.ts";
import { type CardNode, edgeOf, type WireEdge } from "./toFlow.ts";
import type { Commands } from "./useCommands.tsx";
import { useFlowNodes } from "./useFlowNodes.ts";
import { useKeepInView } from "./useKeepInView.ts";
import { useShowFirst } from "./useShowFirst.ts";
import { useSteady } from "./useSteady.ts";
import { useTidy } from "./useTidy.ts";
import { useWalk } from "./useWalk.ts";
import { Wire } from "./Wire.tsx";

export interface CanvasProps {
  registry: Registry;
  graph: Graph;
  where: Names;
  findings: readonly Finding[];
  /** How many runs stand at each node. */
  waiting: Readonly<Record<string, number>>;
  /** Ids of selected nodes and wires. */
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** The node whose settings stand beside the canvas: it is kept in view. */
  open: string | null;
  onOpen: (nodeId: string) => void;
  /** Somebody pressed where nothing is. */
  onPane: () => void;
  onEdit: (change: Edit) => void;
  commands: Commands;
  undo: { onUndo: () => void; onRedo: () => void; canUndo: boolean; canRedo: boolean };
}

const NODE_TYPES = { card: Card };
const EDGE_TYPES = { wire: Wire };
const GRID: [number, number] = [SNAP, SNAP];

/** What React Flow says to a screen reader, in our words. */
const ARIA = {
  "node.a11yDescription.default":
    "Arrow keys go to the next node. Enter opens its settings. M opens its menu. Delete removes it.",
  "node.a11yDescription.keyboardDisabled":
    "Arrow keys go to the next node. Enter opens its settings. M opens its menu. Delete removes it.",
};

/** The drawing, to look at and to change. Must stand inside a `ReactFlowProvider`. */
export function Canvas(props: CanvasProps) {
  const { registry, graph, where, findings, waiting, selected, onSelect, onEdit, commands } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { screenToFlowPosition } = useReactFlow();
  const drawing = useMemo(
    () => ({ graph, where, findings, waiting, selected, editable: true }),
    [graph, where, findings, waiting, selected],
  );
  const { nodes, edges, applyChanges } = useFlowNodes(registry, drawing);
  useShowFirst(frame, graph.nodes.length);
  useKeepInView(frame, props.open);
  const walking = useWalk({ registry, graph, selected, onSelect, onOpen: props.onOpen, commands });

  const select = useSteady((changes: (NodeChange<CardNode> | EdgeChange<WireEdge>)[]) => {
    const next = new Set(chosen.current);
    for (const change of changes) {
      if (change.type !== "select") continue;
      if (change.selected) next.add(change.id);
      else next.delete(change.id);
    }
    if (sameIds(next, chosen.current)) return;
    chosen.current = next;
    onSelect(next);
  });
  // One click selects a card and lets go of a wire in two calls, before either has come back as a property.
  const chosen = useRef(selected);
  chosen.current = selected;

  const endConnection = useSteady((event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
    const from = state.fromNode?.id;
    const port = state.fromHandle?.id;
    if (state.isValid || !from || !port) return;
    const point = "clientX" in event ? event : event.changedTouches[0];
    if (!point) return;
    const screen = { x: point.clientX, y: point.clientY };
    const to = idUnder(screen, ".react-flow__node");
    if (to) return onEdit({ type: "connect", edge: { from, port, to } });
    const at = screenToFlowPosition(screen);
    commands.addAfterPort(from, port, screen, { x: at.x - CARD_WIDTH / 2, y: at.y });
  });
  const drop = useSteady((event: DragEvent) => {
    const nodeType = registry.get(event.dataTransfer.getData(DRAGGED_TYPE));
    if (!nodeType) return;
    event.preventDefault();
    const screen = { x: event.clientX, y: event.clientY };
    const wire = edges.find((edge) => edge.id === idUnder(screen, ".react-flow__edge"));
    if (wire?.sourceHandle && nodeType.kind !== "trigger") {
      return commands.addOn(nodeType, wire.source, wire.sourceHandle);
    }
    const at = screenToFlowPosition(screen);
    commands.addAt(nodeType, { x: at.x - CARD_WIDTH / 2, y: at.y - 32 });
  });
  const middle = (): Position => {
    const box = frame.current?.getBoundingClientRect();
    const at = screenToFlowPosition({
      x: (box?.left ?? 0) + (box?.width ?? 0) / 2,
      y: (box?.top ?? 0) + 120,
    });
    return { x: at.x - CARD_WIDTH / 2, y: at.y };
  };
  const tidyUp = useSteady(useTidy(registry, graph, onEdit));
  const change = useSteady((changes: NodeChange<CardNode>[]) => {
    applyChanges(changes);
    select(changes);
  });
  const endDrag = useSteady((_event: unknown, _node: CardNode, dragged: CardNode[]) => {
    onEdit({
      type: "moveNodes",
      to: Object.fromEntries(dragged.map(({ id, position }) => [id, position])),
    });
  });
  const click = useSteady((event: MouseEventOf, { id }: CardNode) => {
    if (!event.shiftKey && !event.metaKey && !event.ctrlKey) props.onOpen(id);
  });
  const openMenuAt = useSteady((event: MouseEventOf, { id }: CardNode) => {
    event.preventDefault();
    const node = graph.nodes.find((candidate) => candidate.id === id);
    if (node) commands.openMenu(node, { x: event.clientX, y: event.clientY });
  });
  const connect = useSteady((connection: Connection) => {
    const edge = edgeOf(connection);
    if (edge) onEdit({ type: "connect", edge });
  });
  const mayConnect = useSteady((connection: Connection | WireEdge) => {
    const edge = edgeOf(connection);
    return edge !== undefined && canConnect(registry, graph, edge);
  });
  const leave = useSteady(props.onPane);
  const addFromPalette = useSteady((nodeType: NodeType) => commands.add(nodeType, middle()));
  const { undo } = props;
  const edits = useMemo(() => ({ ...undo, onTidy: tidyUp }), [undo, tidyUp]);
  const actions = useMemo(
    () => ({
      openAdd: (from: string, port: string, beside: Element) => commands.addAfterPort(from, port, beside),
      openMenu: (nodeId: string, beside: Element) => {
        const node = graph.nodes.find(({ id }) => id === nodeId);
        if (node) commands.openMenu(node, beside);
      },
      disconnect: (from: string, port: string) => onEdit({ type: "disconnect", from, port }),
    }),
    [commands, graph, onEdit],
  );

  return (
    <CanvasActionsContext value={actions}>
      {/* Arrow keys are caught on their way down: React Flow would move the card instead of the focus. */}
      <div ref={frame} className="size-full" onKeyDownCapture={walking}>
        <ReactFlow<CardNode, WireEdge>
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onNodesChange={change}
          onEdgesChange={select}
          onNodeDragStop={endDrag}
          onNodeClick={click}
          onNodeContextMenu={openMenuAt}
          onPaneClick={leave}
          onConnect={connect}
          onConnectEnd={endConnection}
          isValidConnection={mayConnect}
          onDragOver={allowDrop}
          onDrop={drop}
          deleteKeyCode={null}
          connectionRadius={36}
          snapToGrid
          snapGrid={GRID}
          panOnScroll
          minZoom={0.25}
          maxZoom={1.75}
          edgesFocusable={false}
          ariaLabelConfig={ARIA}
        >
          <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} />
          <Panel position="top-left">
            <Palette nodeTypes={registry.all} onAdd={addFromPalette} />
          </Panel>
          <Panel position="bottom-left">
            <CanvasTools edits={edits} />
          </Panel>
        </ReactFlow>
      </div>
    </CanvasActionsContext>
  );
}

function allowDrop(event: DragEvent) {
  if (!event.dataTransfer.types.includes(DRAGGED_TYPE)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "copy";
}

function idUnder({ x, y }: Position, selector: string): string | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const found = element.closest(selector)?.getAttribute("data-id");
    if (found) return found;
  }
  return undefined;
}

function sameIds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
