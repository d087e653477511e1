import { type Graph, type PathStep, type Registry, sayDuration } from "@ringback/engine";
import { ReactFlowProvider } from "@xyflow/react";
import { useMemo } from "react";
import { Time } from "../components/Time.tsx";
import { byPlace } from "./byPlace.ts";
import { FIT } from "./fit.ts";
import { portsOf } from "./knownNode.ts";
import { litBy } from "./litBy.ts";
import { NodeIcon } from "./NodeIcon.tsx";
import { placed } from "./placed.ts";
import { type RunErrand, RunErrands } from "./RunErrands.tsx";
import { registry as everyNodeType } from "./registry.ts";
import { StillCanvas } from "./StillCanvas.tsx";
import { type Names, titleOf } from "./sentence.ts";
import { ROW } from "./sizes.ts";
import { spreadRows } from "./spreadRows.ts";
import { type DrawnNode, toFlow } from "./toFlow.ts";
import { useMedia } from "./useMedia.ts";
import { type Visit, type VisitText, visitsOf } from "./visitsOf.ts";

export interface RunPathProps {
  /** The version the run follows. */
  graph: Graph;
  /** Its way, in order. */
  path: readonly PathStep[];
  /** What it asked for besides texts. */
  errands?: readonly RunErrand[];
  where: Names;
  /** What it sent, to be told where it was sent; none where that stands beside it. */
  texts?: readonly VisitText[];
  /** It still stands at the last node of the path. */
  waiting?: boolean;
  /** The node types of this build, unless others are handed in. */
  registry?: Registry;
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_ERRANDS: readonly RunErrand[] = [];
const NONE: readonly VisitText[] = [];

/** A run's way through its version: lit on the drawing, and told line by line with the reason for each turning. */
export function RunPath(props: RunPathProps) {
  const {
    graph,
    path,
    errands = NO_ERRANDS,
    where,
    texts = NONE,
    waiting = false,
    registry = everyNodeType,
  } = props;
  const narrow = useMedia("(max-width: 767px)");
  const flow = useMemo(() => {
    const lit = litBy(graph, path, { waiting, errands });
    const drawing = {
      graph: spreadRows(placed(registry, graph, where)),
      where,
      findings: [],
      selected: NOTHING,
      editable: false,
      lit,
    };
    return toFlow(registry, drawing);
  }, [registry, graph, path, where, waiting, errands]);
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
        {byPlace(visitsOf(path, texts)).map(({ item, key }) => (
          <Stay
            key={key}
            visit={item}
            errands={errands.filter(({ nodeId, visit }) => nodeId === item.nodeId && visit === item.visit)}
            graph={graph}
            registry={registry}
          />
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

interface StayProps {
  visit: Visit;
  /** What was asked for as the run left. */
  errands: readonly RunErrand[];
  graph: Graph;
  registry: Registry;
}

function Stay({ visit, errands, graph, registry }: StayProps) {
  const { cameAt, leftAt, whys, texts } = visit;
  const node = graph.nodes.find(({ id }) => id === visit.nodeId);
  const nodeType = node && registry.get(node.type);
  const ports = node ? portsOf(registry, graph, node) : [];
  const port = ports.length > 1 ? ports.find(({ id }) => id === visit.port)?.label : undefined;
  const stayed = leftAt === null ? 0 : leftAt - cameAt;
  return (
    <li className="flex gap-3">
      <NodeIcon small icon={nodeType?.icon ?? ""} kind={nodeType?.kind ?? "unknown"} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <span className="font-medium">{node ? titleOf(registry, node) : "Unknown node"}</span>
          {port && <span className="rounded-full border px-2 text-xs text-ink-soft">{port}</span>}
          <span className="ml-auto text-xs text-ink-soft tabular-nums">
            <Time at={cameAt} as="clock" />
            {stayed >= SHOWN_MS && <> · stayed {sayDuration(stayed)}</>}
          </span>
        </p>
        {byPlace(whys).map(({ item, key }) => (
          <p key={key} className="text-sm text-ink-soft">
            {item}
          </p>
        ))}
        {byPlace(texts).map(({ item, key }) => (
          <figure key={key} className="mt-2">
            <blockquote className="w-fit max-w-[92%] rounded-2xl rounded-bl-md bg-accent px-3.5 py-2 text-sm wrap-anywhere whitespace-pre-wrap text-accent-ink">
              {item.body}
            </blockquote>
            <figcaption className="mt-1 text-xs text-ink-soft">{item.says}</figcaption>
          </figure>
        ))}
        <RunErrands errands={errands} />
      </div>
    </li>
  );
}

/** A shorter stay is nothing worth telling: a text takes that long. */
const SHOWN_MS = 5_000;
