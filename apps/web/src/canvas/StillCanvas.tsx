import { Background, BackgroundVariant, Panel, ReactFlow, type ReactFlowProps } from "@xyflow/react";
import "./canvas.css";
import { CanvasTools } from "./CanvasTools.tsx";
import { FIT } from "./fit.ts";
import { EDGE_TYPES, NODE_TYPES } from "./flowTypes.ts";
import type { DrawnNode, WireEdge } from "./toFlow.ts";

/** A canvas to look at and to move about on, where nothing can be changed. Must stand inside a `ReactFlowProvider`. */
export function StillCanvas({ children, ...flow }: ReactFlowProps<DrawnNode, WireEdge>) {
  return (
    <ReactFlow<DrawnNode, WireEdge>
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      nodesDraggable={false}
      nodesConnectable={false}
      elementsSelectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      minZoom={FIT.minZoom}
      maxZoom={1.5}
      {...flow}
    >
      <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} />
      {children}
      <Panel position="bottom-left">
        <CanvasTools />
      </Panel>
    </ReactFlow>
  );
}
