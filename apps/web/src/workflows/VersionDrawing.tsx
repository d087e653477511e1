import type { Graph, Registry } from "@ringback/engine";
import { Background, BackgroundVariant, Panel, ReactFlow, ReactFlowProvider } from "@xyflow/react";
import { CornerDownRight } from "lucide-react";
import { useMemo } from "react";
import "../canvas/canvas.css";
import { CanvasTools, FIT } from "../canvas/CanvasTools.tsx";
import { Card } from "../canvas/Card.tsx";
import { NodeIcon } from "../canvas/NodeIcon.tsx";
import { outline } from "../canvas/outline.ts";
import { Sentence } from "../canvas/Sentence.tsx";
import { type Names, sentenceParts, titleOf } from "../canvas/sentence.ts";
import { type CardNode, toFlow, type WireEdge } from "../canvas/toFlow.ts";
import { useMedia } from "../canvas/useMedia.ts";
import { Wire } from "../canvas/Wire.tsx";

export interface VersionDrawingProps {
  registry: Registry;
  graph: Graph;
  where: Names;
}

const NODE_TYPES = { card: Card };
const EDGE_TYPES = { wire: Wire };
const NOTHING: ReadonlySet<string> = new Set();

/** A drawing to look at, and not to change: as cards, or on a phone as the list of its sentences. */
export function VersionDrawing(props: VersionDrawingProps) {
  const narrow = useMedia("(max-width: 767px)");
  return narrow ? <Lines {...props} /> : <Cards {...props} />;
}

function Cards({ registry, graph, where }: VersionDrawingProps) {
  const { nodes, edges } = useMemo(
    () => toFlow(registry, { graph, where, findings: [], selected: NOTHING, editable: false }),
    [registry, graph, where],
  );
  return (
    <div className="h-[min(36rem,62dvh)] overflow-hidden rounded-card border bg-surface">
      <ReactFlowProvider>
        <ReactFlow<CardNode, WireEdge>
          id="version"
          defaultNodes={nodes}
          defaultEdges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          nodesDraggable={false}
          nodesConnectable={false}
          elementsSelectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          panOnScroll
          minZoom={0.25}
          maxZoom={1.5}
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
  );
}

/** Deeper branches are not indented further: at 390 px the sentence needs the room. */
const DEEPEST = 3;

function Lines({ registry, graph, where }: VersionDrawingProps) {
  return (
    <ol aria-label="What happens, in order" className="flex flex-col gap-2.5">
      {outline(registry, graph).map(({ node, depth, via }) => {
        const nodeType = registry.get(node.type);
        return (
          <li key={node.id} style={{ marginLeft: `${Math.min(depth, DEEPEST) * 20}px` }}>
            {via !== null && (
              <p className="mb-1 flex items-center gap-1.5 text-xs text-ink-soft">
                <CornerDownRight aria-hidden="true" className="size-3.5" />
                {via}
              </p>
            )}
            <div className="flex gap-3 rounded-card border bg-surface p-3.5">
              <NodeIcon icon={nodeType?.icon ?? ""} kind={nodeType?.kind ?? "unknown"} />
              <div className="min-w-0 flex-1">
                <p className="text-xs font-medium text-ink-soft">
                  {titleOf(registry, node)}
                  {node.off && " · Off"}
                </p>
                <Sentence parts={sentenceParts(registry, node, where)} className="mt-0.5 block" />
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
