import { Tabs } from "@base-ui/react/tabs";
import type { Finding } from "@ringback/engine";
import { useMemo } from "react";
import { changes } from "../canvas/changes.ts";
import { placed } from "../canvas/placed.ts";
import { registry } from "../canvas/registry.ts";
import { sentenceOf } from "../canvas/sentence.ts";
import { DriveModes } from "../live/DriveModes.tsx";
import { LiveEditor } from "../live/LiveEditor.tsx";
import { ReplayPanel } from "../live/ReplayPanel.tsx";
import type { Answers } from "../shell/useSession.ts";
import { planOfCheck } from "../testDrive/checks.ts";
import { DOUBLED } from "../testDrive/presets.ts";
import { TestDrive } from "../testDrive/TestDrive.tsx";
import { useCheckResults } from "../testDrive/useCheckResults.ts";
import { FindingsSheet } from "./FindingsSheet.tsx";
import { PublishSheet } from "./PublishSheet.tsx";
import { RunList } from "./RunList.tsx";
import { SaveState } from "./SaveState.tsx";
import { SettingsSheet } from "./SettingsSheet.tsx";
import { StartFrom } from "./StartFrom.tsx";
import { TroubleNote } from "./TroubleNote.tsx";
import { useDraft } from "./useDraft.ts";
import { useDraftMoves } from "./useDraftMoves.ts";
import { useFiling } from "./useFiling.ts";
import { useFindings } from "./useFindings.ts";
import { useRestoredNote } from "./useRestoredNote.ts";
import { useShelf } from "./useShelf.ts";
import { useSurroundings } from "./useSurroundings.ts";
import { useViews } from "./useViews.ts";
import { useWorkflowActions } from "./useWorkflowActions.ts";
import { useWorkflowCommands } from "./useWorkflowCommands.tsx";
import { VersionsSheet } from "./VersionsSheet.tsx";
import { WorkflowHeader } from "./WorkflowHeader.tsx";

/** A workflow as the server tells it. */
export type Workflow = Answers["workflows"]["get"];

/** Nobody is told what is missing before anything is drawn; publishing is refused with the reason all the same. */
const NONE: readonly Finding[] = [];

