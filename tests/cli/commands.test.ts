import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NICHES } from "@ringback/templates";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTerminal, type Terminal } from "./ringback.ts";

const EXAMPLE = fileURLToPath(new URL("../../docs/examples/text-back.json", import.meta.url));
const SET_UP = "--business,Miller Plumbing,--owner,Dana,--niche,contractor,--timezone,America/Chicago".split(
  ",",
);

let terminal: Terminal;
beforeEach(() => {
  terminal = openTerminal();
});
afterEach(() => terminal.close());

/** Writes a file beside the terminal and answers its name. */
function written(text: string): string {
  writeFileSync(join(terminal.folder, "workflow.json"), text);
  return "workflow.json";
}

function fileWith(change: object): string {
  return written(JSON.stringify({ ...JSON.parse(readFileSync(EXAMPLE, "utf8")), ...change }));
}

/** One missed call on a Monday at ten, after which Maria is to have so many texts. */
function check(name: string, texts: number) {
  return {
    id: name,
    name,
    start: { weekday: 1, minute: 600 },
    useGuard: true,
    carrier: "sent",
    happenings: [{ id: 1, at: 0, caller: "maria", type: "call", outcome: "missed", numberId: null }],
    expected: [{ caller: "maria", texts, dispositions: ["sent"] }],
  };
}

describe("help", () => {
  it.each([[[]], [["help"]], [["--help"]]])("%j lists every command", async (words) => {
    const { code, out, err } = await terminal.run(words);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const command of [
      "serve",
      "demo",
      "setup",
      "workflow import",
      "workflow export",
      "workflow check",
      "workflow schema",
      "call",
      "copy check",
    ])
      expect(out).toContain(`ringback ${command} `);
  });

  it("of one command tells of that one", async () => {
    const { code, out } = await terminal.run(["workflow", "--help"]);
    expect(code).toBe(0);
    for (const verb of ["import", "export", "check", "schema"])
      expect(out).toContain(`ringback workflow ${verb}`);
    expect(out).not.toContain("ringback serve");
  });

  it.each([
    [["teleport"], `There is no command "teleport". \`ringback help\` lists them.\n`],
    [["workflow", "burn"], "Say `ringback workflow import`, `export`, `check` or `schema`.\n"],
    [["workflow", "check"], "Name the file.\n"],
    [["workflow", "check", "nowhere.json"], "nowhere.json cannot be read.\n"],
    [["setup", "--buisness", "X"], "Unknown option '--buisness'. `ringback help` lists what there is.\n"],
    [["demo", "twice"], "`ringback demo` takes no words.\n"],
  ])("%j is answered with one sentence", async (words, err) => {
    expect(await terminal.run(words)).toEqual({ code: 1, out: "", err });
  });
});

describe("workflow check", () => {
  it("passes the example of the docs", async () => {
    expect(await terminal.run(["workflow", "check", EXAMPLE])).toEqual({
      code: 0,
      out: "This workflow can be published.\n",
      err: "",
    });
  });

  it.each([
    ['{\n  "ringback": "workflow"\n  "format": 1\n}\n', /, at line 3, column 3\.$/],
    ['{\n  "ringback": workflow\n}\n', /'w', \.\.\."ingback": workflow }/],
  ])("tells where a file stops being JSON: %j", async (text, place) => {
    const { code, out } = await terminal.run(["workflow", "check", written(text)]);
    const [first, ...rest] = out.split("\n");
    expect({ code, rest }).toEqual({ code: 1, rest: ["1 to mend before it can be published.", ""] });
    expect(first).toMatch(/^error: The file is not JSON: /);
    expect(first).toMatch(place);
  });

  it("tells what is missing from a file of another kind", async () => {
    const { code, out } = await terminal.run(["workflow", "check", fileWith({ format: 2, name: " " })]);
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "error at format: This is not a Ringback workflow file: this server reads format 1.",
      "error at name: This is not a Ringback workflow file: it needs a name.",
      "2 to mend before it can be published.",
      "",
    ]);
  });

  it("names the node whose type is unknown, and what else the drawing lacks", async () => {
    const graph = {
      nodes: [{ id: "away", type: "teleport", version: 1, config: {} }],
      edges: [],
      layout: {},
    };
    const { code, out } = await terminal.run(["workflow", "check", fileWith({ graph })]);
    expect(code).toBe(1);
    expect(out).toContain(`error at away type: This server does not know the node type "teleport".`);
    expect(out).toContain("2 to mend before it can be published.\n");
  });
});

describe("workflow check, of a file with checks", () => {
  const example: { graph: unknown } = JSON.parse(readFileSync(EXAMPLE, "utf8"));

  it("plays them, and passes while they come out as they were saved", async () => {
    const file = fileWith({ graph: example.graph, checks: [check("One call", 1)] });
    expect(await terminal.run(["workflow", "check", file])).toEqual({
      code: 0,
      out: "This workflow can be published. Its check holds.\n",
      err: "",
    });
  });

  it("ends with 1 when one comes out otherwise, and says what", async () => {
    const file = fileWith({ graph: example.graph, checks: [check("One call", 1), check("Greedy", 2)] });
    expect(await terminal.run(["workflow", "check", file])).toEqual({
      code: 1,
      out: [
        'check "Greedy": Maria gets one text instead of 2 texts.',
        "This workflow can be published. 1 of its 2 checks comes out otherwise than it was saved.",
        "",
      ].join("\n"),
      err: "",
    });
  });

  it("plays them with the workflow's own settings", async () => {
    const quiet = { from: 0, to: 1_439, texts: "skip" };
    const file = fileWith({
      graph: example.graph,
      checks: [check("One call", 1)],
      settings: { quietHours: quiet },
    });
    const { code, out } = await terminal.run(["workflow", "check", file]);
    expect([code, out.split("\n")[0]]).toEqual([
      1,
      'check "One call": Maria gets no text instead of one text. Maria’s call ended as “Text sent”; now it is “No text”.',
    ]);
  });
});

