import type { WorkflowCheck } from "@ringback/engine";
import type { SelectOption } from "../components/Select.tsx";
import { presetOfCheck } from "./checks.ts";
import { DOUBLED, PRESETS } from "./presets.ts";

/** The choice that stands for what the owner painted; no preset has its id. */
export const OWN: SelectOption<string> = { value: "own", label: "Your own scenario" };

/** Everything that can be played, by the id of its preset. */
export function scenariosOf(checks: readonly WorkflowCheck[], doubled: boolean): SelectOption<string>[] {
  const presets = [...PRESETS, ...(doubled ? [DOUBLED] : [])];
  const saved = checks.map(({ id, name }) => ({ value: presetOfCheck(id), label: name, group: "Checks" }));
  return [...presets.map(({ id, title }) => ({ value: id, label: title })), OWN, ...saved];
}
