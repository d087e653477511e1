import type { CardPart, Finding, Graph, GraphNode, NodeKind, Port, Registry } from "@ringback/engine";
import { describeCard } from "@ringback/engine";
import type { Connection, Edge as FlowEdge, Node as FlowNode } from "@xyflow/react";
import { portsOf } from "./knownNode.ts";
import { outline } from "./outline.ts";
import { placed } from "./placed.ts";
import { type Names, sentenceParts, titleOf } from "./sentence.ts";
import { CARD_WIDTH, ROW } from "./sizes.ts";

/** How loud the findings of a card are, and how many there are to mend. What is only good to know is not counted. */
export interface FindingCount {
  severity: "error" | "warning";
  count: number;
}

/** A way out as the card shows it. */
export interface PortPill extends Port {
  /** It leads somewhere. */
  wired: boolean;
  /** The run left by it. Only on a drawing that shows a run. */
  taken: boolean;
}

/** What a card draws. Kept the same object while nothing on the card changed, so that only changed cards draw again. */
export type CardData = {
  /** The owner's name for it, else what kind of node it is. */
  title: string;
  /** Switched off. */
  off: boolean;
  /** `unknown`: nobody registered this type. */
  kind: NodeKind | "unknown";
  icon: string;
  parts: CardPart[];
  ports: PortPill[];
  findings: FindingCount | null;
  /** Which visits of a run came by (1, 2, …), and what it said there; `null` on a drawing that shows no run. */
  run: (LitNode & { here: boolean }) | null;
  /** How many runs stand here now. */
  waiting: number;
  hasWayIn: boolean;
  editable: boolean;
};

export type CardNode = FlowNode<CardData, "card">;

/** What a note draws. */
export type NoteData = { text: string; editable: boolean };

export type NoteNode = FlowNode<NoteData, "note">;

/** Everything that has a place on the canvas. */
export type DrawnNode = CardNode | NoteNode;

/** What a wire draws: the titles it joins, whether a + stands on it, and whether a run came along. */
type WireData = { from: string; to: string; editable: boolean; lit: boolean };

export type WireEdge = FlowEdge<WireData, "wire">;

/** A node that a run came by. */
export interface LitNode {
  /** Which visits of the run: 1, 2, …. */
  visits: number[];
  why: string;
  /** Something that it asked for besides texts was not done. */
  failed: boolean;
}

/** The way of a run, for lighting it up. `here` is the node it stands at. */
export interface Lit {
  nodes: ReadonlyMap<string, LitNode>;
  /** Ports it left by, as `wireId`. */
  wires: ReadonlySet<string>;
  here: string | null;
}

export interface Drawing {
  graph: Graph;
  where: Names;
  findings: readonly Finding[];
  selected: ReadonlySet<string>;
  editable: boolean;
  /** How many runs stand at each node. */
  waiting?: Readonly<Record<string, number>>;
  lit?: Lit;
}

/** One port has one wire, so a wire is named by where it leaves. */
export function wireId(from: string, port: string): string {
  return `${from}:${port}`;
}

/**
 * Our drawing as React Flow's nodes and edges. This file alone knows both shapes.
 * Cards come in reading order, which is also the order of Tab; notes after them.
 */
export function toFlow(registry: Registry, drawing: Drawing) {
  const { layout } = placed(registry, drawing.graph, drawing.where);
  const cards = outline(registry, drawing.graph).map(({ node }): CardNode => {
    const data = cardData(registry, drawing, node);
    return {
      id: node.id,
      type: "card",
      position: layout[node.id] ?? { x: 0, y: 0 },
      data,
      selected: drawing.selected.has(node.id),
      draggable: drawing.editable,
      deletable: drawing.editable,
      connectable: drawing.editable,
      initialWidth: CARD_WIDTH,
      initialHeight: ROW - 80,
      ariaLabel: accessibleName(data),
      ariaRole: "group",
      domAttributes: { "aria-roledescription": "node" },
    };
  });
  const nodes: DrawnNode[] = [...cards, ...notes(drawing)];
  return { nodes, edges: wires(registry, drawing) };
}

