import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTerminal, type Terminal } from "./ringback.ts";

const BIN = fileURLToPath(new URL("../../apps/api/bin/ringback.js", import.meta.url));
const GOOD =
  "Hey, it's Sam at Harbor Plumbing. Sorry I missed you, I'm on a job. What's going on, and what's the address?";
const ROBOTIC = "We have received your call and will get back to you as soon as possible.";

let terminal: Terminal;
beforeAll(() => {
  terminal = openTerminal();
});
afterAll(() => terminal.close());

/** Runs `ringback copy check --stdin …` on what is piped in. */
async function piped(
  input: string,
  words: string[] = [],
): Promise<{ code: number | null; answers: unknown[] }> {
  const child = spawn(process.execPath, [BIN, "copy", "check", "--stdin", ...words], {
    cwd: terminal.folder,
    stdio: ["pipe", "pipe", "ignore"],
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    out += part;
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    code,
    answers: out
      .split("\n")
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line)),
  };
}

describe("copy check", () => {
  it("says the score, what the text costs and what is wrong with it", async () => {
    const words = ["--business", "Harbor Plumbing", "--owner", "Sam", "--niche", "plumbing"];
    expect(await terminal.run(["copy", "check", ...words, GOOD])).toEqual({
      code: 0,
      out: "Score 100 of 100: passes.\nalways 108, 1 segment\n",
      err: "",
    });
    const { code, out } = await terminal.run(["copy", "check", ...words, "--json", ROBOTIC]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      text: ROBOTIC,
      passes: false,
      segments: { typical: 1, longest: 1 },
      length: "always 72, 1 segment",
      typical: { text: ROBOTIC, encoding: "GSM-7", units: 72, segments: 1, costly: [], boundaries: [72] },
      longest: { causedBy: null },
    });
  });

  it("tells the usual length from the longest, and shows a repair below what it mends", async () => {
    const text = `Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}} — what's going on?`;
    const { out } = await terminal.run(["copy", "check", text]);
    expect(out).toContain("typical 56, 1 segment; longest 62, 1 segment\n");
    expect(out).toMatch(
      /^warning L02 chars\.ucs2 at \d+: Use plain punctuation: — .*\n {4}Use plain punctuation: Hi /m,
    );
  });

  it("holds promises to how soon somebody calls back, and to the hours", async () => {
    const text = `${GOOD} I'll call you within 10 minutes.`;
    const codes = async (...words: string[]) => {
      const { out } = await terminal.run(["copy", "check", "--json", ...words, text]);
      const { findings }: { findings: { code: string; severity: string }[] } = JSON.parse(out);
      return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
    };
    expect(await codes("--callback", "10")).toEqual([]);
    expect(await codes("--callback", "120")).toEqual(["promise.unkept"]);
    expect(await codes("--state", "closed")).toContain("promise.unkept");
  });

  it("adds the opt-out line where it is told that Ringback does", async () => {
    const { out } = await terminal.run(["copy", "check", "--opt-out", "append", GOOD]);
    expect(out).toContain("always 131, 1 segment");
  });

  it.each([
    [[], 'Say which text: `ringback copy check "Hi, it\'s Sam at Harbor Plumbing."`\n'],
    [["Hi", "there"], "Put the text in quotes: it came as several.\n"],
    [["--lang", "fr", "Hi"], "--lang is en or es.\n"],
    [["--state", "ajar", "Hi"], "--state is open or closed.\n"],
    [["--callback", "soon", "Hi"], "--callback is a number of minutes.\n"],
    [["--stdin", "Hi"], "Leave the text out with --stdin: texts come from there.\n"],
    [["--colour", "Hi"], "Unknown option '--colour'. `ringback copy help` lists what there is.\n"],
  ])("%j is asked the wrong way", async (words, err) => {
    expect(await terminal.run(["copy", "check", ...words])).toEqual({ code: 2, out: "", err });
  });

  it("names the niches when it does not know one", async () => {
    const { code, err } = await terminal.run(["copy", "check", "--niche", "florist", "Hi"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^There is no niche "florist"\. There are: hvac, /);
  });

  it("explains itself", async () => {
    const { code, out } = await terminal.run(["copy", "help"]);
    expect(code).toBe(0);
    for (const option of [
      "--json",
      "--stdin",
      "--niche",
      "--lang",
      "--state",
      "--callback",
      "--business",
      "--owner",
    ])
      expect(out).toContain(option);
  });
});

describe("copy check --stdin", () => {
  it("answers a line with a line, and goes on after a bad one", async () => {
    const lines = [
      JSON.stringify(GOOD),
      "not JSON",
      JSON.stringify({ text: GOOD }),
      "",
      JSON.stringify(ROBOTIC),
    ];
    const { code, answers } = await piped(`${lines.join("\r\n")}\n`);
    expect(code).toBe(1);
    expect(answers).toEqual([
      expect.objectContaining({ text: GOOD, passes: true }),
      { line: 2, error: "Line 2 is not a JSON string." },
      { line: 3, error: "Line 3 is not a JSON string." },
      { line: 4, error: "Line 4 is not a JSON string." },
      expect.objectContaining({ text: ROBOTIC, passes: false }),
    ]);
  });

  it("passes when all do, a last line without its end too, and says nothing of nothing", async () => {
    expect(await piped(`${JSON.stringify(GOOD)}\n${JSON.stringify(GOOD)}`)).toMatchObject({
      code: 0,
      answers: [{ passes: true }, { passes: true }],
    });
    expect(await piped("")).toEqual({ code: 0, answers: [] });
  });

  it("reads texts of any size, and any number of them", async () => {
    const long = JSON.stringify("a".repeat(3_000_000));
    // JSON may hold this separator as it is; it ends no line.
    const odd = JSON.stringify("Hi\u2028there").replace("\\u2028", "\u2028");
    const { answers } = await piped(`${long}\n${odd}\n${`${JSON.stringify(GOOD)}\n`.repeat(3_000)}`);
    expect(answers).toHaveLength(3_002);
    expect(answers[1]).toMatchObject({ text: "Hi\u2028there" });
    expect(answers.at(-1)).toMatchObject({ text: GOOD, passes: true });
  });

  it("stops quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [BIN, "copy", "check", "--stdin"], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      err += part;
    });
    // It may have ended before it has read everything.
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end(`${JSON.stringify(GOOD)}\n`.repeat(20_000));
    const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("judges every line by the options", async () => {
    const { answers } = await piped(`${JSON.stringify("Hola, habla Ana de Costa. ¿Qué necesita?")}\n`, [
      "--lang",
      "en",
    ]);
    expect(answers).toEqual([expect.objectContaining({ length: "always 40, 1 segment" })]);
  });
});