describe("setup, export and import", () => {
  it("carry the guard, the settings and the checks along, and say which checks differ in this business", async () => {
    await terminal.run(["setup", ...SET_UP]);
    const { graph } = JSON.parse(readFileSync(EXAMPLE, "utf8"));
    const greedy = check("Greedy", 2);
    fileWith({ name: "Second", graph, guardMs: null, settings: { stopOnReply: true }, checks: [greedy] });
    expect(await terminal.run(["workflow", "import", "workflow.json", "--publish", "--replace"])).toEqual({
      code: 0,
      out: '"Second" is imported and live.\ncheck "Greedy": Maria gets one text instead of 2 texts.\n',
      err: "",
    });
    const { out } = await terminal.run(["workflow", "export", "--name", "Second"]);
    const { guardMs, settings, checks, business } = JSON.parse(out);
    expect({ guardMs, settings, checks }).toEqual({
      guardMs: null,
      settings: { timeZone: null, hours: null, holidays: null, quietHours: null, stopOnReply: true },
      checks: [greedy],
    });
    expect(business).toMatchObject({ timeZone: "America/Chicago", holidays: [], quietHours: null });
  });

  it("make a business, and take its workflow out and in again", async () => {
    expect(await terminal.run(["setup", ...SET_UP])).toEqual({
      code: 0,
      out: "Miller Plumbing is set up on +13125550100. Start the server with `npm start`.\n",
      err: "",
    });

    expect(await terminal.run(["workflow", "export", "first.json"])).toEqual({
      code: 0,
      out: `"Missed-call text-back" is in first.json.\n`,
      err: "",
    });
    const first = readFileSync(join(terminal.folder, "first.json"), "utf8");
    expect(await terminal.run(["workflow", "check", "first.json"])).toMatchObject({ code: 0 });

    fileWith({ ...JSON.parse(first), name: "Second" });
    expect(await terminal.run(["workflow", "import", "workflow.json", "--publish"])).toEqual({
      code: 0,
      out: [
        `"Second" is imported and live.`,
        "Another workflow is live too, for the same calls: with --replace it would have been turned off.",
        "",
      ].join("\n"),
      err: "",
    });
    fileWith({ ...JSON.parse(first), name: "Third" });
    expect(await terminal.run(["workflow", "import", "workflow.json", "--publish", "--replace"])).toEqual({
      code: 0,
      out: `"Third" is imported and live.\n`,
      err: "",
    });
    const { out } = await terminal.run(["workflow", "export", "--name", "Second"]);
    expect(JSON.parse(out)).toEqual({ ...JSON.parse(first), name: "Second" });
  });

  it("the example of the docs is what a new business has", async () => {
    await terminal.run(["setup", ...SET_UP]);
    const { out } = await terminal.run(["workflow", "export"]);
    expect(out).toBe(readFileSync(EXAMPLE, "utf8"));
  });

  it("say by option what is missing, and that a second business has no place here", async () => {
    expect(await terminal.run(["setup", "--niche", "astronaut"])).toEqual({
      code: 1,
      out: "",
      err: [
        "--business: Fill this in: callers need to know who is writing.",
        "--owner: Fill this in: callers need to know who is writing.",
        `--niche: Choose one of: ${NICHES.map(({ id }) => id).join(", ")}.`,
        "--timezone: Choose a time zone, such as America/Chicago.",
        "",
      ].join("\n"),
    });
    await terminal.run(["setup", ...SET_UP]);
    expect(await terminal.run(["setup", ...SET_UP])).toEqual({
      code: 1,
      out: "",
      err: "A business is set up here already.\n",
    });
  });

  it("publish nothing that has errors, and import nothing without a business", async () => {
    cpSync(EXAMPLE, join(terminal.folder, "good.json"));
    expect(await terminal.run(["workflow", "import", "good.json"])).toEqual({
      code: 1,
      out: "",
      err: "error: Set the business up first: `ringback setup`.\n",
    });
    expect(await terminal.run(["workflow", "export"])).toMatchObject({
      code: 1,
      err: "There is no workflow yet.\n",
    });
    await terminal.run(["setup", ...SET_UP]);
    const empty = fileWith({ name: "Empty", graph: { nodes: [], edges: [], layout: {} } });
    expect(await terminal.run(["workflow", "import", empty, "--publish"])).toMatchObject({
      code: 1,
      out: "",
    });
    expect(await terminal.run(["workflow", "export", "--name", "Empty"])).toMatchObject({
      code: 1,
      err: `No workflow is named "Empty".\n`,
    });
  });

  it("refuse a database that cannot be opened with a sentence", async () => {
    mkdirSync(join(terminal.folder, "folder"));
    const { code, err } = await terminal.run(["setup", ...SET_UP], { DATABASE_URL: "file:folder" });
    expect(code).toBe(1);
    expect(err).toBe(
      "The database cannot be opened (unable to open database file). DATABASE_URL must name a file that may be written, not a folder.\n",
    );
  });
});

describe("demo", () => {
  it("tells the story, and that the promise held", async () => {
    const { code, out, err } = await terminal.run(["demo"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n").slice(-6)).toEqual([
      "the first caller got 1 text.",
      "the second caller got 1 text.",
      "the third caller got 0 texts.",
      "",
      "Three calls in ninety seconds, one text. The promise held.",
      "",
    ]);
  });
});
