import type { Graph, PathStep, Registry } from "@ringback/engine";
import { ReactFlowProvider, ViewportPortal } from "@xyflow/react";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { litBy } from "../canvas/litBy.ts";
import { StillCanvas } from "../canvas/StillCanvas.tsx";
import type { Names } from "../canvas/sentence.ts";
import { CARD_WIDTH, COLUMN } from "../canvas/sizes.ts";
import { spreadRows } from "../canvas/spreadRows.ts";
import type { CardNode } from "../canvas/toFlow.ts";
import { useBringIntoView } from "../canvas/useBringIntoView.ts";
import { useFirstView } from "../canvas/useFirstView.ts";
import { useFlowNodes } from "../canvas/useFlowNodes.ts";
import { useKeepInView } from "../canvas/useKeepInView.ts";
import { useShowFirst } from "../canvas/useShowFirst.ts";
import { useSteady } from "../canvas/useSteady.ts";
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

const NOTHING: ReadonlySet<string> = new Set();

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
  const roomy = useMemo(() => spreadRows(graph), [graph]);
  const drawing = useMemo(
    () => ({
      graph: roomy,
      where,
      findings: [],
      selected: NOTHING,
      editable: false,
      lit: litBy(roomy, path, { waiting }),
    }),
    [roomy, where, path, waiting],
  );
  const { nodes, edges, applyChanges } = useFlowNodes(registry, drawing);
  const cards = nodes.filter((node) => node.type === "card");
  useShowFirst(frame, graph.nodes.length);
  useKeepInView(frame, focus);
  useFitAgain(frame, focus);
  return (
    <div ref={frame} className="min-h-0 flex-1">
      <StillCanvas id="testDrive" nodes={nodes} edges={edges} onNodesChange={applyChanges} panOnScroll>
        <ViewportPortal>
          {cards.map((node) => {
            const sent = texts.filter(({ nodeId }) => nodeId === node.id);
            const last = sent.at(-1);
            if (!last) return null;
            const { x, y } = besideOf(node, cards);
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
      </StillCanvas>
    </div>
  );
}

/** When what happens is painted above it, the drawing has less room: it is seen whole again, or where the run stands. */
function useFitAgain(frame: RefObject<HTMLElement | null>, focus: string | null): void {
  const show = useFirstView(frame);
  const bring = useBringIntoView(frame);
  const fit = useSteady(() => (focus === null ? show() : bring([focus])));
  useEffect(() => {
    if (!frame.current) return;
    const sizes = new ResizeObserver(fit);
    sizes.observe(frame.current);
    return () => sizes.disconnect();
  }, [frame, fit]);
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
