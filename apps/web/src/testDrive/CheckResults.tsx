import type { PlayedCheck, WorkflowCheck } from "@ringback/engine";
import { CircleCheck, Play, TriangleAlert } from "lucide-react";
import { byPlace } from "../canvas/byPlace.ts";
import { Button } from "../components/Button.tsx";

export interface CheckResultsProps {
  results: readonly PlayedCheck[];
  /** Plays a check that came out otherwise. */
  onSee: (check: WorkflowCheck) => void;
}

/** A workflow's checks, played again with the draft: what comes out otherwise than it was saved. */
export function CheckResults({ results, onSee }: CheckResultsProps) {
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
