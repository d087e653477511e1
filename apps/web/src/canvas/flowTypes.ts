import { Card } from "./Card.tsx";
import { NoteCard } from "./NoteCard.tsx";
import { Wire } from "./Wire.tsx";

/** What draws each kind of node on a canvas. */
export const NODE_TYPES = { card: Card, note: NoteCard };

/** What draws each kind of edge. */
export const EDGE_TYPES = { wire: Wire };
