import { z } from "zod";
import type { NodeType } from "../defineNode.ts";
import type { Finding } from "../model.ts";

/** What a schema refuses in a node's config, as findings with the place and a sentence a person understands. */
export function configFindings(
  nodeType: NodeType,
  nodeId: string,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  return issues.map((issue) => ({
    code: "configInvalid",
    severity: "error",
    nodeId,
    field: issue.path.map(String).join("."),
    message: sentence(nodeType, issue),
  }));
}

function sentence(nodeType: NodeType, issue: z.core.$ZodIssue): string {
  const name = nameOf(nodeType, issue.path);
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? `Fill in ${name}.`
        : `${capital(name)} has to be ${A_TYPE[issue.expected] ?? issue.expected}.`;
    case "unrecognized_keys":
      return `Remove ${issue.keys.map((key) => `"${key.slice(0, 60)}"`).join(", ")}: ${nodeType.title} has no such setting.`;
    case "too_small":
      return (
        ownWords(issue) ??
        `${capital(name)} is too ${issue.origin === "number" ? "small" : "short"}: at least ${issue.minimum}.`
      );
    case "too_big":
      return (
        ownWords(issue) ??
        `${capital(name)} is too ${issue.origin === "number" ? "large" : "long"}: at most ${issue.maximum}.`
      );
    case "custom":
      return issue.message;
    default:
      return ownWords(issue) ?? `${capital(name)} is not one of the choices.`;
  }
}

/** A message that the node type's author wrote: the library's own ones begin with these words. */
function ownWords(issue: z.core.$ZodIssue): string | null {
  return /^(?:Invalid|Too |Unrecognized)/.test(issue.message) ? null : issue.message;
}

/** The label on the form of the setting that an issue is in, else the last name of its path. */
function nameOf(nodeType: NodeType, path: readonly PropertyKey[]): string {
  const [first] = path;
  if (first === undefined) return `the settings of ${nodeType.title}`;
  const property = nodeType.config instanceof z.ZodObject ? nodeType.config.shape[String(first)] : undefined;
  const label = property instanceof z.ZodType ? property.meta()?.label : undefined;
  if (typeof label !== "string" || path.length > 1) return `"${String(path.at(-1))}"`;
  return `"${label}"`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const A_TYPE: Partial<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "yes or no",
  array: "a list",
  object: "a group of settings",
};
