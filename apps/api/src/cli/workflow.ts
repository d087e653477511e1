import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { check, createRegistry, type Finding, hasErrors } from "@ringback/engine";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { machineClock } from "../clock.ts";
import type { DifferingCheck } from "../differingChecks.ts";
import { ANY_BUSINESS, numbersOfFile, playFileChecks } from "../playFileChecks.ts";
import { findingPlace, readWorkflowFile, writeWorkflowFile } from "../workflowFile.ts";
import { workflowFileSchema } from "../workflowFileSchema.ts";
import { CommandRefused } from "./commandRefused.ts";
import { configOf } from "./configOf.ts";

const registry = createRegistry(nodeTypes);

/** `ringback workflow import|export|check|schema`. */
export async function workflowCommand(words: string[]): Promise<number> {
  const [verb, ...rest] = words;
  if (verb === "check") return checkFile(rest);
  if (verb === "import") return importFile(rest);
  if (verb === "export") return exportFile(rest);
  if (verb === "schema") return schemaFile(rest);
  throw new CommandRefused("Say `ringback workflow import`, `export`, `check` or `schema`.");
}

function readText(path: string | undefined): string {
  if (path === undefined) throw new CommandRefused("Name the file.");
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new CommandRefused(`${path} cannot be read.`);
  }
}

/** Checks without a database: for continuous integration. Exit code 1 when the drawing has an error or a check differs. */
function checkFile(words: string[]): number {
  const { positionals } = parseArgs({ args: words, allowPositionals: true });
  const { file, findings } = judge(readText(positionals[0]));
  for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
  const errors = findings.filter((finding) => finding.severity === "error").length;
  if (errors > 0) {
    process.stdout.write(`${errors} to mend before it can be published.\n`);
    return 1;
  }
  const played = playFileChecks(registry, file, machineClock().now());
  const differing = played.filter(({ differs }) => differs.length > 0);
  sayDiffering(differing.map(({ check: { name }, differs }) => ({ name, differs })));
  process.stdout.write(`This workflow can be published.${sayPlayed(played.length, differing.length)}\n`);
  return differing.length === 0 ? 0 : 1;
}

function sayDiffering(differing: readonly DifferingCheck[]): void {
  for (const { name, differs } of differing) process.stdout.write(`check "${name}": ${differs.join(" ")}\n`);
}

function sayPlayed(all: number, differing: number): string {
  if (all === 0) return "";
  if (differing === 0) return all === 1 ? " Its check holds." : ` All its ${all} checks hold.`;
  if (all === 1) return " Its check comes out otherwise than it was saved.";
  const [count, come] = differing === 1 ? ["1", "comes"] : [String(differing), "come"];
  return ` ${count} of its ${all} checks ${come} out otherwise than ${differing === 1 ? "it was" : "they were"} saved.`;
}

function judge(text: string) {
  const file = readWorkflowFile(text);
  if (file.graph === null) return { file, findings: file.findings };
  const { fields, graph } = file;
  const drawn = { fields, numbers: numbersOfFile(file), business: ANY_BUSINESS };
  const findings = check(registry, graph, drawn);
  return { file, findings: [...file.findings, ...findings] };
}

async function importFile(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { publish: { type: "boolean", default: false }, replace: { type: "boolean", default: false } },
  });
  const { file, findings } = judge(readText(positionals[0]));
  if (file.graph === null || (values.publish && hasErrors(findings))) {
    throw new CommandRefused(findings.map(lineOf).join("\n"));
  }
  const { openOffice } = await import("../office.ts");
  const office = await openOffice(configOf(process.env));
  try {
    const { publish, replace } = values;
    const { graph } = file;
    const made = await office.importWorkflow({ ...file, graph, publish, replace });
    if ("findings" in made) throw new CommandRefused(made.findings.map(lineOf).join("\n"));
    process.stdout.write(`"${file.name}" is imported${publish ? " and live" : " as a draft"}.\n`);
    sayDiffering(made.differing);
    if (publish && made.othersLive > 0) {
      const one = made.othersLive === 1;
      const others = one ? "Another workflow is" : `${made.othersLive} other workflows are`;
      const it = one ? "it" : "they";
      process.stdout.write(
        `${others} live too, for the same calls: with --replace ${it} would have been turned off.\n`,
      );
    }
    return 0;
  } finally {
    await office.close();
  }
}

async function exportFile(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { name: { type: "string" } },
  });
  const { openOffice } = await import("../office.ts");
  const office = await openOffice(configOf(process.env));
  try {
    const workflow = await office.findWorkflow(values.name);
    if (workflow === null) {
      throw new CommandRefused(
        values.name === undefined ? "There is no workflow yet." : `No workflow is named "${values.name}".`,
      );
    }
    give(writeWorkflowFile(workflow), { path: positionals[0], what: `"${workflow.name}"` });
    return 0;
  } finally {
    await office.close();
  }
}

/** The JSON Schema of workflow files with the node types of this build, those of other packages included. */
function schemaFile(words: string[]): number {
  const { positionals } = parseArgs({ args: words, allowPositionals: true });
  const schema = JSON.stringify(workflowFileSchema(nodeTypes), null, 2);
  give(`${schema}\n`, { path: positionals[0], what: "The schema" });
  return 0;
}

/** Writes a file, and says so; without a path, to the terminal. */
function give(text: string, { path, what }: { path: string | undefined; what: string }): void {
  if (path === undefined) {
    process.stdout.write(text);
    return;
  }
  writeFileSync(path, text);
  process.stdout.write(`${what} is in ${path}.\n`);
}

function lineOf(finding: Finding): string {
  const place = findingPlace(finding);
  return `${finding.severity}${place === "" ? "" : ` at ${place}`}: ${finding.message}`;
}
