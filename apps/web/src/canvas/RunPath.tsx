import type { Graph, PathStep, Registry } from "@ringback/engine";
import { Background, BackgroundVariant, Panel, ReactFlow, ReactFlowProvider } from "@xyflow/react";
import { useMemo } from "react";
import { Time } from "../components/Time.tsx";
import "./canvas.css";
import { byPlace } from "./byPlace.ts";
import { CanvasTools, FIT } from "./CanvasTools.tsx";
import { Card } from "./Card.tsx";
import { portsOf } from "./knownNode.ts";
import { litBy } from "./litBy.ts";
import { NodeIcon } from "./NodeIcon.tsx";
import { type RunErrand, RunErrands } from "./RunErrands.tsx";
import { registry as everyNodeType } from "./registry.ts";
import type { Names } from "./sentence.ts";
import { ROW } from "./sizes.ts";
import { type CardNode, toFlow, type WireEdge } from "./toFlow.ts";
import { useMedia } from "./useMedia.ts";
import { Wire } from "./Wire.tsx";

export interface RunPathProps {
  /** The version the run follows. */
  graph: Graph;
  /** Its way, in order. */
  path: readonly PathStep[];
  /** What it asked for besides texts. */
  errands?: readonly RunErrand[];
  where: Names;
  /** It still stands at the last node of the path. */
  waiting?: boolean;
  /** The node types of this build, unless others are handed in. */
  registry?: Registry;
}

const NODE_TYPES = { card: Card };
const EDGE_TYPES = { wire: Wire };
const NOTHING: ReadonlySet<string> = new Set();

/** A run's way through its version: lit on the drawing, and told line by line with the reason for each turning. */
export function RunPath(props: RunPathProps) {
  const { graph, path, errands = [], where, waiting = false, registry = everyNodeType } = props;
  const narrow = useMedia("(max-width: 767px)");
  const flow = useMemo(() => {
    const lit = litBy(graph, path, waiting);
    const drawn = toFlow(registry, { graph, where, findings: [], selected: NOTHING, editable: false, lit });
    return { ...drawn, nodes: drawn.nodes.map(withRoom) };
  }, [registry, graph, path, where, waiting]);
  return (
    <div>
      {!narrow && (
        <div className="border-b" style={{ height: heightFor(flow.nodes) }}>
          <ReactFlowProvider>
            <ReactFlow<CardNode, WireEdge>
              defaultNodes={flow.nodes}
              defaultEdges={flow.edges}
              key={flow.nodes.map(({ id, data }) => `${id}${data.run?.visits.length ?? 0}`).join()}
              nodeTypes={NODE_TYPES}
              edgeTypes={EDGE_TYPES}
              nodesDraggable={false}
              nodesConnectable={false}
              elementsSelectable={false}
              nodesFocusable={false}
              edgesFocusable={false}
              preventScrolling={false}
              zoomOnScroll={false}
              minZoom={0.25}
              fitView
              fitViewOptions={FIT}
            >
              <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} />
              <Panel position="bottom-left">
                <CanvasTools />
              </Panel>
            </ReactFlow>
          </ReactFlowProvider>
        </div>
      )}
      <ol aria-label="What the run did" className="flex flex-col gap-3 p-4">
        {byPlace(path).map(({ item, key }) => (
          <Step
            key={key}
            step={item}
            errands={item.port === null ? [] : errands.filter((one) => isOf(one, item))}
            graph={graph}
            registry={registry}
          />
        ))}
      </ol>
    </div>
  );
}

/** Reasons make cards taller than those the owner placed: the rows move apart. */
function withRoom(node: CardNode): CardNode {
  return { ...node, position: { x: node.position.x, y: node.position.y * 1.2 } };
}

/** Tall enough for the drawing to be read, as long as a sheet can be scrolled through. */
function heightFor(nodes: readonly CardNode[]): number {
  const tops = nodes.map(({ position }) => position.y);
  const drawn = nodes.length === 0 ? 0 : Math.max(...tops) - Math.min(...tops) + ROW;
  return Math.min(Math.max(Math.round(drawn * 0.95), 240), 1_120);
}

/** Asked for as the run left the node on that visit. */
function isOf({ nodeId, visit }: RunErrand, step: PathStep): boolean {
  return nodeId === step.nodeId && visit === step.visit;
}

interface StepProps {
  step: PathStep;
  errands: readonly RunErrand[];
  graph: Graph;
  registry: Registry;
}

function Step({ step, errands, graph, registry }: StepProps) {
  const node = graph.nodes.find(({ id }) => id === step.nodeId);
  const nodeType = node && registry.get(node.type);
  const ports = node ? portsOf(registry, graph, node) : [];
  const port = ports.length > 1 ? ports.find(({ id }) => id === step.port)?.label : undefined;
  return (
    <li className="flex gap-3">
      <NodeIcon small icon={nodeType?.icon ?? ""} kind={nodeType?.kind ?? "unknown"} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <span className="font-medium">{nodeType?.title ?? "Unknown node"}</span>
          {port && <span className="rounded-full border px-2 text-xs text-ink-soft">{port}</span>}
          <Time at={step.at} as="clock" className="ml-auto text-xs text-ink-soft" />
        </p>
        <p className="text-sm text-ink-soft">{step.why}</p>
        <RunErrands errands={errands} />
      </div>
    </li>
  );
}
