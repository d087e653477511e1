import type { Finding, Graph, NodeType, Position, Registry } from "@ringback/engine";
import {
  Background,
  BackgroundVariant,
  type NodeChange,
  Panel,
  ReactFlow,
  useReactFlow,
} from "@xyflow/react";
import { type MouseEvent, useMemo, useRef } from "react";
import "./canvas.css";
import { CanvasActionsContext } from "./CanvasActions.ts";
import { CanvasTools } from "./CanvasTools.tsx";
import { clipOf, idsOf } from "./clip.ts";
import { DrawingMap } from "./DrawingMap.tsx";
import type { Edit } from "./edit.ts";
import { FIT } from "./fit.ts";
import { EDGE_TYPES, NODE_TYPES } from "./flowTypes.ts";
import { Guides } from "./Guides.tsx";
import { NoteActionsContext } from "./NoteActions.ts";
import { Palette } from "./Palette.tsx";
import { paneMenu } from "./paneMenu.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import type { Names } from "./sentence.ts";
import { CARD_WIDTH, NOTE_SIZE, SNAP, TOOLS_HEIGHT } from "./sizes.ts";
import { type DrawnNode, NOTE_KEYS, type WireEdge } from "./toFlow.ts";
import { useArrange } from "./useArrange.ts";
import { useCanvasKeys } from "./useCanvasKeys.ts";
import type { Commands } from "./useCommands.tsx";
import { useConnecting } from "./useConnecting.ts";
import { useDropping } from "./useDropping.ts";
import { useFlowNodes } from "./useFlowNodes.ts";
import { useKeepInView } from "./useKeepInView.ts";
import { useKeepKeyboard } from "./useKeepKeyboard.ts";
import type { MapChoice } from "./useMapShown.ts";
import { useMiddle } from "./useMiddle.ts";
import { useNoteActions } from "./useNoteActions.ts";
import { useSelecting } from "./useSelecting.ts";
import { useShowAdded } from "./useShowAdded.ts";
import { useShowFirst } from "./useShowFirst.ts";
import { useSteady } from "./useSteady.ts";
import { useTidy } from "./useTidy.ts";
import { useWalk } from "./useWalk.ts";

export interface CanvasProps {
  registry: Registry;
  graph: Graph;
  where: Names;
  findings: readonly Finding[];
  /** How many runs stand at each node. */
  waiting: Readonly<Record<string, number>>;
  /** Ids of selected nodes and wires. */
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** The node whose settings stand beside the canvas: it is kept in view. */
  open: string | null;
  onOpen: (nodeId: string) => void;
  /** Somebody pressed where nothing is. */
  onPane: () => void;
  /** `burst`: edits in a row with the same one are a single undo. */
  onEdit: (change: Edit, burst?: string) => void;
  /** The note whose words are being written. */
  writing: string | null;
  onWriting: (noteId: string | null) => void;
  commands: Commands;
  map: MapChoice;
  undo: { onUndo: () => void; onRedo: () => void; canUndo: boolean; canRedo: boolean };
}

const GRID: [number, number] = [SNAP, SNAP];
const CHOOSE_MORE = ["Shift", "Meta", "Control"];

/** The palette ends above the tools, however low the window is: the rest of it is scrolled to. */
const ABOVE_TOOLS = { maxHeight: `calc(100% - ${TOOLS_HEIGHT + 16}px)` };

const KEYS =
  "Arrow keys go to the next node, with Alt they move this one. Enter opens its settings. Space selects it, with Shift one more. M opens its menu. Delete removes it.";

/** What React Flow says to a screen reader, in our words. */
const ARIA = {
  "node.a11yDescription.default": KEYS,
  "node.a11yDescription.keyboardDisabled": KEYS,
};

