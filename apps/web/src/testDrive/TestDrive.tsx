import type { Graph, PlanSetting, Registry, WorkflowCheck } from "@ringback/engine";
import { Car } from "lucide-react";
import { useId, useMemo, useState } from "react";
import type { Names } from "../canvas/sentence.ts";
import { useMedia } from "../canvas/useMedia.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { Skeleton } from "../components/Skeleton.tsx";
import { useNow } from "../components/Time.tsx";
import { isOfCheck, planOfCheck, presetOfCheck } from "./checks.ts";
import { DriveCanvas } from "./DriveCanvas.tsx";
import { KeepCheck } from "./KeepCheck.tsx";
import { Outcome } from "./Outcome.tsx";
import { PlanEditor } from "./PlanEditor.tsx";
import { Player } from "./Player.tsx";
import { type Chosen, DOUBLED, planOfChosen } from "./presets.ts";
import { RunChips } from "./RunChips.tsx";
import { ScenarioBar } from "./ScenarioBar.tsx";
import { Story } from "./Story.tsx";
import { sayPlace } from "./sayBeat.ts";
import { useDrive } from "./useDrive.ts";
import { useFollow } from "./useFollow.ts";

export interface TestDriveProps {
  registry: Registry;
  /** The draft as it is now. */
  graph: Graph;
  where: Names;
  /** The business and the workflow's guard. */
  setting: Omit<PlanSetting, "now">;
  /** This drawing can text a caller twice. */
  doubled: boolean;
  /** What is to happen; `null` until something was chosen: then the test drive chooses. */
  chosen: Chosen | null;
  onChoose: (chosen: Chosen) => void;
  checks: readonly WorkflowCheck[];
  onSaveCheck: (check: WorkflowCheck) => void;
  onRemoveCheck: (check: WorkflowCheck) => void;
}

/** The draft, tried out: pick or paint what happens, and watch it go through the drawing in virtual time. Nothing is sent. */
export function TestDrive(props: TestDriveProps) {
  if (props.graph.nodes.length > 0) return <Driven {...props} />;
  return (
    <div className="mx-auto w-full max-w-140 px-4 py-10">
      <EmptyState icon={Car} title="Nothing to try yet">
        Draw what happens after a missed call first. Here you then see what callers would get, without sending
        anything.
      </EmptyState>
    </div>
  );
}

const HOUR_MS = 3_600_000;

function Driven({
  registry,
  graph,
  where,
  setting: here,
  doubled,
  chosen,
  onChoose,
  ...keeping
}: TestDriveProps) {
  const { checks } = keeping;
  const narrow = useMedia("(max-width: 767px)");
  const panelId = useId();
  const [open, setOpen] = useState(false);
  // The same week for as long as the page is open: the clock goes on, the story stays.
  const [now] = useState(useNow(HOUR_MS));
  const setting = useMemo(() => ({ ...here, now }), [here, now]);
  const plan = useMemo(
    () => planOfChosen(registry, graph, { chosen, setting }),
    [chosen, registry, graph, setting],
  );
  const withoutGuard = !plan.useGuard && here.guardMs !== null;
  const drive = useDrive(registry, graph, { plan, setting });
  const { rehearsal, startsAt, playback, beats, shown, ended } = drive;
  const { story, end } = useFollow(playback.place);
  const choose = (preset: string) => {
    const check = checks.find(({ id }) => presetOfCheck(id) === preset);
    onChoose(check ? planOfCheck(check) : { preset });
  };
  const paint = () => {
    onChoose({ ...plan, preset: null });
    setOpen(true);
  };

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ScenarioBar
        plan={plan}
        hours={setting.business.hours}
        withoutGuard={withoutGuard}
        doubled={doubled || plan.preset === DOUBLED.id}
        checks={checks}
        onPreset={choose}
        onOwn={paint}
        onStart={(start) => onChoose({ ...plan, preset: isOfCheck(plan) ? null : plan.preset, start })}
        open={open}
        panelId={panelId}
        onOpen={setOpen}
      />
      {open && (
        <PlanEditor
          id={panelId}
          plan={plan}
          onChange={onChoose}
          numbers={setting.numbers}
          guarded={setting.guardMs !== null}
        />
      )}
      <div className="flex min-h-0 flex-1">
        {!narrow && (
          <div className="flex min-w-0 flex-1 flex-col">
            <div className="px-3 pt-3 empty:hidden">
              <RunChips beats={beats} run={drive.run} onPick={drive.onPick} />
            </div>
            <DriveCanvas
              registry={registry}
              graph={graph}
              where={where}
              path={drive.path}
              waiting={drive.goesOn}
              texts={drive.texts}
              focus={drive.path.at(-1)?.nodeId ?? null}
            />
          </div>
        )}
        <section
          aria-label="The story"
          ref={story}
          className="flex w-full flex-col gap-4 px-4 py-4 md:w-96 md:shrink-0 md:overflow-y-auto md:border-l md:bg-surface-raised"
        >
          {rehearsal === null && <Skeleton className="h-14" />}
          {rehearsal !== null && shown.length === 0 && (
            <p className="text-sm text-ink-soft">
              Press Play and watch what your drawing does. Nothing is sent, and nobody is called.
            </p>
          )}
          <Story
            registry={registry}
            graph={graph}
            beats={shown}
            startsAt={startsAt}
            several={new Set(beats.map(({ phone }) => phone)).size > 1}
            onGo={playback.onGo}
          />
          <div role="status" className="empty:-mt-4">
            {ended && rehearsal && (
              <Outcome rehearsal={rehearsal} startsAt={startsAt} withoutGuard={withoutGuard} />
            )}
          </div>
          {rehearsal && (
            <KeepCheck
              plan={plan}
              rehearsal={rehearsal}
              unseen={!ended}
              startsAt={startsAt}
              withoutGuard={withoutGuard}
              checks={checks}
              onSave={(check) => {
                keeping.onSaveCheck(check);
                onChoose(planOfCheck(check));
              }}
              onRemove={(check) => {
                keeping.onRemoveCheck(check);
                onChoose({ ...plan, preset: null });
              }}
            />
          )}
          <div ref={end} className="scroll-mb-44" />
        </section>
      </div>
      <Player
        beats={beats}
        playback={playback}
        startsAt={startsAt}
        says={sayPlace(registry, graph, { beat: shown.at(-1), startsAt })}
      />
    </div>
  );
}
