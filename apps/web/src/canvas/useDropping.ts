import type { Registry } from "@ringback/engine";
import { useReactFlow } from "@xyflow/react";
import type { DragEvent } from "react";
import { idUnder } from "./idUnder.ts";
import { DRAGGED_TYPE } from "./Palette.tsx";
import { CARD_WIDTH } from "./sizes.ts";
import type { WireEdge } from "./toFlow.ts";
import type { Commands } from "./useCommands.tsx";
import { useSteady } from "./useSteady.ts";

/** Dropping a node of the palette: on a wire it is spliced in, elsewhere it stands where it fell. */
export function useDropping(registry: Registry, edges: readonly WireEdge[], commands: Commands) {
  const { screenToFlowPosition } = useReactFlow();
  return {
    onDragOver: useSteady((event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED_TYPE)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    }),
    onDrop: useSteady((event: DragEvent) => {
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
    }),
  };
}
