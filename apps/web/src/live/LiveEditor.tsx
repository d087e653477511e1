import type { Graph } from "@ringback/engine";
import { useMemo, useState } from "react";
import { Editor, type EditorProps } from "../canvas/Editor.tsx";
import { titleOf } from "../canvas/sentence.ts";
import { LiveContext } from "./LiveContext.ts";
import { WaitingLine } from "./WaitingLine.tsx";
import { WaitingSheet } from "./WaitingSheet.tsx";

export interface LiveEditorProps extends Omit<EditorProps, "about" | "corner"> {
  workflowId: string;
  /** What callers follow; `null` before the first publishing. */
  live: { versionId: string; number: number; graph: Graph } | null;
  waiting: Readonly<Record<string, number>>;
}

/** The drawing with what is going on in it: who waits where. */
export function LiveEditor({ workflowId, live, ...drawing }: LiveEditorProps) {
  const { registry, graph, waiting } = drawing;
  const [stand, setStand] = useState<string | null>(null);
  const shown = useMemo(() => ({ counts: null, openWaiting: setStand }), []);
  const node = [...graph.nodes, ...(live?.graph.nodes ?? [])].find(({ id }) => id === stand);
  return (
    <LiveContext value={shown}>
      <Editor
        {...drawing}
        about={(nodeId) => {
          const count = waiting[nodeId] ?? 0;
          return count > 0 && <WaitingLine count={count} onOpen={() => setStand(nodeId)} />;
        }}
      />
      <WaitingSheet
        workflowId={workflowId}
        node={stand === null ? null : { id: stand, title: node ? titleOf(registry, node) : "A node" }}
        onClose={() => setStand(null)}
      />
    </LiveContext>
  );
}
