/** The longest name that a workflow may have, in characters. */
export const LONGEST_NAME = 80;

/**
 * A name that is not taken: the one that is wanted, or otherwise that with the first free number from 2 behind it. "Text
 * back at once 2" is counted on from "Text back at once", and what is too long gives way to its number.
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const others = new Set(taken);
  if (!others.has(wanted)) return wanted;
  const plain = wanted.replace(NUMBERED, "");
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`;
    const name = plain.slice(0, LONGEST_NAME - ending.length).trimEnd() + ending;
    if (!others.has(name)) return name;
  }
}

/** Whether a name is this one, or this one with a number of `freeName`. */
export function isNumbered(name: string, plain: string): boolean {
  return name === plain || (name.startsWith(`${plain} `) && name.replace(NUMBERED, "") === plain);
}

const NUMBERED = / \d{1,4}$/;
