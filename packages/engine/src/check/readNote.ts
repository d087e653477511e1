import { BOUNDS } from "../bounds.ts";
import type { Note } from "../graph.ts";
import type { Finding } from "../model.ts";
import { isRecord, onCanvas, readId, unreadable } from "./reading.ts";

/** Reads one note of a drawing; a finding with the place when it is none. */
export function readNote(raw: unknown, index: number): Note | Finding {
  const place = `notes.${index}`;
  const refuse = (message: string, part?: string) =>
    unreadable("noteUnreadable", message, part === undefined ? place : `${place}.${part}`);
  if (!isRecord(raw)) return refuse(`Note ${index + 1} is not an object.`);
  const { id: rawId, text, x, y, width, height, ...rest } = raw;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) return refuse(`Remove "${unknown.slice(0, 60)}" from note ${index + 1}.`);
  const named = readId(rawId);
  if ("trouble" in named) return refuse(`Note ${index + 1} ${named.trouble}`, "id");
  if (typeof text !== "string" || text.length > BOUNDS.noteCharacters) {
    return refuse(`Note ${index + 1} needs a text of at most ${BOUNDS.noteCharacters} characters.`, "text");
  }
  if (!onCanvas(x) || !onCanvas(y)) {
    return refuse(
      `Note ${index + 1} needs a place: x and y, numbers from -${BOUNDS.canvas} to ${BOUNDS.canvas}.`,
    );
  }
  const { least, most } = BOUNDS.noteSize;
  if (!within(width, least.width, most) || !within(height, least.height, most)) {
    return refuse(
      `Note ${index + 1} needs a width from ${least.width} to ${most} and a height from ${least.height} to ${most}.`,
    );
  }
  return { ...named, text, x, y, width, height };
}

function within(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most;
}
