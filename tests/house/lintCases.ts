/** What the linter is expected to say of one file: a rule, and a piece of its sentence. None: the file is in order. */
export interface LintCase {
  told: string;
  path: string;
  text: string;
  says: readonly (readonly [rule: string, sentence: string])[];
}

const IMPORTS = "lint/style/noRestrictedImports";
const TIME = "Time is handed in";
const PURE = ["packages/templates/src", "packages/engine/src", "apps/api/src/runs"];

/** Files that break a rule of the house each. */
export const bad: LintCase[] = [
  ...imports("templates", "packages/templates/src", [
    ["the engine", "@ringback/engine", "templates imports no other room"],
    ["the engine by its files", "../../engine/src/step.ts", "templates imports no other room"],
    ["the file system", "node:fs", "templates imports no other room"],
  ]),
  ...imports("engine", "packages/engine/src", [
    ["the api", "ringback", "engine imports templates only"],
    ["the api's types", "ringback/trpc", "engine imports templates only"],
    ["the api by its files", "../../../apps/api/src/main.ts", "front door"],
    ["templates by their files", "../../templates/src/copy.ts", "front door"],
    ["the list of node types", "../../../ringback.nodes.ts", "engine imports templates only"],
    ["the simulator", "@ringback/twilio-simulator", "engine imports templates only"],
    ["the file system", "node:fs", "engine imports templates only"],
  ]),
  ...imports("the simulator", "packages/twilio-simulator/src", [
    ["the engine", "@ringback/engine", "The simulator imports no other room"],
    ["the Twilio SDK", "twilio", "carriers/twilio"],
    ["the api by its files", "../../../apps/api/src/main.ts", "front door"],
  ]),
  ...["runs", "calls", "live", "trpc", "http"].flatMap((part) =>
    imports(`the api's ${part}`, `apps/api/src/${part}`, [
      ["the web app", "@ringback/web", "api never imports web"],
      ["the simulator", "@ringback/twilio-simulator", "Only apps/api/src/main.ts starts the simulator"],
      ["the Twilio SDK", "twilio", "Only apps/api/src/carriers/twilio"],
      ["a part of the Twilio SDK", "twilio/lib/rest/Twilio.js", "Only apps/api/src/carriers/twilio"],
      ["the Twilio carrier", "../carriers/twilio/twilio.ts", "Take a Carrier as an argument"],
      ["the OpenAI SDK", "openai", "Only apps/api/src/assistant/openai.ts"],
      ["SQLite", "better-sqlite3", "Only apps/api/src/store opens a database"],
      ["PostgreSQL", "pg", "Only apps/api/src/store opens a database"],
      ["the query builder", "drizzle-orm", "Only apps/api/src/store opens a database"],
      ["the queue", "graphile-worker", "Only apps/api/src/store talks to the queue"],
      ["the store by a back door", "../store/sqlite/openSqlite.ts", "front door: store/index.ts"],
      ["the store's queries", "../store/queries/sends.ts", "front door: store/index.ts"],
      ["main", "../main.ts", "take what you need as an argument"],
    ]),
  ),
  ...imports("the command line", "apps/api/src/cli", [
    ["the simulator", "@ringback/twilio-simulator", "Only apps/api/src/main.ts starts the simulator"],
    ["SQLite", "better-sqlite3", "Only apps/api/src/store opens a database"],
  ]),
  ...imports("another part of the assistant", "apps/api/src/assistant", [
    ["the OpenAI SDK", "openai", "Only apps/api/src/assistant/openai.ts"],
  ]),
  ...imports("the store", "apps/api/src/store", [
    ["what is done with its rows", "../runs/advance.ts", "The store knows rows"],
    ["the Twilio SDK", "twilio", "Only apps/api/src/carriers/twilio"],
  ]),
  ...imports("the Twilio carrier", "apps/api/src/carriers/twilio", [
    ["SQLite", "better-sqlite3", "Only apps/api/src/store opens a database"],
  ]),
  ...imports("the web app", "apps/web/src", [
    ["the server", "ringback", "Import types only"],
    ["a value of the api", "ringback/trpc", "never its values"],
    ["the api by its files", "../../api/src/trpc/router.ts", "front door"],
    ["the simulator", "@ringback/twilio-simulator", "The web app talks to the api only"],
    ["the file system", "node:fs", "runs in a browser"],
  ]),
  ...imports("tests", "tests/stories", [
    ["the server by its files", "../../apps/api/src/main.ts", "front door"],
    ["the engine by its files", "../../packages/engine/src/step.ts", "front door"],
  ]),
  {
    told: "the web app asks for a value of the api later",
    path: "apps/web/src/later.ts",
    text: `export function later() {\n  return import("ringback/trpc");\n}\n`,
    says: [[IMPORTS, "never its values"]],
  },
  {
    told: "the web app passes a value of the api on",
    path: "apps/web/src/passedOn.ts",
    text: `export { appRouter } from "ringback/trpc";\n`,
    says: [[IMPORTS, "never its values"]],
  },
  ...PURE.flatMap((folder) => [
    ...["Date.now()", "new Date()", "new Date", "Date()", "globalThis.Date.now()"].map((written, index) =>
      one(folder, `time${index}`, written, ["plugin", TIME]),
    ),
    ...["Math.random()", "globalThis.Math.random"].map((written, index) =>
      one(folder, `chance${index}`, written, ["plugin", "Chance is handed in"]),
    ),
  ]),
  {
    told: "a cycle, told of both files",
    path: "packages/engine/src/chicken.ts",
    text: `import { egg } from "./egg.ts";\nexport const chicken: unknown = () => egg;\n`,
    says: [["lint/suspicious/noImportCycles", "part of a cycle"]],
  },
  {
    told: "a cycle, told of the other file",
    path: "packages/engine/src/egg.ts",
    text: `import { chicken } from "./chicken.ts";\nexport const egg: unknown = () => chicken;\n`,
    says: [["lint/suspicious/noImportCycles", "part of a cycle"]],
  },
  {
    told: "a package that the room does not declare",
    path: "packages/templates/src/undeclared.ts",
    text: `import { uuidv7 } from "uuidv7";\nexport const made = uuidv7;\n`,
    says: [["lint/correctness/noUndeclaredDependencies", "uuidv7 isn't specified"]],
  },
  {
    told: "any",
    path: "apps/api/src/anything.ts",
    text: "export function anything(value: any): unknown {\n  return value;\n}\n",
    says: [["lint/suspicious/noExplicitAny", "Unexpected any"]],
  },
  {
    told: "a promise that something is there",
    path: "apps/api/src/surely.ts",
    text: "export function surely(value: { name: string } | null): string {\n  return value!.name;\n}\n",
    says: [["lint/style/noNonNullAssertion", "Forbidden non-null assertion"]],
  },
  {
    told: "a default export",
    path: "packages/engine/src/nameless.ts",
    text: "export default function nameless() {}\n",
    says: [["lint/style/noDefaultExport", "default export"]],
  },
];

