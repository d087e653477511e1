import type { Graph, PathStep, Registry } from "@ringback/engine";
import { ReactFlowProvider } from "@xyflow/react";
import { useMemo } from "react";
import { Time } from "../components/Time.tsx";
import { byPlace } from "./byPlace.ts";
import { FIT } from "./CanvasTools.tsx";
import { portsOf } from "./knownNode.ts";
import { litBy } from "./litBy.ts";
import { NodeIcon } from "./NodeIcon.tsx";
import { registry as everyNodeType } from "./registry.ts";
import { StillCanvas } from "./StillCanvas.tsx";
import type { Names } from "./sentence.ts";
import { ROW } from "./sizes.ts";
import { spreadRows } from "./spreadRows.ts";
import { type DrawnNode, toFlow } from "./toFlow.ts";
import { useMedia } from "./useMedia.ts";

export interface RunPathProps {
  /** The version the run follows. */
  graph: Graph;
  /** Its way, in order. */
  path: readonly PathStep[];
  where: Names;
  /** It still stands at the last node of the path. */
  waiting?: boolean;
  /** The node types of this build, unless others are handed in. */
  registry?: Registry;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A run's way through its version: lit on the drawing, and told line by line with the reason for each turning. */
export function RunPath({ graph, path, where, waiting = false, registry = everyNodeType }: RunPathProps) {
  const narrow = useMedia("(max-width: 767px)");
  const flow = useMemo(() => {
    const lit = litBy(graph, path, waiting);
    const drawing = {
      graph: spreadRows(graph),
      where,
      findings: [],
      selected: NOTHING,
      editable: false,
      lit,
    };
    return toFlow(registry, drawing);
  }, [registry, graph, path, where, waiting]);
  return (
    <div>
      {!narrow && (
        <div className="border-b" style={{ height: heightFor(flow.nodes) }}>
          <ReactFlowProvider>
            <StillCanvas
              defaultNodes={flow.nodes}
              defaultEdges={flow.edges}
              key={path.length}
              preventScrolling={false}
              zoomOnScroll={false}
              fitView
              fitViewOptions={FIT}
            />
          </ReactFlowProvider>
        </div>
      )}
      <ol aria-label="What the run did" className="flex flex-col gap-3 p-4">
        {byPlace(path).map(({ item, key }) => (
          <Step key={key} step={item} graph={graph} registry={registry} />
        ))}
      </ol>
    </div>
  );
}

/** Tall enough for the drawing to be read, as long as a sheet can be scrolled through. */
function heightFor(nodes: readonly DrawnNode[]): number {
  const tops = nodes.map(({ position }) => position.y);
  const drawn = nodes.length === 0 ? 0 : Math.max(...tops) - Math.min(...tops) + ROW;
  return Math.min(Math.max(Math.round(drawn * 0.95), 240), 1_120);
}

function Step({ step, graph, registry }: { step: PathStep; graph: Graph; registry: Registry }) {
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
      </div>
    </li>
  );
}
