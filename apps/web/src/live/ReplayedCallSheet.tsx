import type { Graph, Registry } from "@ringback/engine";
import { Link } from "@tanstack/react-router";
import { useMemo, useRef } from "react";
import { Sheet } from "../components/Sheet.tsx";
import { sayPhone } from "../components/sayPhone.ts";
import { Time } from "../components/Time.tsx";
import { Story } from "../testDrive/Story.tsx";
import { callStory } from "./callStory.ts";
import type { Past, ReplaySetting } from "./pastScenario.ts";
import type { ReplayedCall } from "./replayPast.ts";

export interface ReplayedCallSheetProps {
  registry: Registry;
  drawings: { live: Graph | null; draft: Graph; liveName: string | null };
  /** `null`: closed. */
  replayed: ReplayedCall | null;
  past: Past | null;
  setting: ReplaySetting;
  onClose: () => void;
}

/** One replayed call: what callers get now, and what the draft would have made of it, moment by moment. */
export function ReplayedCallSheet(props: ReplayedCallSheetProps) {
  const { registry, drawings, replayed, past, setting, onClose } = props;
  // What was shown last stays while the sheet slides out.
  const shown = useRef(replayed);
  if (replayed !== null) shown.current = replayed;
  const call = shown.current?.call;
  return (
    <Sheet
      open={replayed !== null}
      onClose={onClose}
      width="wide"
      title={call?.from ? sayPhone(call.from) : "Hidden number"}
      description={
        call && (
          <>
            Called <Time at={call.at} />
          </>
        )
      }
    >
      {call && past && (
        <div className="grid gap-x-6 gap-y-8 sm:grid-cols-2">
          {drawings.live && (
            <Side
              title={`Live ${drawings.liveName ?? ""}`}
              graph={drawings.live}
              {...{ registry, call, past, setting }}
            />
          )}
          <Side title="Your draft" graph={drawings.draft} {...{ registry, call, past, setting }} />
          <p className="text-sm text-ink-soft sm:col-span-2">
            Both are played again. What really happened is in{" "}
            <Link to="/calls" className="rounded-sm text-accent underline underline-offset-3">
              Calls
            </Link>
            .
          </p>
        </div>
      )}
    </Sheet>
  );
}

interface SideProps {
  title: string;
  registry: Registry;
  graph: Graph;
  call: ReplayedCall["call"];
  past: Past;
  setting: ReplaySetting;
}

function Side({ title, registry, graph, call, past, setting }: SideProps) {
  const beats = useMemo(
    () => callStory(registry, graph, { call, past, setting }),
    [registry, graph, call, past, setting],
  );
  return (
    <section aria-label={title}>
      <h3 className="mb-3 text-sm font-semibold">{title}</h3>
      <Story registry={registry} graph={graph} beats={beats} startsAt={call.endedAt} several={false} />
    </section>
  );
}
