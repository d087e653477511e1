import { optOutWord } from "@ringback/engine";
import type { z } from "zod";
import { newContact } from "../calls/newContact.ts";
import type { KnownNumber } from "../calls/numberBook.ts";
import { textableNumber } from "../calls/textableNumber.ts";
import type { Changes } from "../changes.ts";
import type { Clock } from "../clock.ts";
import {
  type ContactRow,
  insertContactIfNew,
  insertMessageIfNew,
  type NewMessage,
  optIn,
  optOut,
  type Store,
  type Tx,
} from "../store/index.ts";
import type { messageStatusForm, smsForm } from "./forms.ts";

export interface TextWebhookDeps {
  store: Store;
  clock: Clock;
  changes: Pick<Changes, "announce">;
  newId(): string;
  /** A contact texted, for the first time that we hear of it. Runs in the transaction that stores the text. */
  replied(tx: Tx, reply: Reply): Promise<void>;
  /**
   * The carrier reports on one of our texts.
   *
   * @returns The business whose text it is; `null` when no send has this token.
   */
  sendStatus(tx: Tx, report: SendReport): Promise<string | null>;
  wake(): void;
}

export interface Reply {
  businessId: string;
  /** As it is after the text, opt-out included. */
  contact: ContactRow;
  message: NewMessage;
  /** What the text says about getting texts at all; `null` for an ordinary one. */
  word: "stop" | "start" | null;
}

export interface SendReport {
  /** The send, as the callback's URL names it. */
  id: string;
  token: string;
  sid: string;
  /** Twilio's message status, such as `delivered`. */
  status: string;
  errorCode: string | null;
}

/** Takes in a text, once. One from a short code or a withheld number belongs to no contact and is passed over. */
export async function hearText(
  deps: TextWebhookDeps,
  { form, known }: { form: z.output<typeof smsForm>; known: KnownNumber },
): Promise<void> {
  const phone = textableNumber(form.From);
  if (phone === null) return;
  const { id: numberId, businessId } = known.number;
  const at = deps.clock.now();
  await deps.store.transaction(async (tx) => {
    const contact = await insertContactIfNew(tx, newContact({ id: deps.newId(), businessId, phone, at }));
    const message = {
      id: deps.newId(),
      businessId,
      contactId: contact.id,
      numberId,
      direction: "in" as const,
      body: form.Body,
      sid: form.MessageSid,
      sendId: null,
      at,
    };
    if (!(await insertMessageIfNew(tx, message))) return;
    const word = optOutIn(form);
    if (word === "stop") await optOut(tx, businessId, { id: contact.id, at });
    if (word === "start") await optIn(tx, businessId, contact.id);
    await deps.replied(tx, {
      businessId,
      contact: { ...contact, optedOutAt: optedOutAt(contact, word, at) },
      message,
      word,
    });
  });
  deps.changes.announce(businessId, "messages");
  deps.wake();
}

/** Takes in a report on one of our texts, named with its token in its callback URL. */
export async function hearMessageStatus(
  deps: TextWebhookDeps,
  { form, id, token }: { form: z.output<typeof messageStatusForm>; id: string; token: string },
): Promise<void> {
  const report = {
    id,
    token,
    sid: form.MessageSid,
    status: form.MessageStatus,
    errorCode: form.ErrorCode ?? null,
  };
  const businessId = await deps.store.transaction((tx) => deps.sendStatus(tx, report));
  if (businessId === null) return;
  deps.changes.announce(businessId, "sends");
  deps.wake();
}

/** The carrier's own reading of the text is trusted where it gives one; it then acts by it, whatever we think. */
function optOutIn(form: z.output<typeof smsForm>): Reply["word"] {
  if (form.OptOutType === undefined) return optOutWord(form.Body);
  if (form.OptOutType === "STOP") return "stop";
  return form.OptOutType === "START" ? "start" : null;
}

function optedOutAt(contact: ContactRow, word: Reply["word"], at: number): number | null {
  if (word === "stop") return contact.optedOutAt ?? at;
  return word === "start" ? null : contact.optedOutAt;
}
