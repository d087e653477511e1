/** What is wrong with the words of a command, as `parseArgs` of Node found it; `null` for every other error. */
export function sayParseError(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  if (!String(error.code).startsWith("ERR_PARSE_ARGS")) return null;
  // Node goes on to explain how to pass such a word after all, which nobody wants here.
  return `${error.message.split(". ")[0]?.replace(/\.$/, "")}.`;
}
