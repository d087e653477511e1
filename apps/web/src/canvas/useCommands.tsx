import type { Graph, GraphNode, NodeType, Position } from "@ringback/engine";
import { Copy, Link2, Plus, Power, SlidersHorizontal, Trash2 } from "lucide-react";
import { useState } from "react";
import { clipOf, idsOf, renameClip } from "./clip.ts";
import { readClip } from "./clipText.ts";
import { type Edit, edit } from "./edit.ts";
import { freshNode } from "./freshNode.ts";
import { portsOf } from "./knownNode.ts";
import { menuIcon } from "./menuIcon.tsx";
import { type NoteCommands, noteCommands } from "./noteCommands.tsx";
import type { PickerState } from "./Picker.tsx";
import { nodeLabel, nodeTypePicker, type PickerScene, portPicker, targetPicker } from "./pickers.tsx";
import { sayClip } from "./sayClip.ts";
import { sayCutOff } from "./sayCutOff.ts";
import { titleOf } from "./sentence.ts";
import { freeSpot } from "./spotAfter.ts";
import { spotBeside } from "./spotBeside.ts";

type Beside = PickerState["beside"];

/** What commands act on, and whom they tell. */
export interface CommandScene extends PickerScene {
  newId: () => string;
  selected: ReadonlySet<string>;
  /** `burst`: edits in a row with the same one are a single undo. */
  onEdit: (change: Edit, burst?: string) => void;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** Opens a node's settings. */
  onOpen: (nodeId: string) => void;
  /** Closes the settings that are open. */
  onClose: () => void;
  /** Begins to write a note, or ends it. */
  onWriting: (noteId: string | null) => void;
  /** What the next edit brings takes the keyboard, if that is on the drawing. */
  follow: () => void;
  /** Says something to who cannot see the canvas. */
  announce: (words: string) => void;
}

/** Everything that can be done to the drawing without knowing whether a mouse, a key or a finger asked. */
export interface Commands extends NoteCommands {
  picker: PickerState | null;
  show: (picker: PickerState) => void;
  closePicker: () => void;
  /** Opens the list of nodes for a port; `at` when the wire was dropped on empty canvas. */
  addAfterPort: (from: string, port: string, beside: Beside, at?: Position) => void;
  /** The same from a node: asks for the port first when there is more than one. */
  addAfterNode: (node: GraphNode, beside: Beside) => void;
  connectFromNode: (node: GraphNode, beside: Beside) => void;
  connectFromPort: (from: string, port: string, beside: Beside) => void;
  openMenu: (node: GraphNode, beside: Beside) => void;
  /** From the palette: after the one selected node when it has an open way out, else at `otherwise`, or beside it where a card stands there. */
  add: (nodeType: NodeType, otherwise: Position) => void;
  addAt: (nodeType: NodeType, at: Position) => void;
  /** Splices into a wire, or follows an open port. */
  addOn: (nodeType: NodeType, from: string, port: string) => void;
  remove: (ids: readonly string[]) => void;
  duplicate: (ids: ReadonlySet<string>) => void;
  /** Switches nodes off, so that runs go past them, or on again. */
  switchNodes: (ids: readonly string[], off: boolean) => void;
  /** Pastes beside where the nodes were copied; `false` when the text holds none. */
  pasteText: (text: string) => boolean;
}

