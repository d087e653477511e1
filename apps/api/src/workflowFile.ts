import { type FieldDefinition, type Finding, type Graph, readGraph } from "@ringback/engine";
import { z } from "zod";

/** Counts up when the file's shape changes; older files stay readable. */
const FORMAT = 1;

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
              .max(100, "the key is too long"),
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
    graph: z.unknown().optional(),
  },
  { error: (issue) => sayShape(issue, "it") },
);

export interface WorkflowFile {
  name: string;
  /** The contact fields that the drawing names, so that a checker without a database knows them. */
  fields: FieldDefinition[];
  graph: Graph | null;
  findings: Finding[];
}

/**
 * Reads a workflow file. What is wrong with it comes back as findings with the place, nothing is thrown: a dotted path
 * in the file such as `graph.edges.2`, or, where it is about a node, the node's id and the path within the node.
 */
export function readWorkflowFile(text: string): WorkflowFile {
  const nothing = { name: "", fields: [], graph: null };
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
  const file = workflowFileShape.safeParse(told);
  if (!file.success) {
    return {
      ...nothing,
      findings: file.error.issues.map((issue) => ({
        ...finding("file-shape", `This is not a Ringback workflow file: ${issue.message}.`),
        field: issue.path.join("."),
      })),
    };
  }
  const { graph, findings } = readGraph(file.data.graph);
  return { name: file.data.name, fields: file.data.fields, graph, findings: findings.map(placedInFile) };
}

/** A workflow as a file: stable order, two spaces, so that a diff shows what an owner changed. */
export function writeWorkflowFile(workflow: {
  name: string;
  fields: FieldDefinition[];
  graph: Graph;
}): string {
  const { name, fields, graph } = workflow;
  const plain = fields.map(({ key, label, type }) => ({ key, label, type }));
  return `${JSON.stringify({ ringback: "workflow", format: FORMAT, name, fields: plain, graph }, null, 2)}\n`;
}

function finding(code: string, message: string): Finding {
  return { code, severity: "error", message };
}

/** A drawing's own places begin at the drawing; places within a node stay what every checker calls them. */
function placedInFile(found: Finding): Finding {
  if (found.nodeId !== undefined) return found;
  return { ...found, field: found.field === undefined ? "graph" : `graph.${found.field}` };
}

function sayShape(issue: z.core.$ZodRawIssue, what: string): string {
  if (issue.code !== "unrecognized_keys") return `${what} has to be an object`;
  const keys = issue.keys.map((key) => `"${key.slice(0, 60)}"`).join(", ");
  return `${what} has no ${keys}, so take that out`;
}

/** The parser quotes the place or counts the characters up to it; an editor wants the line, and a terminal one line. */
function placed(why: string, text: string): string {
  const counted = /^(.*) in JSON at position (\d+)/.exec(why);
  if (counted?.[1] === undefined) return why.replace(/\s+/g, " ");
  const before = text.slice(0, Number(counted[2])).split("\n");
  return `${counted[1]}, at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