/** Files that look much like those and break none. */
export const good: LintCase[] = [
  allowed(
    "the engine imports templates",
    "packages/engine/src/good.ts",
    `import { thing } from "@ringback/templates";`,
  ),
  allowed(
    "main starts the simulator",
    "apps/api/src/main.ts",
    `import { thing } from "@ringback/twilio-simulator";`,
  ),
  allowed("the store opens a database", "apps/api/src/store/good.ts", `import thing from "better-sqlite3";`),
  allowed(
    "the Twilio carrier imports the SDK",
    "apps/api/src/carriers/twilio/good.ts",
    `import thing from "twilio";`,
  ),
  allowed(
    "one file imports the OpenAI SDK",
    "apps/api/src/assistant/openai.ts",
    `import thing from "openai";`,
  ),
  allowed(
    "runs enter the store by its front door",
    "apps/api/src/runs/good.ts",
    `import { thing } from "../store/index.ts";`,
  ),
  allowed("the clock reads the time", "apps/api/src/clock.ts", "const thing = Date.now();"),
  allowed(
    "a date is read from an instant",
    "packages/engine/src/day.ts",
    "const thing = [new Date(5), Date.UTC(2026, 5)];",
  ),
  allowed(
    "the web app imports types of the api",
    "apps/web/src/good.ts",
    `import type { AppRouter } from "ringback/trpc";\ndeclare const thing: AppRouter;`,
  ),
  allowed("tests enter by the front doors", "tests/stories/good.ts", `import { thing } from "ringback";`),
];

function imports(
  who: string,
  folder: string,
  cases: [what: string, from: string, sentence: string][],
): LintCase[] {
  return cases.map(([what, from, sentence], index) => ({
    told: `${who} importing ${what}`,
    path: `${folder}/import${index}.ts`,
    text: `import { thing } from "${from}";\nexport const it = thing;\n`,
    says: [[IMPORTS, sentence]],
  }));
}

function one(folder: string, name: string, written: string, says: LintCase["says"][number]): LintCase {
  return {
    told: `${written} in ${folder}`,
    path: `${folder}/${name}.ts`,
    text: `export const it: unknown = ${written};\n`,
    says: [says],
  };
}

function allowed(told: string, path: string, line: string): LintCase {
  return { told, path, text: `${line}\nexport const it = thing;\n`, says: [] };
}
