import { randomUUID } from "node:crypto";

/** What a resource is, told by the two letters its id begins with. */
export type SidPrefix = "CA" | "SM" | "MM" | "PN" | "RE";

/** A new id in Twilio's shape: the prefix and 32 lower-case hexadecimal digits. Never repeats, also across restarts. */
export function newSid(prefix: SidPrefix): string {
  return prefix + randomUUID().replaceAll("-", "");
}
