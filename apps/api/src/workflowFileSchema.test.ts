import { readFileSync } from "node:fs";
import { createRegistry, RECIPES } from "@ringback/engine";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeTypes } from "../../../ringback.nodes.ts";
import { BUILT_IN_FIELDS } from "./setup.ts";
import { readWorkflowFile, writeWorkflowFile } from "./workflowFile.ts";
import { workflowFileSchema } from "./workflowFileSchema.ts";

const schema = workflowFileSchema(nodeTypes);

/** Fastify judges bodies by JSON Schema draft 7: here as strictly as an editor does, and changing nothing. */
let judge: FastifyInstance;
beforeAll(async () => {
  const customOptions = { coerceTypes: false, removeAdditional: false, useDefaults: false } as const;
  judge = Fastify({ ajv: { customOptions } });
  judge.post("/", { schema: { body: schema } }, () => "fits");
  await judge.ready();
});
afterAll(() => judge.close());

/** `fits`, or what an editor would say of the file. */
async function verdict(file: unknown): Promise<string> {
  const headers = { "content-type": "application/json" };
  const answer = await judge.inject({ method: "POST", url: "/", headers, payload: JSON.stringify(file) });
  return answer.statusCode === 200 ? answer.body : String(answer.json().message);
}

it("is published: after a change of the node types, renew it by running this file with `vitest -u`", async () => {
  await expect(published(schema)).toMatchFileSnapshot("../../../docs/workflow.schema.json");
});

describe("the published schema", () => {
  it("fits every recipe as it is exported, and the examples of the docs", async () => {
    const files = RECIPES.map((recipe) =>
      writeWorkflowFile({ name: recipe.title, fields: BUILT_IN_FIELDS, graph: recipe.graph() }),
    );
    const docs = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
    const [, shown = ""] = /```json\n(.*?)```/s.exec(docs("workflow-file.md")) ?? [];
    for (const text of [...files, docs("examples/text-back.json"), shown]) {
      expect(readWorkflowFile(text).findings).toEqual([]);
      expect(await verdict(JSON.parse(text))).toBe("fits");
    }
  });

  it("knows a fresh node of every type", async () => {
    for (const { type, version, fresh } of createRegistry(nodeTypes).all)
      expect([type, await verdict(fileOf({ id: "one", type, version, config: fresh }))]).toEqual([
        type,
        "fits",
      ]);
  });

  it("keeps nodes of other packages and of other versions, whatever their settings", async () => {
    expect(await verdict(fileOf({ id: "one", type: "fax", version: 3, config: { to: "x" } }))).toBe("fits");
    expect(await verdict(fileOf({ id: "one", type: "wait", version: 2, config: { to: "x" } }))).toBe("fits");
  });

  it.each([
    ["a misspelt part", { ...fileOf(), feilds: [] }, "body must NOT have additional properties"],
    [
      "a file without a drawing",
      { ...fileOf(), graph: undefined },
      "body must have required property 'graph'",
    ],
    ["another format", { ...fileOf(), format: 2 }, "body/format must be equal to constant"],
    [
      "a node without a type",
      fileOf({ id: "one", version: 1 }),
      "body/graph/nodes/0 must have required property 'type'",
    ],
    [
      "a setting of another kind",
      fileOf({ id: "one", type: "wait", version: 1, config: { amount: "2", unit: "minutes" } }),
      "body/graph/nodes/0/config/amount must be integer",
    ],
    [
      "a setting that no such node has",
      fileOf({ id: "one", type: "sendSms", version: 1, config: { body: "Hi", to: "+1" } }),
      "body/graph/nodes/0/config must NOT have additional properties",
    ],
  ])("refuses %s, with the place", async (_what, file, says) => {
    expect(await verdict(file)).toContain(says);
  });
});

function fileOf(...nodes: object[]) {
  return { ringback: "workflow", format: 1, name: "One", graph: { nodes, edges: [] } };
}

/** As the formatter of this repository leaves a JSON file: two spaces, and a short list of words on one line. */
function published(value: object): string {
  const spread = JSON.stringify(value, null, 2);
  const close = spread.replace(
    /^(.*)\[\n((?: +"[^"\n]*",?\n)+) *\](,?)$/gm,
    (whole, before, words, comma) => {
      const line = `${before}[${words.trim().replace(/\n +/g, " ")}]${comma}`;
      return line.length <= 110 ? line : whole;
    },
  );
  return `${close}\n`;
}
