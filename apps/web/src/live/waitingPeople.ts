import { sayPhone } from "../components/sayPhone.ts";
import type { Answers } from "../shell/useSession.ts";

/** Somebody who waits at a node. */
export type Person = Answers["waiting"]["at"][number];

/** A person by name, else by number. */
export function sayPerson({ contactName, phone }: Person): string {
  return contactName ?? sayPhone(phone);
}

/** Those about whom something can be decided: nobody whose text is on its way. */
export function decidable(people: readonly Person[]): Person[] {
  return people.filter(({ key }) => key !== null);
}

/** Those whom *Send now* sends on: nobody whose text is held. */
export function sendable(people: readonly Person[]): Person[] {
  return decidable(people).filter(({ heldUntil }) => heldUntil === null);
}

/** Them as the server wants them named. */
export function standsOf(people: readonly Person[]): { runId: string; key: string }[] {
  return people.flatMap(({ runId, key }) => (key === null ? [] : [{ runId, key }]));
}
