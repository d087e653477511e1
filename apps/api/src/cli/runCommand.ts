import { CommandRefused } from "./commandRefused.ts";
import { sayParseError } from "./sayParseError.ts";

/** What each command is asked with. */
const USAGE: Readonly<Record<string, string>> = {
  serve: `
  ringback serve                    start the server (npm start does this)`,
  demo: `
  ringback demo                     three calls, one text: the promise, in your terminal`,
  setup: `
  ringback setup --business NAME --owner FIRST_NAME --niche contractor|professional|appointment
                 --timezone ZONE [--number +1…] [--forward-to +1…]
                                    answer the first visit's questions from here`,
  workflow: `
  ringback workflow import FILE [--publish] [--replace]
                                    add a workflow file's drawing; --replace takes the place of one of its name
  ringback workflow export [--name NAME] [FILE]
                                    write a workflow to a file, or to the screen
  ringback workflow check FILE      findings with their places, and the file's checks played; for CI
  ringback workflow schema [FILE]   what an editor needs to know of workflow files`,
  call: `
  ringback call FROM [--ring SECONDS] [--then hang-up|voicemail|answer]
                                    place a call on the running simulator`,
  copy: `
  ringback copy check [--json] [--niche N] [--lang en|es] [--state open|closed] TEXT
                                    what a text costs, and what is wrong with it; more with \`ringback copy\``,
};

const HELP = `Ringback: missed-call text-back
${Object.values(USAGE).join("")}

Settings are read from the environment and from .env; the README lists them.
`;

/**
 * Runs one command of `npx ringback`. Each is loaded when it is asked for: a text is checked without waiting for a
 * server's libraries.
 *
 * @param words What follows `ringback` on the command line.
 * @returns the process's exit code: 0 done, 1 refused or failed; `copy` says 2 when it is asked the wrong way.
 */
export async function runCommand(words: string[]): Promise<number> {
  const [command, ...rest] = words;
  // `copy` has a page of its own.
  const usage = command === undefined || command === "copy" ? undefined : USAGE[command];
  if (usage !== undefined && rest.some((word) => word === "--help" || word === "-h")) {
    process.stdout.write(`${usage.slice(1)}\n`);
    return 0;
  }
  try {
    switch (command) {
      case "serve":
        return await (await import("./serve.ts")).serveCommand(rest);
      case "demo":
        return await (await import("./demo.ts")).demoCommand(rest);
      case "setup":
        return await (await import("./setup.ts")).setupCommand(rest);
      case "workflow":
        return await (await import("./workflow.ts")).workflowCommand(rest);
      case "call":
        return await (await import("./call.ts")).callCommand(rest);
      case "copy":
        return await (await import("./copy.ts")).copyCommand(rest);
      case undefined:
      case "help":
      case "--help":
      case "-h":
        process.stdout.write(HELP);
        return 0;
      default:
        throw new CommandRefused(`There is no command "${command}". \`ringback help\` lists them.`);
    }
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return error instanceof CommandRefused ? error.exitCode : 1;
  }
}

// What the machine refuses and a person can mend: a folder that is not one, no permission, a disk that is full.
const MACHINE_REFUSES = ["EACCES", "EPERM", "EEXIST", "EISDIR", "ENOENT", "ENOTDIR", "EROFS", "ENOSPC"];

/** People get sentences; only a fault of ours shows where it happened. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof CommandRefused || error.name === "StoreRefused") return error.message;
  const wrongWords = sayParseError(error);
  if (wrongWords !== null) return `${wrongWords} \`ringback help\` lists what there is.`;
  const code = "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE") return "Another program uses that port. Stop it, or set PORT to a free one.";
  if (MACHINE_REFUSES.includes(code) && "path" in error)
    return `${error.path} cannot be opened or written (${code}). Check the path and who may use it.`;
  if (code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_READONLY"))
    return `The database cannot be opened (${error.message}). DATABASE_URL must name a file that may be written, not a folder.`;
  return error.stack ?? error.message;
}
