/** What an owner draws: nodes, the ways between them, and how it all lies on the canvas. */
export interface Graph {
  nodes: GraphNode[];
  edges: Edge[];
  /** Where cards lie on the canvas, by node id, in canvas pixels. Never part of what a version means. */
  layout: Record<string, Position>;
  /** What people wrote on the canvas for one another; absent when there is nothing. Never part of what a version means. */
  notes?: Note[];
}

/** A sticky note on the canvas. Runs never see it. Place and size are in canvas pixels. */
export interface Note {
  /** Unique among the drawing's nodes and notes. */
  id: string;
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface GraphNode {
  /** Unique within the graph, and stable for the life of the box: edges and journals name it. */
  id: string;
  /** A node type of the registry, such as `sendSms`. A type nobody registered is kept as it is. */
  type: string;
  /** The version of the node type that wrote `config`; an older one is migrated on reading. */
  version: number;
  /** What the owner filled in. Its shape is the node type's; unknown until parsed by it. */
  config: unknown;
  /** What the owner calls it; the node type's title where it is absent. */
  name?: string;
  /** Switched off: runs go past it by its first port, and a trigger starts nothing. */
  off?: true;
}

export interface Edge {
  from: string;
  /** The named way out of `from`. */
  port: string;
  to: string;
}

export interface Position {
  x: number;
  y: number;
}

/** A named way out of a node. */
export interface Port {
  id: string;
  label: string;
}

export type NodeKind = "trigger" | "wait" | "branch" | "message" | "data";
