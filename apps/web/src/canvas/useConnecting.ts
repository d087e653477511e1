import type { Graph, Registry } from "@ringback/engine";
import { type Connection, type FinalConnectionState, useReactFlow } from "@xyflow/react";
import { canConnect, type Edit } from "./edit.ts";
import { idUnder } from "./idUnder.ts";
import { CARD_WIDTH } from "./sizes.ts";
import { edgeOf, type WireEdge } from "./toFlow.ts";
import type { Commands } from "./useCommands.tsx";
import { useSteady } from "./useSteady.ts";

export interface ConnectingScene {
  registry: Registry;
  graph: Graph;
  onEdit: (change: Edit) => void;
  commands: Commands;
}

/** Drawing a wire: from a port to a card, or to empty canvas, where it asks what comes there. */
export function useConnecting({ registry, graph, onEdit, commands }: ConnectingScene) {
  const { screenToFlowPosition } = useReactFlow();
  return {
    onConnect: useSteady((connection: Connection) => {
      const edge = edgeOf(connection);
      if (edge) onEdit({ type: "connect", edge });
    }),
    isValidConnection: useSteady((connection: Connection | WireEdge) => {
      const edge = edgeOf(connection);
      return edge !== undefined && canConnect(registry, graph, edge);
    }),
    onConnectEnd: useSteady((event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      const from = state.fromNode?.id;
      const port = state.fromHandle?.id;
      if (state.isValid || !from || !port) return;
      const point = "clientX" in event ? event : event.changedTouches[0];
      if (!point) return;
      const screen = { x: point.clientX, y: point.clientY };
      const to = idUnder(screen, ".react-flow__node-card");
      if (to) return onEdit({ type: "connect", edge: { from, port, to } });
      const at = screenToFlowPosition(screen);
      commands.addAfterPort(from, port, screen, { x: at.x - CARD_WIDTH / 2, y: at.y });
    }),
  };
}