/** The commands of a drawing, and the one list that may be open. */
export function useCommands(scene: CommandScene): Commands {
  const [picker, setPicker] = useState<PickerState | null>(null);
  const { graph, registry, selected, newId, onEdit, onSelect, onOpen, onClose, follow, announce } = scene;

  const added = (node: GraphNode, title: string) => {
    onSelect(new Set([node.id]));
    onOpen(node.id);
    announce(`Added ${title}.`);
  };
  const addOn: Commands["addOn"] = (nodeType, from, port) => {
    const node = freshNode(nodeType, newId);
    onEdit({ type: "addNodeAfter", node, from, port });
    added(node, nodeType.title);
  };
  const addAt: Commands["addAt"] = (nodeType, at) => {
    const node = freshNode(nodeType, newId);
    onEdit({ type: "addNode", node, at });
    added(node, nodeType.title);
  };
  const add: Commands["add"] = (nodeType, otherwise) => {
    const [only] = selected.size === 1 ? graph.nodes.filter((node) => selected.has(node.id)) : [];
    const open = only
      ? portsOf(registry, graph, only).find(
          ({ id }) => !graph.edges.some((edge) => edge.from === only.id && edge.port === id),
        )
      : undefined;
    if (only && open && nodeType.kind !== "trigger") addOn(nodeType, only.id, open.id);
    else addAt(nodeType, freeSpot(graph, otherwise, 1));
  };
  const addAfterPort: Commands["addAfterPort"] = (from, port, beside, at) => {
    const onPick = (nodeType: NodeType) => {
      if (!at) return addOn(nodeType, from, port);
      const node = freshNode(nodeType, newId);
      onEdit({ type: "addNodeAfter", node, from, port, at });
      added(node, nodeType.title);
    };
    setPicker(nodeTypePicker(scene, beside, { title: "What happens next", triggers: false, onPick }));
  };
  const addAfterNode: Commands["addAfterNode"] = (node, beside) => {
    const ports = portsOf(registry, graph, node);
    const [only] = ports;
    if (!only) return announce("Nothing can follow this node.");
    if (ports.length === 1) return addAfterPort(node.id, only.id, beside);
    const onPick = (port: string) => addAfterPort(node.id, port, beside);
    setPicker(portPicker(scene, beside, { title: "Add after which way out", node, onPick }));
  };
  const connectFromPort: Commands["connectFromPort"] = (from, port, beside) => {
    const onPick = (to: string | null) => {
      if (to === null) {
        onEdit({ type: "disconnect", from, port });
        return announce("Took the wire away.");
      }
      onEdit({ type: "connect", edge: { from, port, to } });
      const target = graph.nodes.find((node) => node.id === to);
      announce(target ? `Connected to: ${nodeLabel(scene, target)}.` : "Connected.");
    };
    setPicker(targetPicker(scene, beside, { title: "Connect to", from, port, onPick }));
  };
  const connectFromNode: Commands["connectFromNode"] = (node, beside) => {
    const ports = portsOf(registry, graph, node);
    const [only] = ports;
    if (!only) return announce("Nothing can follow this node.");
    if (ports.length === 1) return connectFromPort(node.id, only.id, beside);
    const onPick = (port: string) => connectFromPort(node.id, port, beside);
    setPicker(portPicker(scene, beside, { title: "Connect which way out", node, onPick }));
  };
  const remove: Commands["remove"] = (ids) => {
    const gone = clipOf(graph, new Set(ids));
    const left = edit(registry, graph, { type: "delete", ids });
    for (const edge of graph.edges) {
      // A box around nodes takes their wires along: those go, or heal, with the nodes.
      const withNode = ids.includes(edge.from) || ids.includes(edge.to);
      if (!withNode && ids.includes(`${edge.from}:${edge.port}`))
        onEdit({ type: "disconnect", from: edge.from, port: edge.port });
    }
    if (idsOf(gone).length > 0) onEdit({ type: "delete", ids });
    onSelect(new Set());
    if (idsOf(gone).length === 0) return announce("Took the wire away.");
    announce(`Deleted ${sayClip(gone)}. ${sayCutOff(registry, graph, left)}`.trimEnd());
  };
  const paste = (clip: Graph) => {
    const renamed = renameClip(clip, newId);
    follow();
    onEdit({ type: "paste", clip: renamed, at: spotBeside(graph, clip) });
    onClose();
    onSelect(new Set(idsOf(renamed)));
    announce(`Pasted ${sayClip(renamed)}.`);
  };
  const duplicate: Commands["duplicate"] = (ids) => {
    const clip = clipOf(graph, ids);
    if (idsOf(clip).length > 0) paste(clip);
  };
  const pasteText: Commands["pasteText"] = (text) => {
    const clip = readClip(text);
    if (clip) paste(clip);
    return clip !== undefined;
  };
  const switchNodes: Commands["switchNodes"] = (ids, off) => {
    onEdit({ type: "switch", ids, off });
    announce(off ? "Switched off: runs go past it." : "Switched on.");
  };
  const openMenu: Commands["openMenu"] = (node, anchor) => {
    const many = selected.has(node.id) && selected.size > 1;
    const ids = many ? [...selected] : [node.id];
    const options = [
      {
        key: "open",
        label: "Change settings",
        icon: menuIcon(SlidersHorizontal),
        onPick: () => onOpen(node.id),
      },
      { key: "add", label: "Add after…", icon: menuIcon(Plus), onPick: () => addAfterNode(node, anchor) },
      {
        key: "connect",
        label: "Connect to…",
        icon: menuIcon(Link2),
        onPick: () => connectFromNode(node, anchor),
      },
      {
        key: "switch",
        label: node.off ? "Switch on" : "Switch off",
        icon: menuIcon(Power),
        onPick: () => switchNodes(ids, !node.off),
      },
      { key: "copy", label: "Duplicate", icon: menuIcon(Copy), onPick: () => duplicate(new Set(ids)) },
      {
        key: "delete",
        label: many ? "Delete what is selected" : "Delete",
        icon: menuIcon(Trash2),
        danger: true,
        onPick: () => remove(ids),
      },
    ];
    setPicker({ title: titleOf(registry, node), options, beside: anchor });
  };

  return {
    ...noteCommands(scene, { show: setPicker, remove, duplicate }),
    picker,
    show: setPicker,
    closePicker: () => setPicker(null),
    addAfterPort,
    addAfterNode,
    connectFromPort,
    connectFromNode,
    openMenu,
    add,
    addAt,
    addOn,
    remove,
    duplicate,
    switchNodes,
    pasteText,
  };
}
