import { type Graph, type Registry, sayStopwatch } from "@ringback/engine";
import { CircleStop } from "lucide-react";
import { dispositionLook, outcomeLook } from "../calls/callLooks.ts";
import { byPlace } from "../canvas/byPlace.ts";
import { portsOf } from "../canvas/knownNode.ts";
import { NodeIcon } from "../canvas/NodeIcon.tsx";
import { titleOf } from "../canvas/sentence.ts";
import { Badge, TONES } from "../components/Badge.tsx";
import { classes } from "../components/classes.ts";
import { sayExact } from "../components/sayTime.ts";
import { useZone } from "../components/Time.tsx";
import type { Beat } from "./beats.ts";
import { sayBeat } from "./sayBeat.ts";
import { sayCaller } from "./sayCaller.ts";
import { TextBubble } from "./TextBubble.tsx";

export interface StoryProps {
  registry: Registry;
  graph: Graph;
  /** What has happened up to now. */
  beats: readonly Beat[];
  startsAt: number;
  /** More than one caller: every line says whose it is. */
  several: boolean;
  /** Goes back to when so many beats had happened; absent where there is nothing to go back in. */
  onGo?: (place: number) => void;
}

/** What happened so far, moment by moment, with the reason of every turning. */
export function Story({ registry, graph, beats, startsAt, several, onGo }: StoryProps) {
  const zone = useZone();
  return (
    <ol aria-label="What happens" className="flex flex-col gap-3 pointer-coarse:gap-4">
      {byPlace(beats).map(({ item: beat, index, key }) => (
        <li key={key} className="flex animate-appear gap-3">
          <span className="w-11 shrink-0 pt-1 text-right text-xs">
            {beats[index - 1]?.at !== beat.at && !onGo && (
              <span title={sayExact(beat.at, zone)} className="text-ink-soft tabular-nums">
                {sayNarrow(beat.at - startsAt)}
              </span>
            )}
            {beats[index - 1]?.at !== beat.at && onGo && (
              <button
                type="button"
                title={`${sayExact(beat.at, zone)}. Go to this moment`}
                // For fingers 44 px each way, with the figures where they were.
                className="rounded-sm text-ink-soft tabular-nums hover:text-ink hover:underline pointer-coarse:-my-3.5 pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:text-right"
                onClick={() => onGo(index + 1)}
              >
                {sayNarrow(beat.at - startsAt)}
              </button>
            )}
          </span>
          <Line registry={registry} graph={graph} beat={beat} several={several} />
        </li>
      ))}
    </ol>
  );
}

/** A time that breaks between its parts only: `5 h` stays together in its narrow column. */
function sayNarrow(ms: number): string {
  return sayStopwatch(ms).replace(/(\d) /g, "$1\u00a0");
}

function Line({
  registry,
  graph,
  beat,
  several,
}: {
  registry: Registry;
  graph: Graph;
  beat: Beat;
  several: boolean;
}) {
  switch (beat.type) {
    case "call":
      return (
        <Happened icon={outcomeLook(beat.outcome).icon} tone={outcomeLook(beat.outcome).tone}>
          {sayBeat(registry, graph, beat)}
        </Happened>
      );
    case "reply":
      return (
        <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
          <p className="w-fit max-w-full rounded-2xl rounded-bl-md bg-muted-soft px-3.5 py-2 text-sm leading-5 wrap-anywhere whitespace-pre-wrap">
            {beat.body}
          </p>
          <p className="px-1 text-xs text-ink-soft">{sayCaller(beat.phone)} replies</p>
        </div>
      );
    case "text":
      return (
        <div className="min-w-0 flex-1">
          {several && <p className="pb-1 text-right text-xs text-ink-soft">To {sayCaller(beat.phone)}</p>}
          <TextBubble text={beat.text} className="pl-6" />
        </div>
      );
    case "path":
      return <Turning registry={registry} graph={graph} beat={beat} several={several} />;
    case "end":
      return (
        <Happened icon={CircleStop} tone="muted">
          {beat.why}
        </Happened>
      );
    case "disposition": {
      const { tone, icon, word } = dispositionLook(beat.disposition);
      return (
        <p className="min-w-0 flex-1 text-sm">
          <Badge tone={tone} icon={icon} className="mr-2 align-middle">
            {word}
          </Badge>
          {several && `${sayCaller(beat.phone)}: `}
          {beat.disposition.why}
        </p>
      );
    }
  }
}

interface TurningProps {
  registry: Registry;
  graph: Graph;
  beat: Extract<Beat, { type: "path" }>;
  several: boolean;
}

function Turning({ registry, graph, beat: { step, phone }, several }: TurningProps) {
  const node = graph.nodes.find(({ id }) => id === step.nodeId);
  const nodeType = node && registry.get(node.type);
  const ports = node ? portsOf(registry, graph, node) : [];
  const port = ports.length > 1 ? ports.find(({ id }) => id === step.port)?.label : undefined;
  return (
    <div className="flex min-w-0 flex-1 gap-2.5">
      <NodeIcon small icon={nodeType?.icon ?? ""} kind={nodeType?.kind ?? "unknown"} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <span className="font-medium">{node ? titleOf(registry, node) : "Unknown node"}</span>
          {port && <span className="rounded-full border px-2 text-xs text-ink-soft">{port}</span>}
          {several && <span className="ml-auto text-xs text-ink-soft">{sayCaller(phone)}</span>}
        </p>
        <p className="text-sm text-ink-soft">{step.why}</p>
      </div>
    </div>
  );
}

function Happened({
  icon: Icon,
  tone,
  children,
}: {
  icon: typeof CircleStop;
  tone: keyof typeof TONES;
  children: string;
}) {
  return (
    <div className="flex min-w-0 flex-1 gap-2.5">
      <span
        className={classes("flex size-7 shrink-0 items-center justify-center rounded-control", TONES[tone])}
      >
        <Icon aria-hidden="true" className="size-4" />
      </span>
      <p className="min-w-0 flex-1 pt-1 text-sm">{children}</p>
    </div>
  );
}
