import type { GraphNode, NodeType } from "@ringback/engine";
import { useReactFlow } from "@xyflow/react";
import {
  BoxSelect,
  ClipboardCopy,
  ClipboardPaste,
  Copy,
  Link2,
  Map as MapIcon,
  Maximize,
  Power,
  Redo2,
  Scissors,
  StickyNote,
  Trash2,
  Undo2,
  WandSparkles,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import { flushSync } from "react-dom";
import type { Command } from "../palette/Command.ts";
import { CommandIcon } from "../palette/CommandIcon.tsx";
import { useOfferCommands } from "../palette/CommandShelf.tsx";
import { sayKeys } from "../palette/paletteKeys.ts";
import { ARRANGEMENTS } from "./arrangements.ts";
import { clipOf, idsOf } from "./clip.ts";
import { copyClip, cutClip, pasteClip } from "./clipboard.ts";
import { portsOf } from "./knownNode.ts";
import { NodeIcon } from "./NodeIcon.tsx";
import { outline } from "./outline.ts";
import { nodeLabel } from "./pickers.tsx";
import { sayClip } from "./sayClip.ts";
import { NOTE_SIZE, ROW } from "./sizes.ts";
import { useArrange } from "./useArrange.ts";
import type { CommandScene, Commands } from "./useCommands.tsx";
import type { MapChoice } from "./useMapShown.ts";
import { useMiddle } from "./useMiddle.ts";
import { useMoveMs } from "./useMoveMs.ts";
import { useShowAll } from "./useShowAll.ts";
import { useTidy } from "./useTidy.ts";
import { focusSettings } from "./useWalk.ts";

export interface DrawingCommandsScene extends CommandScene {
  /** The node whose settings are open. */
  open: string | null;
  undo: { onUndo: () => void; onRedo: () => void; canUndo: boolean; canRedo: boolean };
  commands: Commands;
  map: MapChoice;
  /** The drawing is a list: there is nothing to tidy or to fit. */
  narrow: boolean;
  /** Brings the drawing into view. */
  onReach: () => void;
}

/** Offers the palette what can be done to the drawing. */
export function useDrawingCommands(scene: DrawingCommandsScene): void {
  const { registry, graph, undo, map, narrow, onEdit, onReach } = scene;
  const { zoomIn, zoomOut } = useReactFlow();
  const showAll = useShowAll({ palette: true });
  const duration = useMoveMs();
  const tidyUp = useTidy(registry, graph, onEdit);
  const middle = useMiddle();
  const arrange = useArrange(scene.selected, onEdit);
  useOfferCommands(() => {
    const everything = idsOf(graph);
    const selectAll = () => scene.onSelect(new Set(everything));
    const count = everything.filter((id) => scene.selected.has(id)).length;
    const arranging = ARRANGEMENTS.filter(({ least }) => count >= least).map(({ how, label, icon }) =>
      drawing(how, label, icon, () => arrange(how), "align order distribute"),
    );
    const addNote = () => scene.commands.addNote(middle(NOTE_SIZE.width));
    const edits: Command[] = [
      drawing("note", "Add a note", StickyNote, addNote, "sticky comment write"),
      ...(undo.canUndo ? [{ ...drawing("undo", "Undo", Undo2, undo.onUndo), keys: sayKeys("Z") }] : []),
      ...(undo.canRedo ? [{ ...drawing("redo", "Redo", Redo2, undo.onRedo), keys: sayKeys("Y") }] : []),
      {
        ...drawing(
          "paste",
          "Paste",
          ClipboardPaste,
          () => void pasteClip(scene.commands),
          "insert clipboard",
        ),
        keys: sayKeys("V"),
      },
      ...(narrow
        ? []
        : [
            drawing("tidy", "Tidy up", WandSparkles, tidyUp),
            { ...drawing("fit", "Show everything", Maximize, showAll, "fit zoom"), keys: "1" },
            { ...drawing("zoomIn", "Zoom in", ZoomIn, () => void zoomIn({ duration }), "larger"), keys: "+" },
            {
              ...drawing("zoomOut", "Zoom out", ZoomOut, () => void zoomOut({ duration }), "smaller"),
              keys: "-",
            },
            drawing(
              "map",
              map.shown ? "Hide the map" : "Show the map",
              MapIcon,
              () => map.onShow(!map.shown),
              "minimap",
            ),
            { ...drawing("all", "Select everything", BoxSelect, selectAll), keys: sayKeys("A") },
            ...arranging,
          ]),
    ];
    const all = [...ofSelected(scene), ...edits, ...settings(scene), ...addings(scene)];
    return all.map((command) => ({
      ...command,
      run: () => {
        // First the drawing is there, then it is changed.
        flushSync(onReach);
        command.run();
      },
    }));
  });
}

/** The node that commands are about: the only one that is selected, else the one whose settings are open. */
function nodeInHand({ graph, selected, open }: DrawingCommandsScene): GraphNode | undefined {
  const chosen = graph.nodes.filter(({ id }) => selected.has(id));
  if (chosen.length > 0) return chosen.length === 1 ? chosen[0] : undefined;
  return graph.nodes.find(({ id }) => id === open);
}

function ofSelected(scene: DrawingCommandsScene): Command[] {
  const { commands, graph, selected } = scene;
  const hand = nodeInHand(scene);
  const chosen = clipOf(graph, hand ? new Set([hand.id, ...selected]) : selected);
  const [first] = chosen.nodes;
  if (idsOf(chosen).length === 0) return [];
  const ids = idsOf(chosen);
  const what = ids.length === 1 && first ? `“${nodeLabel(scene, first)}”` : sayClip(chosen);
  const connect: Command[] =
    hand && portsOf(scene.registry, graph, hand).length > 0
      ? [
          drawing("connect", `Connect “${nodeLabel(scene, hand)}” to…`, Link2, () =>
            commands.connectFromNode(hand, placeOf(hand.id)),
          ),
        ]
      : [];
  const power: Command[] = first
    ? [
        drawing(
          "switch",
          `${first.off ? "Switch on" : "Switch off"} ${what}`,
          Power,
          () => commands.switchNodes(ids, !first.off),
          "turn disable enable",
        ),
      ]
    : [];
  return [
    ...power,
    ...connect,
    {
      ...drawing("duplicate", `Duplicate ${what}`, Copy, () => commands.duplicate(new Set(ids)), "copy"),
      keys: sayKeys("D"),
    },
    {
      ...drawing("cut", `Cut ${what}`, Scissors, () => void cutClip(chosen, commands), "clipboard"),
      keys: sayKeys("X"),
    },
    {
      ...drawing("copy", `Copy ${what}`, ClipboardCopy, () => void copyClip(chosen), "clipboard"),
      keys: sayKeys("C"),
    },
    drawing("delete", `Delete ${what}`, Trash2, () => commands.remove(ids), "remove"),
  ];
}

/** Every node type, to follow the node in hand or to stand on its own. */
function addings(scene: DrawingCommandsScene): Command[] {
  const { registry, graph, commands } = scene;
  const hand = nodeInHand(scene);
  const ports = hand ? portsOf(registry, graph, hand) : [];
  const leads = (port: string) => graph.edges.some((edge) => edge.from === hand?.id && edge.port === port);
  // The first way out that leads nowhere yet; when all of them lead somewhere, the new node goes in between.
  const port = ports.find(({ id }) => !leads(id)) ?? ports[0];
  const add = (nodeType: NodeType) => {
    if (hand && port && nodeType.kind !== "trigger") return commands.addOn(nodeType, hand.id, port.id);
    const tops = Object.values(graph.layout);
    const x = Math.min(...tops.map((at) => at.x));
    const y = Math.max(...tops.map((at) => at.y)) + ROW;
    commands.addAt(nodeType, tops.length === 0 ? { x: 0, y: 0 } : { x, y });
  };
  const after = hand && port ? ` after “${nodeLabel(scene, hand)}”` : "";
  return registry.all.map((nodeType) => ({
    id: `add ${nodeType.type}`,
    label: `Add ${nodeType.title}${nodeType.kind === "trigger" ? "" : after}`,
    group: "Add to the drawing",
    words: `node ${nodeType.description}`,
    icon: <NodeIcon icon={nodeType.icon} kind={nodeType.kind} small />,
    run: () => add(nodeType),
  }));
}

function settings(scene: DrawingCommandsScene): Command[] {
  const { registry, graph, onOpen } = scene;
  return outline(registry, graph).map(({ node }) => {
    const nodeType = registry.get(node.type);
    return {
      id: `settings ${node.id}`,
      label: nodeLabel(scene, node),
      group: "Settings of a node",
      words: `open change edit rename ${nodeType?.title ?? ""}`,
      icon: <NodeIcon icon={nodeType?.icon ?? ""} kind={nodeType?.kind ?? "unknown"} small />,
      run: () => {
        flushSync(() => onOpen(node.id));
        focusSettings();
      },
    };
  });
}

function drawing(id: string, label: string, icon: typeof Copy, run: () => void, words = ""): Command {
  return { id: `drawing ${id}`, label, group: "Drawing", words, icon: <CommandIcon icon={icon} />, run };
}

/** Where a list about a node opens: at its card, or in the middle of a page that draws none. */
function placeOf(nodeId: string): Element | { x: number; y: number } {
  const card = document.querySelector(`.react-flow__node[data-id="${CSS.escape(nodeId)}"]`);
  return card ?? { x: window.innerWidth / 2, y: window.innerHeight / 3 };
}
