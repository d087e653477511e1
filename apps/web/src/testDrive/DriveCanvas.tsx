import type { Graph, PathStep, Registry } from "@ringback/engine";
import {
  Background,
  BackgroundVariant,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  ViewportPortal,
} from "@xyflow/react";
import { useMemo, useRef } from "react";
import "../canvas/canvas.css";
import { CanvasTools } from "../canvas/CanvasTools.tsx";
import { Card } from "../canvas/Card.tsx";
import { litBy } from "../canvas/litBy.ts";
import type { Names } from "../canvas/sentence.ts";
import { CARD_WIDTH, COLUMN } from "../canvas/sizes.ts";
import type { CardNode, WireEdge } from "../canvas/toFlow.ts";
import { useFlowNodes } from "../canvas/useFlowNodes.ts";
import { useKeepInView } from "../canvas/useKeepInView.ts";
import { useShowFirst } from "../canvas/useShowFirst.ts";
import { Wire } from "../canvas/Wire.tsx";
import type { BeatText } from "./beats.ts";
import { TextBubble } from "./TextBubble.tsx";

export interface DriveCanvasProps {
  registry: Registry;
  graph: Graph;
  where: Names;
  /** The way of the run that is looked at, up to now. */
  path: readonly PathStep[];
  /** It stands where its path ends. */
  waiting: boolean;
  /** The texts that this run has asked for up to now. */
  texts: readonly BeatText[];
  /** Where the last thing happened. */
  focus: string | null;
}

const NODE_TYPES = { card: Card };
const EDGE_TYPES = { wire: Wire };
const NOTHING: ReadonlySet<string> = new Set();

/** Reasons make cards taller than those the owner placed: the rows move apart by as much. */
const ROOM = 1.25;

/** The drawing as a run walks through it: its way is lit, and its texts hang beside the card that sent them. */
export function DriveCanvas(props: DriveCanvasProps) {
  return (
    <ReactFlowProvider>
      <Inside {...props} />
    </ReactFlowProvider>
  );
}

function Inside({ registry, graph, where, path, waiting, texts, focus }: DriveCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const roomy = useMemo(() => ({ ...graph, layout: spread(graph.layout) }), [graph]);
  const drawing = useMemo(
    () => ({
      graph: roomy,
      where,
      findings: [],
      selected: NOTHING,
      editable: false,
      lit: litBy(roomy, path, waiting),
    }),
    [roomy, where, path, waiting],
  );
  const { nodes, edges, applyChanges } = useFlowNodes(registry, drawing);
  useShowFirst(frame, graph.nodes.length);
  useKeepInView(frame, focus);
  return (
    <div ref={frame} className="size-full">
      <ReactFlow<CardNode, WireEdge>
        id="testDrive"
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={applyChanges}
        nodesDraggable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        panOnScroll
        minZoom={0.25}
        maxZoom={1.5}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} />
        <ViewportPortal>
          {nodes.map((node) => {
            const sent = texts.filter(({ nodeId }) => nodeId === node.id);
            const last = sent.at(-1);
            if (!last) return null;
            const { x, y } = besideOf(node, nodes);
            return (
              <div
                key={node.id}
                aria-hidden="true"
                className="pointer-events-none absolute w-64"
                style={{ transform: `translate(${x}px, ${y}px)` }}
              >
                <TextBubble text={last} />
              </div>
            );
          })}
        </ViewportPortal>
        <Panel position="bottom-left">
          <CanvasTools />
        </Panel>
      </ReactFlow>
    </div>
  );
}

function spread(layout: Graph["layout"]): Graph["layout"] {
  return Object.fromEntries(Object.entries(layout).map(([id, { x, y }]) => [id, { x, y: y * ROOM }]));
}

/** How far a bubble stands from its card, and how much height it takes of a neighbour's. */
const AIR = 24;
const BUBBLE_WIDTH = 256;
const BUBBLE_HEIGHT = 140;

/** To the right of a card; to its left where another card stands there. */
function besideOf(card: CardNode, all: readonly CardNode[]): { x: number; y: number } {
  const { x, y } = card.position;
  const right = all.some(
    ({ id, position }) =>
      id !== card.id &&
      position.x > x &&
      position.x < x + COLUMN + BUBBLE_WIDTH &&
      Math.abs(position.y - y) < BUBBLE_HEIGHT,
  );
  return { x: right ? x - BUBBLE_WIDTH - AIR : x + CARD_WIDTH + AIR, y };
}
