import { z } from "zod";
import { type CardPart, control, type Where } from "../defineNode.ts";
import type { NumberFacts } from "../facts.ts";
import type { CallFacts, Finding } from "../model.ts";

/** Which of the business's numbers a trigger listens to: a property that every trigger about calls has. */
export const callNumbers = z
  .union([z.literal("any"), z.array(z.string().max(64)).max(100)])
  .meta(control({ label: "On which numbers", control: "numbers" }));

/** `"any"` or number ids. */
export type CallNumbers = z.infer<typeof callNumbers>;

/** What to answer when a call came on a number that the trigger does not listen to; `null` when it does. */
export function refuseNumber(
  numbers: CallNumbers,
  call: Readonly<CallFacts>,
): { code: string; why: string } | null {
  if (numbers === "any" || numbers.includes(call.numberId)) return null;
  return { code: "numberNotChosen", why: "The workflow does not listen to the number they called." };
}

/** The chip of a card. */
export function sayNumbers(numbers: CallNumbers, where: Where): CardPart {
  if (numbers === "any") return { chip: "any number" };
  const labels = where.numbers.filter(({ id }) => numbers.includes(id)).map(({ label }) => label);
  return labels.length === 0 ? { chip: "a number", empty: true } : { chip: labels.join(" or ") };
}

/** The label of the number that was called. */
export function calledLabel(call: Readonly<CallFacts>, numbers: readonly NumberFacts[]): string {
  return numbers.find((number) => number.id === call.numberId)?.label ?? "your number";
}

/** What to mend: none chosen, or one that is gone. */
export function numberFindings(numbers: CallNumbers, where: Where): Finding[] {
  if (numbers === "any") return [];
  const error = (code: string, message: string): Finding[] => [
    { code, severity: "error", nodeId: where.nodeId, field: "numbers", message },
  ];
  if (numbers.length === 0) return error("nothingChosen", "Choose at least one number, or any number.");
  if (numbers.every((id) => where.numbers.some((number) => number.id === id))) return [];
  return error("numberUnknown", "A number chosen here is no longer yours. Choose again.");
}
