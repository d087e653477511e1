/**
 * The lines of a stream of text, each when it is complete. Only a line feed ends one: JSON may hold the other line
 * separators of Unicode as they are, which `node:readline` would cut at.
 */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  const begun: string[] = [];
  for await (const chunk of stream) {
    const pieces = chunk.split("\n");
    const rest = pieces.pop() ?? "";
    for (const piece of pieces) {
      yield withoutReturn(begun.join("") + piece);
      begun.length = 0;
    }
    if (rest !== "") begun.push(rest);
  }
  if (begun.length > 0) yield withoutReturn(begun.join(""));
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
