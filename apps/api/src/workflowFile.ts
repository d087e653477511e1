import {
  DEFAULT_GUARD_MS,
  DEFAULT_WORKFLOW_SETTINGS,
  type FieldDefinition,
  type Finding,
  type Graph,
  readGraph,
  type WorkflowCheck,
  type WorkflowSettings,
} from "@ringback/engine";
import { sayIssue } from "./sayIssue.ts";
import { settingsFindings } from "./settings/workflowSettings.ts";
import { type CheckedBusiness, FORMAT, workflowFileShape } from "./workflowFileShape.ts";

export interface WorkflowFile {
  name: string;
  /** The contact fields that the drawing names, so that a checker without a database knows them. */
  fields: FieldDefinition[];
  /** How long the guard stands, in milliseconds; `null`: off. */
  guardMs: number | null;
  settings: WorkflowSettings;
  checks: WorkflowCheck[];
  /** What the checks are rehearsed with; `null` when the file does not say. */
  business: CheckedBusiness | null;
  graph: Graph | null;
  findings: Finding[];
}

/**
 * Reads a workflow file. What is wrong with it comes back as findings with the place, nothing is thrown: a dotted path
 * in the file such as `graph.edges.2`, or, where it is about a node, the node's id and the path within the node.
 */
export function readWorkflowFile(text: string): WorkflowFile {
  const nothing = {
    name: "",
    fields: [],
    guardMs: DEFAULT_GUARD_MS,
    settings: DEFAULT_WORKFLOW_SETTINGS,
    checks: [],
    business: null,
    graph: null,
  };
  let told: unknown;
  try {
    // Some editors begin a file with a byte order mark.
    told = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ...nothing,
      findings: [finding("file-not-json", `The file is not JSON: ${placed(why, text)}.`)],
    };
  }
  const file = workflowFileShape.safeParse(told, { error: sayIssue });
  if (!file.success) {
    return {
      ...nothing,
      findings: file.error.issues.map((issue) => ({
        ...finding("file-shape", `This is not a Ringback workflow file: ${issue.message}.`),
        field: issue.path.join("."),
      })),
    };
  }
  const { graph: drawn, business = null, $schema: _, ringback: __, format: ___, ...rest } = file.data;
  const wrong = settingsFindings(rest.settings).map((one) => ({ ...one, field: `settings.${one.field}` }));
  if (wrong.length > 0) return { ...nothing, findings: wrong };
  const { graph, findings } = readGraph(drawn);
  return { ...rest, business, graph, findings: findings.map(placedInFile) };
}

/** A workflow as a file: stable order, two spaces, so that a diff shows what an owner changed. */
export function writeWorkflowFile(workflow: WrittenWorkflow): string {
  const { name, fields, graph, guardMs = DEFAULT_GUARD_MS, checks = [], business } = workflow;
  const settings = workflow.settings ?? DEFAULT_WORKFLOW_SETTINGS;
  const file = {
    ringback: "workflow",
    format: FORMAT,
    name,
    fields: fields.map(({ key, label, type }) => ({ key, label, type })),
    ...(guardMs === DEFAULT_GUARD_MS ? {} : { guardMs }),
    ...(isDefault(settings) ? {} : { settings }),
    ...(checks.length === 0 ? {} : { checks, ...(business ? { business: checkedBusiness(business) } : {}) }),
    graph,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A workflow to be written. What is left out, and what is as it is for every new workflow, is not in the file. */
export interface WrittenWorkflow extends Pick<WorkflowFile, "name" | "fields"> {
  graph: Graph;
  guardMs?: number | null;
  settings?: WorkflowSettings;
  checks?: readonly WorkflowCheck[];
  /** Written with checks only: they come out the same elsewhere with it. */
  business?: CheckedBusiness;
}

/** Where a finding is: a node's id and the path within the node, or a path in the file. Empty: nowhere in particular. */
export function findingPlace({ nodeId, field }: Finding): string {
  return [nodeId, field].filter(Boolean).join(" ");
}

function isDefault(settings: WorkflowSettings): boolean {
  return JSON.stringify(settings) === JSON.stringify({ ...settings, ...DEFAULT_WORKFLOW_SETTINGS });
}

/** Only what checks look at: a row of the store holds more than that. */
function checkedBusiness({ timeZone, hours, holidays, quietHours, numbers }: CheckedBusiness) {
  return { timeZone, hours, holidays, quietHours, numbers: numbers.map(({ id, label }) => ({ id, label })) };
}

function finding(code: string, message: string): Finding {
  return { code, severity: "error", message };
}

/** A drawing's own places begin at the drawing; places within a node stay what every checker calls them. */
function placedInFile(found: Finding): Finding {
  if (found.nodeId !== undefined) return found;
  return { ...found, field: found.field === undefined ? "graph" : `graph.${found.field}` };
}

/** The parser quotes the place or counts the characters up to it; an editor wants the line, and a terminal one line. */
function placed(why: string, text: string): string {
  const counted = /^(.*) in JSON at position (\d+)/.exec(why);
  if (counted?.[1] === undefined) return why.replace(/\s+/g, " ");
  const before = text.slice(0, Number(counted[2])).split("\n");
  return `${counted[1]}, at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
