import {
  BOUNDS,
  DEFAULT_GUARD_MS,
  DEFAULT_WORKFLOW_SETTINGS,
  MOST_CHECKS,
  RESERVED_IDS,
  WORKFLOW_CHECK,
} from "@ringback/engine";
import { z } from "zod";
import { sayIssue } from "./sayIssue.ts";
import { isZone } from "./settings/isZone.ts";
import { HOLIDAYS, HOURS } from "./settings/openingHours.ts";
import { QUIET_HOURS } from "./settings/quietHours.ts";
import { WORKFLOW_SETTINGS } from "./settings/workflowSettings.ts";

/** Counts up when the file's shape changes; older files stay readable. */
export const FORMAT = 1;

const CHECKED_BUSINESS = z
  .strictObject({
    timeZone: z.string().max(60).refine(isZone, "choose a time zone, such as America/Chicago"),
    hours: HOURS,
    holidays: HOLIDAYS,
    quietHours: QUIET_HOURS.nullable(),
    numbers: z.array(z.strictObject({ id: z.string().max(64), label: z.string().max(80) })).max(100),
  })
  .describe("What the checks are rehearsed with. An import leaves the business as it is.");

/** When the business is open and quiet, and which numbers it has: all that a check looks at beside the drawing. */
export type CheckedBusiness = z.infer<typeof CHECKED_BUSINESS>;

/** The file around its drawing, which {@link readGraph} reads. */
export const workflowFileShape = z.strictObject(
  {
    $schema: z.string("$schema is the address of a JSON Schema").optional(),
    ringback: z.literal("workflow", 'it does not begin with "ringback": "workflow"'),
    format: z.literal(FORMAT, `this server reads format ${FORMAT}`),
    name: z.string("it needs a name").trim().min(1, "it needs a name").max(120, "its name is too long"),
    fields: z
      .array(
        z.strictObject(
          {
            key: z
              .string("a field needs a key")
              .min(1, "a field needs a key")
              .max(100, "the key is too long")
              .refine((key) => !RESERVED_IDS.includes(key), "programs keep that key for themselves"),
            label: z.string("a field needs a label"),
            type: z.enum(
              ["text", "number", "yesNo", "dateTime"],
              "the type of a field is text, number, yesNo or dateTime",
            ),
          },
          { error: (issue) => sayShape(issue, "a field") },
        ),
        "fields is a list",
      )
      .default([]),
    guardMs: z
      .int()
      .min(BOUNDS.shortestGuardMs)
      .max(BOUNDS.longestGuardMs)
      .nullable()
      .default(DEFAULT_GUARD_MS),
    settings: WORKFLOW_SETTINGS.default(DEFAULT_WORKFLOW_SETTINGS),
    checks: z.array(WORKFLOW_CHECK, "checks is a list").max(MOST_CHECKS).default([]),
    business: CHECKED_BUSINESS.optional(),
    graph: z.unknown().optional(),
  },
  { error: (issue) => sayShape(issue, "it") },
);

function sayShape(issue: z.core.$ZodRawIssue, what: string): string {
  return sayIssue(issue).replace(/^it /, `${what} `);
}
