import { BOUNDS } from "../bounds.ts";
import type { Finding } from "../model.ts";

/** A few times the bound of a drawing: beyond it a text is refused unread; below it the finding can name the node. */
const MOST_READ_BYTES = 4 * BOUNDS.bytes;
/** Far deeper than a drawing may be, and far from what could trouble a parser. */
const MOST_READ_DEPTH = 1_000;

/** Parses JSON whose size and depth have been measured first. */
export function parseBounded(text: string): { value: unknown } | { finding: Finding } {
  if (bytesOf(text) > MOST_READ_BYTES) return { finding: error("tooBig", tooBig()) };
  if (depthOf(text) > MOST_READ_DEPTH) return { finding: error("tooDeep", TOO_DEEP) };
  try {
    return { value: JSON.parse(text) };
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message.slice(0, 120) : "";
    return { finding: error("notJson", `This file is not JSON: ${reason}.`) };
  }
}

/**
 * What makes a value unfit to be read on: too deep, too big, or a key that could reach an object's prototype; with the
 * node and the field it is in. Walks without recursion, so that depth cannot overflow the stack.
 */
export function jsonFinding(value: unknown): Finding | null {
  const open: { value: unknown; path: readonly string[] }[] = [{ value, path: [] }];
  const bytesByNode = new Map<string, number>();
  let bytes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: one, path } = next;
    let size = 1;
    if (typeof one === "string") size += bytesOf(one) + 1;
    if (typeof one === "object" && one !== null) {
      if (path.length >= BOUNDS.depth) return error("tooDeep", TOO_DEEP, placeOf(value, path));
      for (const [key, inner] of Object.entries(one)) {
        if (FORBIDDEN.has(key)) {
          return error(
            "forbiddenKey",
            `Remove the key "${key}": it has no place in a drawing.`,
            placeOf(value, path),
          );
        }
        size += Array.isArray(one) ? 1 : bytesOf(key) + 4;
        open.push({ value: inner, path: [...path, key] });
      }
    }
    bytes += size;
    const [list, index] = path;
    if (list === "nodes" && index !== undefined) bytesByNode.set(index, (bytesByNode.get(index) ?? 0) + size);
    if (bytes > MOST_READ_BYTES) break;
  }
  if (bytes <= BOUNDS.bytes) return null;
  const [heaviest] = [...bytesByNode].sort(([, a], [, b]) => b - a);
  const place = heaviest ? placeOf(value, ["nodes", heaviest[0], "config"]) : {};
  return error("tooBig", tooBig(place.nodeId), place);
}

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

const TOO_DEEP = `This drawing nests deeper than ${BOUNDS.depth} levels. Take some levels out.`;

function tooBig(nodeId?: string): string {
  const most = `This drawing is larger than ${BOUNDS.bytes / 1024} KB.`;
  return nodeId === undefined
    ? `${most} Split it into two workflows.`
    : `${most} Shorten the node "${nodeId}", its largest.`;
}

/** The node that a path runs through, if it has a usable id, and the place within it; deep places are cut. */
function placeOf(root: unknown, path: readonly string[]): Pick<Finding, "nodeId" | "field"> {
  const field = path.slice(0, 6).join(".");
  const [list, index, ...within] = path;
  if (list !== "nodes" || index === undefined) return field === "" ? {} : { field };
  const nodes = property(root, "nodes");
  const id = property(property(nodes, index), "id");
  if (typeof id !== "string" || !/^[A-Za-z0-9_-]{1,64}$/.test(id)) return { field };
  return { nodeId: id, field: within.slice(0, 4).join(".") };
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : null;
}

function error(code: string, message: string, place: Pick<Finding, "nodeId" | "field"> = {}): Finding {
  return { code, severity: "error", ...place, message };
}

/** Bytes as UTF-8, without building them. */
function bytesOf(text: string): number {
  if (text.length > MOST_READ_BYTES) return text.length;
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += 1;
    // A surrogate pair is two units and four bytes: one more for each half.
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 1;
  }
  return bytes;
}

/** How deep brackets nest outside strings. Not a check that they match: `JSON.parse` does that. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (inString) {
      if (character === "\\") i += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return deepest;
}
