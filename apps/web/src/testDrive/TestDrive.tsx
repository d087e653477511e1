import type { Graph, Registry } from "@ringback/engine";
import { Car } from "lucide-react";
import { useId, useMemo, useState } from "react";
import type { Names } from "../canvas/sentence.ts";
import { useMedia } from "../canvas/useMedia.ts";
import { useStill } from "../canvas/useStill.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { Skeleton } from "../components/Skeleton.tsx";
import { useNow } from "../components/Time.tsx";
import { beatsOf, pathOf } from "./beats.ts";
import { DriveCanvas } from "./DriveCanvas.tsx";
import { Outcome } from "./Outcome.tsx";
import { PlanEditor } from "./PlanEditor.tsx";
import { Player } from "./Player.tsx";
import { type Chosen, DOUBLED, planOfChosen } from "./presets.ts";
import { RunChips } from "./RunChips.tsx";
import { ScenarioBar } from "./ScenarioBar.tsx";
import { Story } from "./Story.tsx";
import { sayPlace } from "./sayBeat.ts";
import { type Setting, scenarioOf } from "./scenarioOf.ts";
import { usePlayback } from "./usePlayback.ts";
import { useRehearsal } from "./useRehearsal.ts";
import { verdictOf } from "./verdict.ts";

export interface TestDriveProps {
  registry: Registry;
  /** The draft as it is now. */
  graph: Graph;
  where: Names;
  /** The business and the workflow's guard. */
  setting: Omit<Setting, "now">;
  /** This drawing can text a caller twice. */
  doubled: boolean;
  /** What is to happen; `null` until something was chosen: then the test drive chooses. */
  chosen: Chosen | null;
  onChoose: (chosen: Chosen) => void;
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

function Driven({ registry, graph, where, setting: here, doubled, chosen, onChoose }: TestDriveProps) {
  const still = useStill();
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
  const scenario = useMemo(
    () => scenarioOf(registry, graph, { plan, setting }),
    [registry, graph, plan, setting],
  );
  const rehearsal = useRehearsal(registry, graph, scenario);
  const beats = useMemo(() => (rehearsal ? beatsOf(rehearsal.timeline) : []), [rehearsal]);
  const playback = usePlayback(beats, still);
  const { startsAt } = scenario;
  const shown = useMemo(() => beats.slice(0, playback.place), [beats, playback.place]);
  const [pinned, setPinned] = useState<{ beats: unknown; run: number } | null>(null);
  const moving = shown.findLast(({ run }) => run !== null)?.run ?? null;
  const run = pinned?.beats === beats ? pinned.run : moving;
  const path = useMemo(() => (run === null ? [] : pathOf(shown, run)), [shown, run]);
  const texts = useMemo(
    () => shown.flatMap((beat) => (beat.type === "text" && beat.run === run ? [beat.text] : [])),
    [shown, run],
  );
  const verdict = useMemo(() => rehearsal && verdictOf(rehearsal, startsAt), [rehearsal, startsAt]);
  const ended = rehearsal !== null && playback.place >= playback.count;
  const several = new Set(beats.map(({ phone }) => phone)).size > 1;

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ScenarioBar
        plan={plan}
        hours={setting.business.hours}
        doubled={doubled || plan.preset === DOUBLED.id}
        onPreset={(preset) => onChoose({ preset })}
        onStart={(start) => onChoose({ ...plan, start })}
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
          <div className="relative min-w-0 flex-1">
            <DriveCanvas
              registry={registry}
              graph={graph}
              where={where}
              path={path}
              waiting={!ended}
              texts={texts}
              focus={path.at(-1)?.nodeId ?? null}
            />
          </div>
        )}
        <section
          aria-label="The story"
          data-scrolls={narrow ? undefined : ""}
          className="flex w-full flex-col gap-4 px-4 py-4 md:w-96 md:shrink-0 md:overflow-y-auto md:border-l md:bg-surface-raised"
        >
          <RunChips beats={beats} run={run} onPin={(next) => setPinned({ beats, run: next })} />
          {rehearsal === null ? (
            <Skeleton className="h-14" />
          ) : (
            shown.length === 0 && (
              <p className="text-sm text-ink-soft">
                Press Play and watch what your drawing does. Nothing is sent, and nobody is called.
              </p>
            )
          )}
          <Story
            registry={registry}
            graph={graph}
            beats={shown}
            startsAt={startsAt}
            several={several}
            onGo={playback.onGo}
          />
          <div role="status">
            {ended && rehearsal && verdict && (
              <Outcome verdict={verdict} rehearsal={rehearsal} startsAt={startsAt} />
            )}
          </div>
        </section>
      </div>
      <Player
        beats={beats}
        playback={playback}
        startsAt={startsAt}
        still={still}
        says={sayPlace(registry, graph, { beat: shown.at(-1), startsAt })}
      />
    </div>
  );
}
