import { CommandRefused } from "./commandRefused.ts";
import { sayParseError } from "./sayParseError.ts";

const HELP = `Ringback: missed-call text-back

  ringback serve                    start the server (npm start does this)
  ringback demo                     three calls, one text: the promise, in your terminal
  ringback setup --business NAME --owner FIRST_NAME --niche contractor|professional|appointment
                 --timezone ZONE [--number +1…] [--forward-to +1…]
  ringback workflow import FILE [--publish] [--replace]
  ringback workflow export [--name NAME] [FILE]
  ringback workflow check FILE
  ringback workflow schema [FILE]   what an editor needs to know of workflow files
  ringback call FROM [--ring SECONDS] [--then hang-up|voicemail|answer]
                                    place a call on the running simulator
  ringback copy check [--json] [--niche N] [--lang en|es] [--state open|closed] TEXT
                                    what a text costs, and what is wrong with it; more with \`ringback copy\`

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
