import type { CardPart } from "./defineNode.ts";

/** A card's sentence as plain words, for a screen reader, an outline or a log. */
export function describeCard(parts: readonly CardPart[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part.chip)).join("");
}
