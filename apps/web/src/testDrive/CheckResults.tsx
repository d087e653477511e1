import {
  type Graph,
  type PlanSetting,
  playChecks,
  type Registry,
  type WorkflowCheck,
} from "@ringback/engine";
import { CircleCheck, Play, TriangleAlert } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { byPlace } from "../canvas/byPlace.ts";
import { Button } from "../components/Button.tsx";
import { useNow } from "../components/Time.tsx";

export interface CheckResultsProps {
  registry: Registry;
  graph: Graph;
  setting: Omit<PlanSetting, "now">;
  checks: readonly WorkflowCheck[];
  /** Plays a check that came out otherwise. */
  onSee: (check: WorkflowCheck) => void;
  /** Hears how many come out otherwise. */
  onDiffering: (count: number) => void;
}

const HOUR_MS = 3_600_000;

/** A workflow's checks, played again with the draft: what comes out otherwise than it was saved. */
export function CheckResults({
  registry,
  graph,
  setting: here,
  checks,
  onSee,
  onDiffering,
}: CheckResultsProps) {
  const [now] = useState(useNow(HOUR_MS));
  const results = useMemo(
    () => playChecks(registry, graph, { checks, setting: { ...here, now } }),
    [registry, graph, here, now, checks],
  );
  const differing = results.filter(({ differs }) => differs.length > 0).length;
  useEffect(() => onDiffering(differing), [differing, onDiffering]);
  const held = results.filter(({ differs }) => differs.length === 0).length;
  return (
    <ul className="flex flex-col gap-3 px-2 text-sm">
      {results.map(({ check, differs }) =>
        differs.length === 0 ? null : (
          <li key={check.id} className="flex gap-2.5">
            <TriangleAlert aria-label="Comes out otherwise" className="mt-0.5 size-4 shrink-0 text-failed" />
            <div className="min-w-0 flex-1">
              <p className="font-medium">{check.name}</p>
              {byPlace(differs).map(({ item, key }) => (
                <p key={key}>{item}</p>
              ))}
              <Button size="small" icon={Play} className="mt-1.5" onClick={() => onSee(check)}>
                See it happen
              </Button>
            </div>
          </li>
        ),
      )}
      {held > 0 && (
        <li className="flex gap-2.5">
          <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ok" />
          {sayHeld(held, results.length)}
        </li>
      )}
    </ul>
  );
}

function sayHeld(held: number, all: number): string {
  if (all === 1) return "Your check comes out as you saved it.";
  if (held === all) return `All ${all} checks come out as you saved them.`;
  return held === 1 ? "1 other comes out as you saved it." : `${held} others come out as you saved them.`;
}
