import type { Edge, Graph, GraphNode, Position, Registry } from "@ringback/engine";

export interface MiniatureProps {
  registry: Registry;
  graph: Graph;
  className?: string;
}

/**
 * A drawing so small that it shows its shape only: cards in the hues of their kinds, and the wires between them.
 * Rows stand closer than on the canvas. Whoever cannot see it misses nothing: the words beside it say the same.
 */
export function Miniature({ registry, graph, className }: MiniatureProps) {
  const places = placesOf(graph);
  return (
    <svg aria-hidden="true" viewBox={viewBoxOf([...places.values()])} className={className}>
      <g className="fill-none stroke-line-strong" strokeWidth={10} strokeLinejoin="round">
        {graph.edges.map((edge) => (
          <path key={`${edge.from}:${edge.port}`} d={wireOf(places, edge)} />
        ))}
      </g>
      {graph.nodes.map((node) => {
        const place = places.get(node.id);
        return place && <MiniatureCard key={node.id} registry={registry} node={node} place={place} />;
      })}
    </svg>
  );
}

function MiniatureCard({
  registry,
  node,
  place: { x, y },
}: {
  registry: Registry;
  node: GraphNode;
  place: Position;
}) {
  const kind = registry.get(node.type)?.kind ?? "unknown";
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={WIDTH}
        height={HEIGHT}
        rx={20}
        strokeWidth={7}
        className="fill-surface-raised stroke-line-strong"
      />
      <rect
        x={x + 18}
        y={y + 18}
        width={HEIGHT - 36}
        height={HEIGHT - 36}
        rx={14}
        className={KIND_FILL[kind]}
      />
      {(kind === "message" ? [0.34, 0.66] : [0.5]).map((line, index) => (
        <rect
          key={line}
          x={x + HEIGHT}
          y={y + HEIGHT * line - 7}
          width={(WIDTH - HEIGHT) * (index === 0 ? 0.86 : 0.56)}
          height={14}
          rx={7}
          className="fill-line-strong opacity-55"
        />
      ))}
    </g>
  );
}

/** The hue that a card of this kind has on the canvas. */
const KIND_FILL = {
  trigger: "fill-missed",
  wait: "fill-waiting",
  branch: "fill-unsure",
  message: "fill-accent",
  data: "fill-muted",
  unknown: "fill-failed",
} as const;

/** A card, in canvas pixels. It is as wide as on the canvas and less tall, since it holds no words. */
const WIDTH = 288;
const HEIGHT = 96;

/** How much closer rows stand. */
const ROWS_CLOSER = 0.72;

/** No drawing is shown larger than one of this size would be, so that cards of all previews are of one size or smaller. */
const LEAST = { width: 640, height: 540 };
const EDGE = 10;

function placesOf({ nodes, layout }: Graph): Map<string, Position> {
  return new Map(
    nodes.flatMap(({ id }): [string, Position][] => {
      const place = layout[id];
      return place ? [[id, { x: place.x, y: place.y * ROWS_CLOSER }]] : [];
    }),
  );
}

/** The part of the canvas that shows every card in the middle. */
function viewBoxOf(places: readonly Position[]): string {
  const left = Math.min(...places.map(({ x }) => x));
  const right = Math.max(...places.map(({ x }) => x + WIDTH));
  const top = Math.min(...places.map(({ y }) => y));
  const bottom = Math.max(...places.map(({ y }) => y + HEIGHT));
  const width = Math.max(right - left, LEAST.width) + 2 * EDGE;
  const height = Math.max(bottom - top, LEAST.height) + 2 * EDGE;
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height].join(" ");
}

/** From the bottom of a card to the top of the next, with the turn halfway. */
function wireOf(places: ReadonlyMap<string, Position>, { from, to }: Edge): string | undefined {
  const start = places.get(from);
  const end = places.get(to);
  if (!start || !end) return undefined;
  const y = start.y + HEIGHT;
  return `M${start.x + WIDTH / 2} ${y}V${(y + end.y) / 2}H${end.x + WIDTH / 2}V${end.y}`;
}
