import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { type CopyContext, type CopyReport, checkCopy, NICHES, PURPOSES } from "@ringback/templates";
import { z } from "zod";
import { CommandRefused } from "./commandRefused.ts";
import { linesOf } from "./linesOf.ts";
import { copyReportJson, sayCopyReport } from "./sayCopyReport.ts";
import { sayParseError } from "./sayParseError.ts";

const WRONG_USE = 2;

const HELP = `ringback copy check [OPTIONS] TEXT    what a text costs, and what is wrong with it
ringback copy check [OPTIONS] --stdin  reads one JSON string a line, prints one JSON object a line

  --json                    one JSON object instead of sentences
  --niche N                 the trade: ${NICHES.map(({ id }) => id).join(", ")}
  --lang en|es              what the business writes in; a text that shows its language is judged by that
  --state open|closed       when the text goes out; either when left out
  --purpose ${PURPOSES.join("|")}
  --callback MINUTES        how soon you call back: promises are held to it
  --business NAME --owner FIRST_NAME
                            whose text it is; whoever introduces themselves when left out
  --opt-out append|write|never
                            append: add "Reply STOP to opt out." where it is missing, and count it
  --max-segments N          the most segments that a text may cost, 3 when left out

Ends with 0 when every text passes, 1 when one does not, 2 when it is asked the wrong way.
`;

const OPTIONS = {
  json: { type: "boolean", default: false },
  stdin: { type: "boolean", default: false },
  niche: { type: "string", default: "" },
  lang: { type: "string" },
  state: { type: "string" },
  purpose: { type: "string" },
  callback: { type: "string" },
  business: { type: "string", default: "" },
  owner: { type: "string", default: "" },
  "opt-out": { type: "string" },
  "max-segments": { type: "string" },
} as const;

/** `ringback copy check`: judges texts as the app does, with nothing but what stands on the command line. */
export async function copyCommand(words: string[]): Promise<number> {
  const [verb, ...rest] = words;
  if (verb === undefined || verb === "help" || rest.includes("--help")) {
    process.stdout.write(HELP);
    return verb === undefined ? WRONG_USE : 0;
  }
  if (verb !== "check") throw wrong("Say `ringback copy check` and the text.");
  const { values, positionals } = parsed(rest);
  const context = contextOf(values);
  if (values.stdin) {
    if (positionals.length > 0) throw wrong("Leave the text out with --stdin: texts come from there.");
    return checkLines(process.stdin.setEncoding("utf8"), context);
  }
  const [text, ...more] = positionals;
  if (text === undefined)
    throw wrong('Say which text: `ringback copy check "Hi, it\'s Sam at Harbor Plumbing."`');
  if (more.length > 0) throw wrong("Put the text in quotes: it came as several.");
  const report = checkCopy(text, context);
  process.stdout.write(
    values.json ? `${JSON.stringify(copyReportJson(text, report))}\n` : sayCopyReport(report),
  );
  return exitCodeOf(report);
}

/** Answers as fast as somebody reads them, so that memory does not fill up. Stops when nobody does any more. */
async function checkLines(input: AsyncIterable<string>, context: CopyContext): Promise<number> {
  const tally = { allPass: true };
  try {
    await pipeline(answersTo(input, context, tally), process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  }
  return tally.allPass ? 0 : 1;
}

/** A line for a line, in order; one that is no JSON string is answered with an error, and the next is read. */
async function* answersTo(input: AsyncIterable<string>, context: CopyContext, tally: { allPass: boolean }) {
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    const text = textOf(line);
    const report = text === null ? null : checkCopy(text, context);
    if (!report?.passes) tally.allPass = false;
    const answer =
      report === null || text === null
        ? { line: number, error: `Line ${number} is not a JSON string.` }
        : copyReportJson(text, report);
    yield `${JSON.stringify(answer)}\n`;
  }
}

function textOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

function exitCodeOf(report: CopyReport): number {
  return report.passes ? 0 : 1;
}

function parsed(words: string[]) {
  try {
    return parseArgs({ args: words, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const said = sayParseError(error);
    throw said === null ? error : wrong(`${said} \`ringback copy help\` lists what there is.`);
  }
}

const minutes = z.coerce.number().int().positive().max(100_000);
const segments = z.coerce.number().int().min(1).max(10);

function contextOf(values: ReturnType<typeof parsed>["values"]): CopyContext {
  if (values.niche !== "" && !NICHES.some(({ id }) => id === values.niche)) {
    throw wrong(`There is no niche "${values.niche}". There are: ${NICHES.map(({ id }) => id).join(", ")}.`);
  }
  return {
    values: {},
    profile: { businessName: values.business, ownerFirstName: values.owner },
    niche: values.niche,
    language: oneOf("lang", values.lang, ["en", "es"]),
    state: oneOf("state", values.state, ["open", "closed"]),
    purpose: oneOf("purpose", values.purpose, PURPOSES),
    optOut: oneOf("opt-out", values["opt-out"], ["append", "write", "never"]),
    callbackMinutes: numberOf("callback", values.callback, { schema: minutes, what: "a number of minutes" }),
    maxSegments: numberOf("max-segments", values["max-segments"], {
      schema: segments,
      what: "a number up to 10",
    }),
  };
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((each) => each === value);
  if (found === undefined)
    throw wrong(`--${option} is ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}.`);
  return found;
}

function numberOf(
  option: string,
  value: string | undefined,
  { schema, what }: { schema: z.ZodType<number>; what: string },
): number | undefined {
  if (value === undefined) return undefined;
  const number = schema.safeParse(value);
  if (!number.success) throw wrong(`--${option} is ${what}.`);
  return number.data;
}

function wrong(sentence: string): CommandRefused {
  return new CommandRefused(sentence, WRONG_USE);
}
