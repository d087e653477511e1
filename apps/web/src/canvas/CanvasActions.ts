import { createContext } from "react";

/** What cards and wires can ask of the canvas they stand on. */
export interface CanvasActions {
  /** Opens the list of nodes that can follow a port, beside what was pressed. */
  openAdd: (from: string, port: string, beside: Element) => void;
  /** Opens everything that can be done with a node. */
  openMenu: (nodeId: string, beside: Element) => void;
  disconnect: (from: string, port: string) => void;
}

const NOTHING: CanvasActions = { openAdd: () => {}, openMenu: () => {}, disconnect: () => {} };

/** On a read-only canvas nothing can be asked for. */
export const CanvasActionsContext = createContext<CanvasActions>(NOTHING);
