import { type Instant, localTime } from "@ringback/engine";
import type { AssistantDeps } from "../assistant/assistant.ts";
import type { Clock } from "../clock.ts";
import { assistantUses, businessById, type Store, type Tx, takeAssistantUse } from "../store/index.ts";
import type { ModelSettings } from "./modelSettings.ts";

/** What the assistant is handed to find a business's model, and to keep to its drafts a day. */
export function modelAccess(deps: {
  store: Store;
  clock: Clock;
  modelSettings: ModelSettings;
}): Pick<AssistantDeps, "settings" | "usage"> {
  const { store, clock, modelSettings } = deps;
  return {
    settings: (businessId) => store.read((tx) => modelSettings.connectionOf(tx, businessId)),
    usage: {
      take: (businessId) =>
        store.transaction(async (tx) => {
          const connection = await modelSettings.connectionOf(tx, businessId);
          if (connection === null) return false;
          const day = await today(tx, businessId, clock.now());
          return takeAssistantUse(tx, businessId, { day, cap: connection.dailyCap });
        }),
    },
  };
}

/** How many drafts asked a model on this day of the business's calendar. */
export async function usedToday(tx: Tx, businessId: string, now: Instant): Promise<number> {
  return assistantUses(tx, businessId, await today(tx, businessId, now));
}

async function today(tx: Tx, businessId: string, now: Instant): Promise<string> {
  const business = await businessById(tx, businessId);
  return localTime(now, business?.timeZone ?? "UTC").date;
}
