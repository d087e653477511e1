import type { Reach } from "@ringback/engine";
import type { Config } from "./config.ts";
import { ownerOf } from "./settings/owner.ts";
import type { Tx } from "./store/index.ts";

/** What this server can do besides calls and texts, as its operator set it up. */
export type ServerAbilities = Pick<Reach, "email" | "webRequests">;

export function abilitiesOf(config: Config): ServerAbilities {
  return { email: config.smtp !== undefined, webRequests: config.webRequests === true };
}

/** Whom and what a business's workflows can reach besides callers. */
export async function reachOf(tx: Tx, businessId: string, abilities: ServerAbilities): Promise<Reach> {
  const { phone, email } = await ownerOf(tx, businessId);
  return { ...abilities, ownerPhone: phone, ownerEmail: email };
}
