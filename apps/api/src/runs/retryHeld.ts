import { claimHeldSend, releaseAccount, sendById } from "../store/index.ts";
import { post, type SendDeps } from "./sends.ts";

/**
 * Tries a held account with its oldest waiting text. The hold is lifted by anything but another refusal of the account:
 * a text that is refused for its own sake proves that the account works.
 *
 * @returns `nothing` when no text waits that could go.
 */
export async function retryHeld(
  deps: SendDeps,
  businessId: string,
): Promise<"lifted" | "refused" | "nothing"> {
  const { carrierAccount } = deps;
  const send = await deps.store.transaction((tx) =>
    claimHeldSend(tx, businessId, { carrierAccount, now: deps.clock.now(), claimId: deps.newId() }),
  );
  if (send === null) return "nothing";
  await post(deps, send);
  return deps.store.transaction(async (tx) => {
    const after = await sendById(tx, businessId, send.id);
    if (after === null || after.state === "intent" || after.state === "claimed") return "refused";
    await releaseAccount(tx, businessId, carrierAccount);
    deps.changes.announce(businessId, "business");
    return "lifted";
  });
}