/** A workflow's page once it is loaded: header, drawing and runs, publishing and settings. */
export function WorkflowEditor({ workflow }: { workflow: Workflow }) {
  const { id, name, live, on, guardMs } = workflow;
  const { where, checks, settings, business, setting, drawn } = useSurroundings(workflow);
  const { view, setView, sheet, setSheet, closeSheet, goTo, see, ...views } = useViews();
  const loaded = useMemo(
    () => ({ graph: placed(registry, workflow.draft, where), revision: workflow.draftRevision }),
    [workflow.draft, workflow.draftRevision, where],
  );
  const actions = useWorkflowActions(id);
  const draft = useDraft({ registry, loaded, save: actions.save, shelf: useShelf(id) });
  const { state, graph } = draft;
  const findings = useFindings(graph, drawn);
  const changed = useMemo(
    () => changes(registry, { live: live?.graph ?? null, draft: graph }, where),
    [live, graph, where],
  );
  const results = useCheckResults({ registry, graph, setting, checks, shown: sheet === "publish" });
  useRestoredNote(draft.restored && state.trouble === null);
  const moves = useDraftMoves({ draft, actions, onDone: closeSheet });
  const waiting = Object.values(workflow.waiting).reduce((sum, count) => sum + count, 0);
  const { removing, ...filing } = useFiling({ id, name, on, waiting }, moves.isSaved);
  useWorkflowCommands({
    live,
    on,
    view,
    changes: changed.length,
    drive: views.drive,
    onView: setView,
    onDrive: views.driveIn,
    onSheet: setSheet,
    onTurn: actions.turn,
    ...filing,
  });

  const sayNode = (nodeId: string) => {
    const node = graph.nodes.find(({ id }) => id === nodeId);
    return node && sentenceOf(registry, node, where);
  };
  return (
    <Tabs.Root value={view} onValueChange={setView} className="flex min-h-0 flex-1 flex-col">
      <WorkflowHeader
        name={name}
        live={live}
        on={on}
        changes={changed.length}
        findings={graph.nodes.length === 0 ? NONE : findings}
        waiting={waiting}
        saveState={<SaveState state={state} kept={draft.kept} onRetry={draft.retry} />}
        onFindings={() => setSheet("findings")}
        onPublish={() => setSheet("publish")}
        onSettings={() => setSheet("settings")}
        onVersions={() => setSheet("versions")}
      />
      {state.trouble && (
        <TroubleNote
          trouble={state.trouble}
          mine={graph}
          theirs={loaded.revision > state.revision ? loaded.graph : null}
          where={where}
          busy={actions.busy}
          onTakeTheirs={() => void moves.resolve("tookTheirs")}
          onKeepMine={() => void moves.resolve("keptMine")}
        />
      )}
      <Tabs.Panel
        value="drawing"
        keepMounted
        className="relative flex min-h-0 flex-1 max-md:min-h-96 data-hidden:hidden"
      >
        <LiveEditor
          workflowId={id}
          live={live}
          registry={registry}
          graph={graph}
          where={where}
          findings={findings}
          waiting={workflow.waiting}
          newId={newId}
          onEdit={draft.onEdit}
          undo={{
            onUndo: draft.onUndo,
            onRedo: draft.onRedo,
            canUndo: state.history.past.length > 0,
            canRedo: state.history.future.length > 0,
          }}
          open={views.open}
          onOpen={views.setOpen}
          onReach={() => setView("drawing")}
        />
        {graph.nodes.length === 0 && (
          <div className="pointer-events-none absolute inset-0 flex items-center justify-center p-4">
            <StartFrom onStart={moves.start} />
          </div>
        )}
      </Tabs.Panel>
      <Tabs.Panel value="testDrive" className="flex min-h-0 flex-1 flex-col">
        <DriveModes
          mode={views.drive}
          onMode={views.setDrive}
          scenario={
            <TestDrive
              registry={registry}
              graph={graph}
              where={where}
              setting={setting}
              doubled={findings.some(({ code }) => code === "textsTwice")}
              chosen={views.scenario}
              onChoose={views.setScenario}
              checks={checks}
              onSaveCheck={actions.saveCheck}
              onRemoveCheck={actions.removeCheck}
            />
          }
          past={<ReplayPanel registry={registry} graph={graph} live={live} setting={setting} />}
        />
      </Tabs.Panel>
      <Tabs.Panel value="runs" className="min-h-0 flex-1 md:overflow-y-auto">
        <RunList workflowId={id} graphs={live ? [live.graph, graph] : [graph]} where={where} />
      </Tabs.Panel>
      <FindingsSheet
        open={sheet === "findings"}
        onClose={closeSheet}
        findings={findings}
        onGo={goTo}
        sayNode={sayNode}
        onSee={() => see({ preset: DOUBLED.id })}
      />
      <PublishSheet
        open={sheet === "publish"}
        onClose={closeSheet}
        live={live}
        on={on}
        changes={changed}
        findings={findings}
        waiting={waiting}
        busy={actions.busy}
        onPublish={() => void moves.publish()}
        onTurnOn={() => {
          setSheet(null);
          actions.turn(true);
        }}
        onDiscard={() => void moves.discard()}
        onGo={goTo}
        sayNode={sayNode}
        onSee={() => see({ preset: DOUBLED.id })}
        results={results}
        onSeeCheck={(check) => see(planOfCheck(check))}
      />
      <VersionsSheet
        open={sheet === "versions"}
        onClose={closeSheet}
        workflowId={id}
        where={where}
        draft={graph}
        changes={changed}
        live={live}
        on={on}
        busy={actions.busy}
        onRestore={(version) => {
          moves.restore(version, live);
          setView("drawing");
        }}
        onDiscard={() => void moves.discard()}
        onPublish={() => setSheet("publish")}
      />
      <SettingsSheet
        open={sheet === "settings"}
        onClose={closeSheet}
        name={name}
        onRename={actions.rename}
        on={on}
        published={live !== null}
        onTurn={actions.turn}
        guardMs={guardMs}
        onGuard={(next) => actions.setGuard(next, guardMs)}
        settings={settings}
        business={business}
        onSettings={actions.saveSettings}
        {...filing}
      />
      {removing}
    </Tabs.Root>
  );
}

/** Ids of nodes only need to differ within a drawing. */
function newId(): string {
  return crypto.randomUUID().slice(0, 13);
}
