import type { Graph, Registry } from "@ringback/engine";
import type { KeyboardEvent } from "react";
import { isTyping } from "../components/isTyping.ts";
import type { Edit } from "./edit.ts";
import { inHand } from "./inHand.ts";
import { movedBy } from "./movedBy.ts";
import { ARROW_STEPS, noteKeys } from "./noteKeys.ts";
import type { Commands } from "./useCommands.tsx";
import { type Direction, walk } from "./walk.ts";

const ARROWS: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export interface Walking {
  registry: Registry;
  graph: Graph;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** The node whose settings are open. */
  open: string | null;
  onOpen: (nodeId: string) => void;
  /** Closes the settings. */
  onPane: () => void;
  onEdit: (change: Edit, burst?: string) => void;
  onWriting: (noteId: string) => void;
  commands: Commands;
}

/**
 * The keys of the canvas: arrows walk and with Alt move, Enter opens, Space selects and with Shift one more, M opens the
 * menu, Delete deletes, Escape closes the settings and then lets go of what is selected. On a note, arrows move it and
 * Enter writes.
 */
export function useWalk({
  registry,
  graph,
  selected,
  onSelect,
  open,
  onOpen,
  onPane,
  onEdit,
  onWriting,
  commands,
}: Walking) {
  return (event: KeyboardEvent) => {
    const key = event.key;
    const isDelete = key === "Delete" || key === "Backspace";
    const card = focusedCard(event);
    const handled = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (isDelete && (selected.size > 0 || card) && !isTyping(event.target)) {
      handled();
      return commands.remove(inHand(selected, card));
    }
    const step = event.altKey || isSelection(event.target) ? ARROW_STEPS[key] : undefined;
    if (step && (card || isSelection(event.target))) {
      handled();
      const ids = inHand(selected, card);
      return onEdit({ type: "move", to: movedBy(graph, ids, step) }, `move:${ids.join()}`);
    }
    if (!card || event.altKey || event.metaKey || event.ctrlKey) return;
    if (key === "Escape") {
      // The keyboard stays on the card: React Flow would take it away.
      handled();
      return open === null ? onSelect(new Set()) : onPane();
    }
    const note = graph.notes?.find(({ id }) => id === card.id);
    const moved = note && noteKeys(note, event);
    if (moved) {
      handled();
      return onEdit(moved.change, moved.burst);
    }
    const direction = ARROWS[key];
    if (direction) {
      handled();
      const to = walk(registry, graph, { from: card.id, to: direction });
      if (to) focusCard(to);
      return;
    }
    if (key === "Enter") {
      handled();
      onSelect(new Set([card.id]));
      if (note) return onWriting(note.id);
      onOpen(card.id);
      // Once they are drawn. Escape leads back to the card.
      return void setTimeout(focusSettings);
    }
    if (key === " ") {
      handled();
      return onSelect(event.shiftKey ? toggled(selected, card.id) : new Set([card.id]));
    }
    if (key === "m" || key === "ContextMenu" || (key === "F10" && event.shiftKey)) {
      handled();
      const node = graph.nodes.find(({ id }) => id === card.id);
      if (node) commands.openMenu(node, card.element);
      if (note) commands.openNoteMenu(note, card.element);
    }
  };
}

/** With Shift, Space chooses one more, or lets it go. */
function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return selected.has(id)
    ? new Set([...selected].filter((other) => other !== id))
    : new Set([...selected, id]);
}

/** Puts the keyboard on a card; React Flow then brings it into view. */
export function focusCard(id: string): void {
  document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.focus();
}

/** Puts the keyboard on the canvas itself, where no card is left to have it. */
export function focusCanvas(): void {
  document.querySelector<HTMLElement>(".react-flow[tabindex]")?.focus({ preventScroll: true });
}

/** Whether the keyboard is on a card, on a box around several, on the canvas itself, or nowhere. */
export function isOnDrawing(element: Element | null): boolean {
  return (
    element === null ||
    element === document.body ||
    element.matches(".react-flow__node, .react-flow__nodesselection-rect, .react-flow")
  );
}

/** Puts the keyboard on the heading of the open settings. */
export function focusSettings(): void {
  document.querySelector<HTMLElement>("[data-settings-title]")?.focus();
}

/** The card or note that itself has the keyboard, and not something inside it. */
export function focusedCard(event: {
  target: EventTarget | null;
}): { id: string; element: Element } | undefined {
  const element = event.target;
  if (!(element instanceof HTMLElement) || !element.classList.contains("react-flow__node")) return undefined;
  const id = element.dataset.id;
  return id ? { id, element } : undefined;
}

/** After a box was drawn around several cards, the box has the keyboard. */
function isSelection(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.classList.contains("react-flow__nodesselection-rect");
}