/** The drawing, to look at and to change. Must stand inside a `ReactFlowProvider`. */
export function Canvas(props: CanvasProps) {
  const { registry, graph, where, findings, waiting, selected, onSelect, onEdit, commands } = props;
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useMemo(
    () => ({ graph, where, findings, waiting, selected, editable: true }),
    [graph, where, findings, waiting, selected],
  );
  const { nodes, edges, guides, applyChanges, placesOf } = useFlowNodes(registry, drawing);
  useShowFirst(frame, graph.nodes.length);
  const ids = useMemo(() => idsOf(graph), [graph]);
  useKeepInView(frame, props.open);
  useShowAdded(frame, { ids, open: props.open });
  const walking = useWalk(props);
  const onFocus = useKeepKeyboard(graph);
  const select = useSelecting(selected, onSelect);
  const connecting = useConnecting({ registry, graph, onEdit, commands });
  const dropping = useDropping(registry, edges, commands);
  const middle = useMiddle();
  const change = useSteady((changes: NodeChange<DrawnNode>[]) => {
    applyChanges(changes);
    select(changes);
  });
  const endDrag = useSteady((_event: unknown, _node: DrawnNode, dragged: DrawnNode[]) => {
    onEdit({ type: "move", to: placesOf(dragged.map(({ id }) => id)) });
  });
  const click = useSteady((event: MouseEvent, { id, type }: DrawnNode) => {
    if (event.shiftKey || event.metaKey || event.ctrlKey) return;
    if (type === "card") props.onOpen(id);
    else props.onPane();
  });
  const write = useSteady((_event: MouseEvent, { id, type }: DrawnNode) => {
    if (type === "note") props.onWriting(id);
  });
  const openMenu = useSteady((id: string, beside: Element | Position) => {
    const node = graph.nodes.find((candidate) => candidate.id === id);
    const note = graph.notes?.find((candidate) => candidate.id === id);
    if (node) commands.openMenu(node, beside);
    if (note) commands.openNoteMenu(note, beside);
  });
  const openMenuAt = useSteady((event: MouseEvent, { id }: DrawnNode) => {
    event.preventDefault();
    openMenu(id, { x: event.clientX, y: event.clientY });
  });
  const { screenToFlowPosition } = useReactFlow();
  const openPaneMenu = useSteady((event: MouseEvent | globalThis.MouseEvent) => {
    event.preventDefault();
    const screen = { x: event.clientX, y: event.clientY };
    commands.show(
      paneMenu({ registry, graph, where }, commands, { screen, at: screenToFlowPosition(screen) }),
    );
  });
  const openAdd = useSteady(commands.addAfterPort);
  const disconnect = useSteady((from: string, port: string) => onEdit({ type: "disconnect", from, port }));
  const actions = useMemo(() => ({ openAdd, openMenu, disconnect }), [openAdd, openMenu, disconnect]);
  const { undo, map } = props;
  const onTidy = useSteady(useTidy(registry, graph, onEdit));
  const onNote = useSteady(() => commands.addNote(middle(NOTE_SIZE.width)));
  const edits = useMemo(() => ({ ...undo, onTidy, onNote }), [undo, onTidy, onNote]);
  const chosen = useMemo(() => idsOf(clipOf(graph, selected)), [graph, selected]);
  const onArrange = useSteady(useArrange(selected, onEdit));
  const onDuplicate = useSteady(() => commands.duplicate(selected));
  const onDelete = useSteady(() => commands.remove([...selected]));
  const onAdd = useSteady((nodeType: NodeType) => commands.add(nodeType, middle(CARD_WIDTH)));
  const leave = useSteady(props.onPane);
  const noteActions = useNoteActions(props);
  useCanvasKeys({ graph, selected, onSelect, onDuplicate: commands.duplicate });

  return (
    <CanvasActionsContext value={actions}>
      <NoteActionsContext value={noteActions}>
        {/* Arrow keys are caught on their way down: React Flow would move the card instead of the focus. */}
        <div ref={frame} className="size-full" onKeyDownCapture={walking} onFocusCapture={onFocus}>
          <ReactFlow<DrawnNode, WireEdge>
            nodes={nodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            onNodesChange={change}
            onEdgesChange={select}
            onNodeDragStop={endDrag}
            onNodeClick={click}
            onNodeDoubleClick={write}
            onNodeContextMenu={openMenuAt}
            onPaneClick={leave}
            onPaneContextMenu={openPaneMenu}
            {...connecting}
            {...dropping}
            deleteKeyCode={null}
            connectionRadius={36}
            snapToGrid
            snapGrid={GRID}
            panOnScroll
            minZoom={FIT.minZoom}
            maxZoom={1.75}
            multiSelectionKeyCode={CHOOSE_MORE}
            edgesFocusable={false}
            ariaLabelConfig={ARIA}
            aria-label="The drawing"
            // Where the keyboard stays when no card is left to have it.
            tabIndex={-1}
          >
            <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} />
            <Panel position="top-left" className="flex flex-col" style={ABOVE_TOOLS}>
              <Palette nodeTypes={registry.all} onAdd={onAdd} />
            </Panel>
            <Panel position="bottom-left">
              <CanvasTools edits={edits} map={map} />
            </Panel>
            {map.shown && <DrawingMap />}
            <Guides guides={guides} />
            <SelectionBar ids={chosen} onArrange={onArrange} onDuplicate={onDuplicate} onDelete={onDelete} />
          </ReactFlow>
        </div>
        <p id={NOTE_KEYS} className="sr-only">
          Enter writes the note. Arrow keys move it, with Shift they change its size. M opens its menu. Delete
          removes it.
        </p>
      </NoteActionsContext>
    </CanvasActionsContext>
  );
}
