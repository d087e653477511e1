import type { Finding, Graph, Registry } from "@ringback/engine";
import { ReactFlowProvider } from "@xyflow/react";
import { Redo2, Undo2, X } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { IconButton } from "../components/IconButton.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { AddAtEnd } from "./AddAtEnd.tsx";
import { Canvas } from "./Canvas.tsx";
import type { Edit } from "./edit.ts";
import { Inspector } from "./Inspector.tsx";
import { NodeIcon } from "./NodeIcon.tsx";
import { Outline } from "./Outline.tsx";
import { OutlineNotes } from "./OutlineNotes.tsx";
import { Picker } from "./Picker.tsx";
import { type Names, titleOf } from "./sentence.ts";
import { useClipboard } from "./useClipboard.ts";
import { useCommands } from "./useCommands.tsx";
import { useDrawingCommands } from "./useDrawingCommands.tsx";
import { useFollowAdded } from "./useFollowAdded.ts";
import { useMapShown } from "./useMapShown.ts";
import { useMedia } from "./useMedia.ts";
import { useUndoKeys } from "./useUndoKeys.ts";
import { focusCard } from "./useWalk.ts";
import { writingOf } from "./writingOf.ts";

export interface EditorProps {
  registry: Registry;
  graph: Graph;
  where: Names;
  findings: readonly Finding[];
  /** How many runs stand at each node. */
  waiting?: Readonly<Record<string, number>>;
  /** Makes an id for a new node, unique in the drawing. */
  newId: () => string;
  /** `burst`: edits in a row with the same one are a single undo. */
  onEdit: (change: Edit, burst?: string) => void;
  undo: { onUndo: () => void; onRedo: () => void; canUndo: boolean; canRedo: boolean };
  /** The node whose settings are open, and opening another; `null` closes. */
  open: string | null;
  onOpen: (nodeId: string | null) => void;
  /** What else there is to know about a node: above its settings. */
  about?: (nodeId: string) => ReactNode;
  /** Stands in the upper right corner of the canvas while no settings take its room; on a phone above the list. */
  corner?: ReactNode;
  /** Brings the drawing into view, before a command from elsewhere changes it. */
  onReach?: () => void;
}

const NOBODY: Readonly<Record<string, number>> = {};

/** The drawing with its settings beside it; on a phone the list of its sentences, with settings from below. */
export function Editor(props: EditorProps) {
  return (
    <ReactFlowProvider>
      <EditorInside {...props} />
    </ReactFlowProvider>
  );
}

