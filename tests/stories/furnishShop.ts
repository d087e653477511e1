import {
  type Config,
  type MovableClock,
  openOffice,
  saveOwner,
  setGuard,
  setLive,
  setWorkflowSettings,
  updateNumber,
} from "ringback";
import type { ShopOptions } from "./shop.ts";

/** The number that callers dial, and the owner's phone that rings. */
export const SHOP_NUMBER = "+13125550100";
export const OWNER_PHONE = "+13125550101";

/** The business, its number, and the story's drawing in place of the workflow that set-up made. */
export async function furnishShop(
  config: Config,
  clock: MovableClock,
  options: Pick<ShopOptions, "graph" | "second" | "guardMs" | "settings" | "mode" | "owner">,
): Promise<{ businessId: string; number: string }> {
  const office = await openOffice(config, clock);
  try {
    const made = await office.setUp({
      businessName: "Miller Plumbing",
      ownerFirstName: "Dana",
      niche: "contractor",
      timeZone: "America/Chicago",
      number: SHOP_NUMBER,
      forwardTo: OWNER_PHONE,
    });
    if ("findings" in made) throw new Error(made.findings.map(({ message }) => message).join(" "));
    const { businessId, workflowId, numberId } = made;
    await office.store.transaction((tx) =>
      setLive(tx, businessId, { id: workflowId, versionId: null, updatedAt: clock.now() }),
    );
    const { owner } = options;
    if (owner) await office.store.transaction((tx) => saveOwner(tx, businessId, { id: "owner", owner }));
    for (const graph of [options.graph, ...(options.second ? [options.second] : [])]) {
      const drawn = await office.importWorkflow({ name: "The story's", graph, publish: true });
      if ("findings" in drawn) throw new Error(drawn.findings.map(({ message }) => message).join(" "));
      const guard = { id: drawn.workflowId, guardMs: options.guardMs, updatedAt: clock.now() };
      await office.store.transaction((tx) => setGuard(tx, businessId, guard));
      const { settings = null } = options;
      const kept = { id: drawn.workflowId, settings, updatedAt: clock.now() };
      await office.store.transaction((tx) => setWorkflowSettings(tx, businessId, kept));
    }
    if (options.mode === "behind") {
      await office.store.transaction((tx) =>
        updateNumber(tx, businessId, { id: numberId, mode: "behind", voicemail: false }),
      );
    }
    return { businessId, number: made.number };
  } finally {
    await office.close();
  }
}
