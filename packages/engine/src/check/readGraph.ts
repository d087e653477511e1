import { BOUNDS } from "../bounds.ts";
import type { Edge, Graph, GraphNode, Note, Position } from "../graph.ts";
import type { Finding } from "../model.ts";
import { jsonFinding, parseBounded } from "./json.ts";
import { isRecord, onCanvas, readId, unreadable } from "./reading.ts";
import { readNote } from "./readNote.ts";

/** A graph that can be trusted to have the shape of one; `null` when it cannot be read, and the findings say why. */
export interface ReadGraph {
  graph: Graph | null;
  findings: Finding[];
}

/**
 * Reads a graph from outside: a draft that a browser sends, an imported file. A string is measured before it is parsed.
 * Says nothing about what the graph means (see `check`): node types may be unknown, and configs are kept as they are.
 * Never throws, and never keeps a key that could reach an object's prototype.
 */
export function readGraph(input: unknown): ReadGraph {
  const parsed = typeof input === "string" ? parseBounded(input) : { value: input };
  if ("finding" in parsed) return refuse([parsed.finding]);
  const bad = jsonFinding(parsed.value);
  if (bad) return refuse([bad]);
  if (!isRecord(parsed.value)) {
    return refuse([
      unreadable("notAGraph", 'This is no drawing: it has to be an object with "nodes" and "edges".'),
    ]);
  }
  const {
    nodes: rawNodes,
    edges: rawEdges,
    layout: rawLayout = {},
    notes: rawNotes = [],
    ...rest
  } = parsed.value;
  const findings: Finding[] = Object.keys(rest).map((key) =>
    unreadable(
      "unknownPart",
      `Remove "${key.slice(0, 60)}": a drawing has nodes, edges, a layout and notes, and nothing else.`,
    ),
  );
  if (
    !Array.isArray(rawNodes) ||
    !Array.isArray(rawEdges) ||
    !isRecord(rawLayout) ||
    !Array.isArray(rawNotes)
  ) {
    return refuse([
      ...findings,
      unreadable(
        "notAGraph",
        "A drawing needs a list of nodes, a list of edges, a layout and a list of notes.",
      ),
    ]);
  }
  findings.push(
    ...tooMany("nodes", rawNodes.length),
    ...tooMany("edges", rawEdges.length),
    ...tooMany("notes", rawNotes.length),
  );
  if (findings.length > 0) return refuse(findings);

  const nodes = rawNodes.map((raw, index) => readNode(raw, index));
  const edges = rawEdges.map((raw, index) => readEdge(raw, index));
  const notes = rawNotes.map((raw, index) => readNote(raw, index));
  for (const one of [...nodes, ...edges, ...notes]) if ("message" in one) findings.push(one);
  const graph = {
    nodes: nodes.filter((one): one is GraphNode => !("message" in one)),
    edges: edges.filter((one): one is Edge => !("message" in one)),
    layout: readLayout(rawLayout, new Set(nodes.map((one) => ("id" in one ? one.id : "")))),
  };
  findings.push(...sharedIds(graph.nodes, notes));
  const written = notes.filter((one): one is Note => !("message" in one));
  if (findings.length > 0) return refuse(findings);
  return { graph: written.length > 0 ? { ...graph, notes: written } : graph, findings };
}

function readNode(raw: unknown, index: number): GraphNode | Finding {
  const place = `nodes.${index}`;
  if (!isRecord(raw)) return unreadable("nodeUnreadable", `Node ${index + 1} is not an object.`, place);
  const { id: rawId, type, version, config, name = "", off = false, ...rest } = raw;
  const named = readId(rawId);
  if ("trouble" in named) {
    return unreadable("nodeUnreadable", `Node ${index + 1} ${named.trouble}`, `${place}.id`);
  }
  const { id } = named;
  const about = (field: string, message: string): Finding => ({
    ...unreadable("nodeUnreadable", message, field),
    nodeId: id,
  });
  if (typeof type !== "string" || type === "" || type.length > 64) {
    return about("type", `Node "${id}" needs a type.`);
  }
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return about("version", `Node "${id}" needs a version: a whole number from 1.`);
  }
  if (typeof name !== "string" || name.length > BOUNDS.nameCharacters) {
    return about(
      "name",
      `The name of node "${id}" is a text of at most ${BOUNDS.nameCharacters} characters.`,
    );
  }
  if (typeof off !== "boolean") return about("off", `"off" of node "${id}" is true, or left out.`);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    return about(unknown.slice(0, 60), `Remove "${unknown.slice(0, 60)}" from node "${id}".`);
  const title = name.trim() === "" ? {} : { name: name.trim() };
  return { id, type, version, config, ...title, ...(off ? { off } : {}) };
}

function readEdge(raw: unknown, index: number): Edge | Finding {
  const place = `edges.${index}`;
  if (!isRecord(raw)) return unreadable("edgeUnreadable", `Edge ${index + 1} is not an object.`, place);
  const { from, port, to, ...rest } = raw;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    return unreadable("edgeUnreadable", `Remove "${unknown.slice(0, 60)}" from edge ${index + 1}.`, place);
  }
  if (typeof from !== "string" || typeof port !== "string" || typeof to !== "string" || port.length > 64) {
    return unreadable("edgeUnreadable", `Edge ${index + 1} needs "from", "port" and "to".`, place);
  }
  return { from, port, to };
}

/** Nodes that share an id are the checker's to name; a note that nobody could tell from something else is refused. */
function sharedIds(nodes: readonly GraphNode[], notes: readonly (Note | Finding)[]): Finding[] {
  const taken = new Set(nodes.map(({ id }) => id));
  return notes.flatMap((note, index) => {
    if (!("id" in note)) return [];
    if (!taken.has(note.id)) {
      taken.add(note.id);
      return [];
    }
    return unreadable("noteUnreadable", `Note ${index + 1} needs an id of its own.`, `notes.${index}.id`);
  });
}

/** A card without a usable position is laid out by the canvas; that is not worth a finding. */
function readLayout(raw: Record<string, unknown>, ids: ReadonlySet<string>): Record<string, Position> {
  const positions = Object.entries(raw).flatMap(([id, position]): [string, Position][] => {
    if (!ids.has(id) || !isRecord(position)) return [];
    const { x, y } = position;
    return onCanvas(x) && onCanvas(y) ? [[id, { x, y }]] : [];
  });
  return Object.fromEntries(positions);
}

function tooMany(what: "nodes" | "edges" | "notes", count: number): Finding[] {
  if (count <= BOUNDS[what]) return [];
  return [
    unreadable(
      "tooBig",
      `This drawing has ${count} ${what}; ${BOUNDS[what]} is the most. ${what === "notes" ? "Take some away" : "Split it into two workflows"}.`,
      what,
    ),
  ];
}

function refuse(findings: Finding[]): ReadGraph {
  return { graph: null, findings };
}