function EditorInside({
  registry,
  graph,
  where,
  findings,
  waiting = NOBODY,
  newId,
  onEdit,
  undo: plain,
  open,
  onOpen,
  about,
  corner,
  onReach = () => {},
}: EditorProps) {
  const narrow = useMedia("(max-width: 767px)");
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const [added, setAdded] = useState<string | null>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const { follow, undo } = useFollowAdded(graph, plain);
  const scene = {
    registry,
    graph,
    where,
    newId,
    selected,
    onEdit,
    onSelect: setSelected,
    onClose: () => onOpen(null),
    onWriting: setWriting,
    follow,
    announce: setSaid,
  };
  const openNode = (nodeId: string) => {
    // A node that is not drawn yet was just added: the keyboard follows it once it is.
    if (!graph.nodes.some(({ id }) => id === nodeId)) setAdded(nodeId);
    setSelected(new Set([nodeId]));
    onOpen(nodeId);
  };
  const map = useMapShown(graph.nodes.length);
  const commands = useCommands({ ...scene, onOpen: openNode });
  useDrawingCommands({ ...scene, open, undo, commands, map, narrow, onOpen: openNode, onReach });
  useUndoKeys({ ...undo, announce: setSaid });
  useClipboard({ graph, selected, commands, active: !narrow });
  useEffect(() => {
    if (added === null) return;
    const wait = requestAnimationFrame(() => {
      focusCard(added);
      setAdded(null);
    });
    return () => cancelAnimationFrame(wait);
  }, [added]);

  const node = graph.nodes.find(({ id }) => id === open);
  const nodeType = node && registry.get(node.type);
  const title = node ? titleOf(registry, node) : "";
  const close = () => {
    onOpen(null);
    if (open !== null) focusCard(open);
  };
  const known = node && about?.(node.id);
  const inspector = node && (
    <Inspector
      key={node.id}
      registry={registry}
      graph={graph}
      node={node}
      where={where}
      findings={findings.filter(({ nodeId }) => nodeId === node.id)}
      onConfigure={(config, path) =>
        onEdit({ type: "configure", nodeId: node.id, config }, `configure:${node.id}:${path}`)
      }
      onRename={(name) => onEdit({ type: "rename", nodeId: node.id, name }, `rename:${node.id}`)}
      onOpen={openNode}
      commands={commands}
    />
  );

  return (
    <div className="flex size-full min-h-0">
      {narrow ? (
        <div className="w-full overflow-y-auto px-4 py-4">
          {(graph.nodes.length > 0 || undo.canUndo || undo.canRedo) && (
            <div className="mb-2 flex justify-end">
              <IconButton
                size="small"
                icon={Undo2}
                label="Undo"
                disabled={!undo.canUndo}
                onClick={undo.onUndo}
              />
              <IconButton
                size="small"
                icon={Redo2}
                label="Redo"
                disabled={!undo.canRedo}
                onClick={undo.onRedo}
              />
            </div>
          )}
          {corner && <div className="mb-3">{corner}</div>}
          <Outline
            registry={registry}
            graph={graph}
            where={where}
            findings={findings}
            waiting={waiting}
            onOpen={openNode}
            onAdd={commands.addAfterPort}
          />
          <AddAtEnd registry={registry} graph={graph} where={where} commands={commands} />
          <OutlineNotes
            notes={graph.notes ?? []}
            edits={{
              writing,
              onWriting: setWriting,
              onText: (id, text) => onEdit({ type: "writeNote", id, text }, writingOf(id)),
              onDelete: (id) => commands.remove([id]),
              onAdd: () => commands.addNote({ x: 0, y: 0 }),
            }}
          />
          <Sheet
            open={node !== undefined}
            onClose={() => onOpen(null)}
            title={title}
            description={nodeType?.description}
          >
            {known && <div className="mb-5 empty:hidden">{known}</div>}
            {inspector}
          </Sheet>
        </div>
      ) : (
        <>
          <div className="relative min-w-0 flex-1">
            {corner && !node && <div className="absolute top-3 right-3 z-10">{corner}</div>}
            <Canvas
              registry={registry}
              graph={graph}
              where={where}
              findings={findings}
              waiting={waiting}
              selected={selected}
              open={open}
              onSelect={setSelected}
              onOpen={openNode}
              onPane={() => onOpen(null)}
              onEdit={onEdit}
              writing={writing}
              onWriting={setWriting}
              commands={commands}
              map={map}
              undo={undo}
            />
          </div>
          {node && (
            <aside
              data-beside
              aria-label={`Settings of ${title}`}
              className="flex w-100 shrink-0 flex-col border-l bg-surface-raised"
              onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && close()}
            >
              <header className="flex items-start gap-3 border-b px-4 py-3.5">
                <NodeIcon icon={nodeType?.icon ?? ""} kind={nodeType?.kind ?? "unknown"} />
                <div className="min-w-0 flex-1">
                  <h2
                    data-settings-title
                    tabIndex={-1}
                    className="rounded-sm text-base leading-5 font-semibold"
                  >
                    {title}
                  </h2>
                  <p className="mt-0.5 text-sm text-ink-soft">{nodeType?.description}</p>
                </div>
                <IconButton size="small" icon={X} label="Close settings" onClick={close} />
              </header>
              <div className="min-h-0 flex-1 overflow-y-auto px-4 py-4">
                {known && <div className="mb-5 empty:hidden">{known}</div>}
                {inspector}
              </div>
            </aside>
          )}
        </>
      )}
      <Picker picker={commands.picker} onClose={commands.closePicker} />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
