import type { Finding, Graph, Registry } from "@ringback/engine";
import { CornerDownRight, CornerLeftUp, Plus } from "lucide-react";
import { useContext } from "react";
import { IconButton } from "../components/IconButton.tsx";
import { LiveContext } from "../live/LiveContext.ts";
import { byPlace } from "./byPlace.ts";
import { FindingDot } from "./FindingDot.tsx";
import { NodeIcon } from "./NodeIcon.tsx";
import { isOpenWay, type OpenWay, type OutlineLine, outlineLines } from "./outline.ts";
import { Sentence } from "./Sentence.tsx";
import { type Names, sentenceOf, sentenceParts, titleOf } from "./sentence.ts";
import { countFindings } from "./toFlow.ts";

export interface OutlineProps {
  registry: Registry;
  graph: Graph;
  where: Names;
  findings: readonly Finding[];
  /** How many runs stand at each node. */
  waiting?: Readonly<Record<string, number>>;
  /** Opens a node's settings; absent where nothing can be changed. */
  onOpen?: (nodeId: string) => void;
  /** Adds after a way that leads nowhere; absent where nothing can be changed. */
  onAdd?: (from: string, port: string, beside: Element) => void;
}

/** Deeper branches are not indented further: at 390 px the sentence needs the room. */
const DEEPEST = 3;

const NOBODY: Readonly<Record<string, number>> = {};

/** The drawing as a list of sentences in reading order, for a phone. */
export function Outline({ registry, graph, where, findings, waiting = NOBODY, onOpen, onAdd }: OutlineProps) {
  return (
    <ol aria-label="What happens, in order" className="flex flex-col gap-2.5">
      {byPlace(outlineLines(registry, graph)).map(({ item: line, key }) => {
        const indent = { marginLeft: `${Math.min(line.depth, DEEPEST) * 20}px` };
        if (isOpenWay(line)) {
          return (
            <li key={`open ${line.node.id} ${line.port.id}`} style={indent}>
              <EndsHere way={line} {...(onAdd ? { onAdd } : {})} />
            </li>
          );
        }
        return (
          // A node stays itself wherever the list has it; its other ways in have only their place.
          <li key={line.again ? `again ${key}` : line.node.id} style={indent}>
            <WayIn line={line} />
            {line.again ? (
              <GoesOn
                words={sentenceOf(registry, line.node, where)}
                {...(onOpen ? { onOpen: () => onOpen(line.node.id) } : {})}
              />
            ) : (
              <OutlineCard
                line={line}
                registry={registry}
                where={where}
                findings={findings.filter(({ nodeId }) => nodeId === line.node.id)}
                waiting={waiting}
                {...(onOpen ? { onOpen } : {})}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function WayIn({ line: { via, loose } }: { line: OutlineLine }) {
  if (loose) return <p className="mb-1 text-xs text-missed">Nothing leads here yet</p>;
  return via === null ? null : <Way label={via} />;
}

function Way({ label }: { label: string }) {
  return (
    <p className="mb-1 flex items-center gap-1.5 text-xs text-ink-soft">
      <CornerDownRight aria-hidden="true" className="size-3.5 shrink-0" />
      {label}
    </p>
  );
}

interface EndsHereProps extends Pick<OutlineProps, "onAdd"> {
  way: OpenWay;
}

/** In place of the card that a way would lead to. */
function EndsHere({ way: { node, port }, onAdd }: EndsHereProps) {
  return (
    <div className="flex items-center gap-2 pr-1.5">
      <div className="min-w-0 flex-1">
        <Way label={port.label} />
        <p className="pl-5 text-sm text-ink-soft">Nothing: it ends here</p>
      </div>
      {onAdd && (
        <IconButton
          icon={Plus}
          look="plain"
          label={`Add after “${port.label}”…`}
          onClick={(event) => onAdd(node.id, port.id, event.currentTarget)}
        />
      )}
    </div>
  );
}

interface GoesOnProps {
  /** What the node that is listed above does. */
  words: string;
  onOpen?: () => void;
}

/** In place of a card that is listed above already. */
function GoesOn({ words, onOpen }: GoesOnProps) {
  const said = (
    <>
      <CornerLeftUp aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 flex-1">
        Goes on above: <span className="text-ink">{words}</span>
      </span>
    </>
  );
  const face =
    "flex w-full gap-2 rounded-card border border-dashed px-3.5 py-2.5 text-left text-sm text-ink-soft";
  if (!onOpen) return <div className={face}>{said}</div>;
  return (
    <button type="button" onClick={onOpen} className={face}>
      {said}
    </button>
  );
}

interface OutlineCardProps extends Omit<OutlineProps, "graph" | "onAdd"> {
  line: OutlineLine;
}

function OutlineCard({ line, registry, where, findings, waiting = NOBODY, onOpen }: OutlineCardProps) {
  const { node } = line;
  const nodeType = registry.get(node.type);
  const count = countFindings(findings);
  const stand = waiting[node.id] ?? 0;
  const came = useContext(LiveContext).counts?.nodes[node.id] ?? 0;
  const words = (
    <>
      <NodeIcon icon={nodeType?.icon ?? ""} kind={nodeType?.kind ?? "unknown"} />
      <span className="min-w-0 flex-1">
        <span className="block text-xs font-medium text-ink-soft">
          {titleOf(registry, node)}
          {node.off && " · Off"}
          {came > 0 && <span className="font-normal tabular-nums"> · {came.toLocaleString()} came by</span>}{" "}
          {stand > 0 && (
            <span className="ml-1 rounded-full bg-waiting-soft px-1.5 text-waiting tabular-nums">
              {stand} waiting
            </span>
          )}
        </span>
        <Sentence parts={sentenceParts(registry, node, where)} className="mt-0.5 block" />
      </span>
      {count && <FindingDot findings={count} />}
    </>
  );
  const face = "relative flex w-full gap-3 rounded-card border bg-surface-raised p-3.5 text-left";
  if (!onOpen) return <div className={face}>{words}</div>;
  return (
    <button type="button" onClick={() => onOpen(node.id)} className={face}>
      {words}
    </button>
  );
}