/** Notes lie below wires and cards, and stay there when they are selected: React Flow lifts what is by a thousand. */
function notes({ graph, selected, editable }: Drawing): NoteNode[] {
  return (graph.notes ?? []).map(({ id, text, x, y, width, height }) => ({
    id,
    type: "note",
    position: { x, y },
    width,
    height,
    data: { text, editable },
    selected: selected.has(id),
    zIndex: selected.has(id) ? -1_001 : -1,
    draggable: editable,
    deletable: editable,
    connectable: false,
    ariaLabel: `Note: ${text === "" ? "empty" : text}`,
    ariaRole: "group",
    domAttributes: {
      "aria-roledescription": "note",
      ...(editable ? { "aria-describedby": NOTE_KEYS } : {}),
    },
  }));
}

/** The id of what tells the keys of a note; a canvas to draw on holds it. */
export const NOTE_KEYS = "note-keys";

function wires(registry: Registry, { graph, selected, editable, lit }: Drawing): WireEdge[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  return graph.edges.flatMap((edge) => {
    const source = byId.get(edge.from);
    const target = byId.get(edge.to);
    if (source === undefined || target === undefined) return [];
    const id = wireId(edge.from, edge.port);
    const [from, to] = [titleOf(registry, source), titleOf(registry, target)];
    const ports = portsOf(registry, graph, source);
    const way = ports.length > 1 ? ports.find(({ id: port }) => port === edge.port)?.label : undefined;
    return [
      {
        id,
        type: "wire" as const,
        source: edge.from,
        sourceHandle: edge.port,
        target: edge.to,
        selected: selected.has(id),
        focusable: false,
        deletable: editable,
        ariaLabel: `From ${from} to ${to}${way === undefined ? "" : ` by “${way}”`}`,
        data: {
          from,
          to,
          editable: editable && registry.get(target.type)?.kind !== "trigger",
          lit: lit?.wires.has(id) ?? false,
        },
      },
    ];
  });
}

function cardData(registry: Registry, drawing: Drawing, node: GraphNode): CardData {
  const { graph, where, lit } = drawing;
  const nodeType = registry.get(node.type);
  const seen = lit?.nodes.get(node.id);
  return {
    title: titleOf(registry, node),
    off: node.off ?? false,
    kind: nodeType?.kind ?? "unknown",
    icon: nodeType?.icon ?? "circle-help",
    parts: sentenceParts(registry, node, where),
    ports: portPills(registry, graph, node, lit),
    findings: countFindings(drawing.findings.filter((finding) => finding.nodeId === node.id)),
    run: lit ? { ...(seen ?? NOT_SEEN), here: lit.here === node.id } : null,
    waiting: drawing.waiting?.[node.id] ?? 0,
    hasWayIn: nodeType?.kind !== "trigger",
    editable: drawing.editable,
  };
}

const NOT_SEEN: LitNode = { visits: [], why: "", failed: false };

function portPills(registry: Registry, graph: Graph, node: GraphNode, lit: Lit | undefined): PortPill[] {
  return portsOf(registry, graph, node).map(({ id, label }) => ({
    id,
    label,
    wired: graph.edges.some((edge) => edge.from === node.id && edge.port === id),
    taken: lit?.wires.has(wireId(node.id, id)) ?? false,
  }));
}

/** How many errors and warnings, and the loudest of them; `null` without any. */
export function countFindings(findings: readonly Finding[]): FindingCount | null {
  const count = findings.filter(({ severity }) => severity !== "info").length;
  if (count === 0) return null;
  return { count, severity: findings.some(({ severity }) => severity === "error") ? "error" : "warning" };
}

function accessibleName({ title, off, parts, findings, waiting, run }: CardData): string {
  const said = `${title}: ${describeCard(parts)}${off ? ". Switched off" : ""}`;
  const count = findings ? `. ${findings.count} ${findings.count === 1 ? "finding" : "findings"}` : "";
  const came = run && run.visits.length > 0 ? `. The run came by: ${run.why}` : "";
  const stand = waiting > 0 ? `. ${waiting} waiting here` : "";
  return said + count + stand + came;
}

/** A wire that React Flow proposes, as our edge; `undefined` when it does not leave by a port. */
export function edgeOf({ source, sourceHandle, target }: Connection | FlowEdge) {
  return sourceHandle ? { from: source, port: sourceHandle, to: target } : undefined;
}
