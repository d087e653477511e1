import { type Graph, splitTest } from "@ringback/engine";
import { useMemo, useState } from "react";
import { Editor, type EditorProps } from "../canvas/Editor.tsx";
import { titleOf } from "../canvas/sentence.ts";
import { CountsCorner } from "./CountsCorner.tsx";
import { type CountPeriod, periodsOf } from "./countPeriods.ts";
import { LiveContext } from "./LiveContext.ts";
import { NodeCounts } from "./NodeCounts.tsx";
import { SplitResults } from "./SplitResults.tsx";
import { useCounts } from "./useCounts.ts";
import { useLiveCommands } from "./useLiveCommands.tsx";
import { WaitingLine } from "./WaitingLine.tsx";
import { WaitingSheet } from "./WaitingSheet.tsx";

export interface LiveEditorProps extends Omit<EditorProps, "about" | "corner"> {
  workflowId: string;
  /** What callers follow; `null` before the first publishing. */
  live: { number: number; graph: Graph } | null;
  waiting: Readonly<Record<string, number>>;
}

/** The drawing with what is going on in it: who waits where, and how many went which way. */
export function LiveEditor({ workflowId, live, ...drawing }: LiveEditorProps) {
  const { registry, graph, waiting } = drawing;
  const [stand, setStand] = useState<string | null>(null);
  const [period, setPeriod] = useState<CountPeriod>("live 7");
  const counts = useCounts(workflowId, period, live !== null);
  const shown = useMemo(() => ({ counts, openWaiting: setStand }), [counts]);
  const titleAt = (id: string) => {
    const node = [...graph.nodes, ...(live?.graph.nodes ?? [])].find((one) => one.id === id);
    return node ? titleOf(registry, node) : "An earlier node";
  };
  const stands = Object.entries(waiting).map(([nodeId, count]) => ({
    nodeId,
    count,
    title: titleAt(nodeId),
  }));
  const away = stands.filter(({ nodeId }) => !graph.nodes.some(({ id }) => id === nodeId));
  useLiveCommands({
    stands,
    onWaiting: setStand,
    liveNumber: live?.number ?? null,
    period,
    onPeriod: setPeriod,
  });

  const about = (nodeId: string) => {
    const count = waiting[nodeId] ?? 0;
    const opened = graph.nodes.find(({ id }) => id === nodeId);
    return (
      <div className="flex flex-col gap-2 empty:hidden">
        {count > 0 && <WaitingLine says={sayWaiting(count)} onOpen={() => setStand(nodeId)} />}
        {opened?.type === splitTest.type && <SplitResults workflowId={workflowId} nodeId={nodeId} />}
        {counts && opened && live && (
          <NodeCounts
            registry={registry}
            graph={graph}
            node={opened}
            counts={counts}
            period={periodsOf(live.number).find(({ value }) => value === period)?.label ?? ""}
          />
        )}
      </div>
    );
  };
  return (
    <LiveContext value={shown}>
      <Editor
        {...drawing}
        about={about}
        corner={
          live && (
            <div className="flex flex-col gap-2">
              <CountsCorner
                registry={registry}
                graph={graph}
                liveNumber={live.number}
                period={period}
                onPeriod={setPeriod}
                counts={counts}
              />
              {away.map(({ nodeId, count }) => (
                <WaitingLine
                  key={nodeId}
                  says={sayWaiting(count, "at a node that the draft no longer has")}
                  onOpen={() => setStand(nodeId)}
                />
              ))}
            </div>
          )
        }
      />
      <WaitingSheet
        workflowId={workflowId}
        total={stand === null ? 0 : (waiting[stand] ?? 0)}
        node={stand === null ? null : { id: stand, title: titleAt(stand) }}
        onClose={() => setStand(null)}
      />
    </LiveContext>
  );
}

function sayWaiting(count: number, where = "here"): string {
  return count === 1 ? `1 person waits ${where}` : `${count} people wait ${where}`;
}
