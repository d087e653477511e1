import { businessFor, type PlayedCheck, playChecks, type Registry } from "@ringback/engine";
import { DEFAULT_COPY_POLICY } from "@ringback/templates";
import type { WorkflowFile } from "./workflowFile.ts";

/** Names for what a file does not say: whoever checks a file has no business at hand. */
export const ANY_BUSINESS = {
  name: "the business",
  ownerFirstName: "the owner",
  niche: "contractor",
  copy: DEFAULT_COPY_POLICY,
};

/** The numbers that a file's drawing may name. Their digits are of nobody: no check looks at them. */
export function numbersOfFile({ business }: Pick<WorkflowFile, "business">) {
  return (business?.numbers ?? []).map(({ id, label }, index) => ({
    id,
    label,
    e164: `+1500555${String(1_000 + index)}`,
  }));
}

/** Plays the checks of a workflow file, with the business that they were saved for as far as the file tells. */
export function playFileChecks(
  registry: Registry,
  file: Omit<WorkflowFile, "name" | "findings">,
  now: number,
): PlayedCheck[] {
  const { graph, checks, fields, guardMs, settings, business } = file;
  if (graph === null) return [];
  const { timeZone = "UTC", hours = [], holidays = [], quietHours = null } = business ?? {};
  const ofFile = { ...ANY_BUSINESS, id: "file", timeZone, hours, holidays, quietHours };
  const facts = { ...ofFile, killSwitch: null, countries: ["US"] };
  return playChecks(registry, graph, {
    checks,
    setting: {
      business: businessFor(facts, settings),
      settings,
      fields,
      numbers: numbersOfFile(file),
      guardMs,
      now,
    },
  });
}
