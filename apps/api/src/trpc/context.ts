import type { Registry } from "@ringback/engine";
import type { Assistant } from "../assistant/assistant.ts";
import type { Changes } from "../changes.ts";
import type { Clock } from "../clock.ts";
import type { LiveCounts } from "../live/liveCounts.ts";
import type { Practice } from "../practice/practice.ts";
import type { ServerAbilities } from "../reach.ts";
import type { ReplyRates } from "../replyRates.ts";
import type { SendDesk } from "../runs/sendDesk.ts";
import type { WaitDesk } from "../runs/waitDesk.ts";
import type { HookAddress } from "../settings/hookAddress.ts";
import type { ModelSettings } from "../settings/modelSettings.ts";
import type { SigningSecret } from "../settings/signingSecret.ts";
import type { Store } from "../store/index.ts";

/** What a request's procedures are handed. Nothing in it comes from what the client sends, but the session. */
export interface Context {
  store: Store;
  clock: Clock;
  /** A new id that sorts by time. */
  newId(): string;
  registry: Registry;
  changes: Changes;
  /** The handsets of practice mode; `null` when a real carrier is connected. */
  practice: Practice | null;
  assistant: Assistant;
  /** Which model a business's drafts ask. */
  modelSettings: ModelSettings;
  replyRates: ReplyRates;
  liveCounts: LiveCounts;
  /** What the owner can do about a send that is not confirmed. */
  sends: SendDesk;
  /** What the owner can do about people who wait. */
  waits: WaitDesk;
  /** Where other programs tell of calls. */
  hookAddress: HookAddress;
  /** What signs web requests. */
  signingSecret: SigningSecret;
  /** What this server can do besides calls and texts. */
  abilities: ServerAbilities;
  carrierAccount: string;
  /** The request carries a session's cookie. */
  session: boolean;
  /** The business of the session; `null` before set-up. */
  businessId: string | null;
}
