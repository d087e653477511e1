import type { Finding } from "@ringback/engine";
import type { FormField } from "../formFields.ts";
import type { Names } from "../sentence.ts";

/** What every control gets. A value is unknown until the control has read it: drafts may hold anything. */
export interface ControlProps {
  field: FormField;
  value: unknown;
  onChange: (value: unknown) => void;
  /** The whole config, for a control that depends on a sibling. */
  config: unknown;
  where: Names;
  /** Findings about this field. */
  findings: readonly Finding[];
}
