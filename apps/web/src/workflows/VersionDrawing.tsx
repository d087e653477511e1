import type { Graph, Registry } from "@ringback/engine";
import { ReactFlowProvider } from "@xyflow/react";
import { useMemo } from "react";
import { FIT } from "../canvas/fit.ts";
import { Outline } from "../canvas/Outline.tsx";
import { OutlineNotes } from "../canvas/OutlineNotes.tsx";
import { StillCanvas } from "../canvas/StillCanvas.tsx";
import type { Names } from "../canvas/sentence.ts";
import { toFlow } from "../canvas/toFlow.ts";
import { useMedia } from "../canvas/useMedia.ts";

export interface VersionDrawingProps {
  registry: Registry;
  graph: Graph;
  where: Names;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A drawing to look at, and not to change: as cards, or on a phone as the list of its sentences. */
export function VersionDrawing(props: VersionDrawingProps) {
  const narrow = useMedia("(max-width: 767px)");
  if (!narrow) return <Cards {...props} />;
  return (
    <div>
      <Outline {...props} findings={[]} />
      <OutlineNotes notes={props.graph.notes ?? []} />
    </div>
  );
}

function Cards({ registry, graph, where }: VersionDrawingProps) {
  const { nodes, edges } = useMemo(
    () => toFlow(registry, { graph, where, findings: [], selected: NOTHING, editable: false }),
    [registry, graph, where],
  );
  return (
    <div className="h-[min(36rem,62dvh)] overflow-hidden rounded-card border bg-surface">
      <ReactFlowProvider>
        <StillCanvas
          id="version"
          defaultNodes={nodes}
          defaultEdges={edges}
          panOnScroll
          fitView
          fitViewOptions={FIT}
        />
      </ReactFlowProvider>
    </div>
  );
}
