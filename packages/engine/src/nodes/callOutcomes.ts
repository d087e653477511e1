import { z } from "zod";
import { control, type Where } from "../defineNode.ts";
import type { Finding } from "../model.ts";

const LABELS = {
  missed: "Nobody answered",
  voicemail: "They left a voicemail",
  abandoned: "They hung up while it rang",
  answered: "Somebody answered",
} as const;

type Chosen = keyof typeof LABELS;

/** Which of these outcomes of a call a trigger counts: a property of triggers about calls. */
export function callOutcomes<O extends Chosen>(offered: readonly O[], help?: string) {
  const labels = Object.fromEntries(offered.map((outcome) => [outcome, LABELS[outcome]]));
  return z
    .array(z.enum(offered))
    .meta(
      control({ label: "Which calls", control: "outcomes", labels, ...(help === undefined ? {} : { help }) }),
    );
}

/** What to mend: none chosen. */
export function outcomeFindings(outcomes: readonly Chosen[], where: Where): Finding[] {
  if (outcomes.length > 0) return [];
  const message = "Choose which calls count: none would ever start this.";
  return [{ code: "nothingChosen", severity: "error", nodeId: where.nodeId, field: "outcomes", message }];
}
