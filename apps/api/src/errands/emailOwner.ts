import type { Errand } from "@ringback/engine";
import { ownerOf } from "../settings/owner.ts";
import { type ErrandRow, errandPlace, type Store } from "../store/index.ts";
import type { ErrandResult } from "./errandResult.ts";
import type { Mailer } from "./mailer.ts";

/** Notices by e-mail a day: a loop must not get the server's address onto a list of spammers. */
const OWNER_EMAILS_PER_DAY = 200;
const DAY_MS = 86_400_000;

/** E-mails the owner, once. */
export async function emailOwner(
  deps: { store: Store; mailer: Mailer | null },
  row: ErrandRow,
  { subject, body }: Extract<Errand, { type: "emailOwner" }>,
): Promise<ErrandResult> {
  const { mailer } = deps;
  if (mailer === null) return { type: "failed", why: "This server cannot send e-mail." };
  const { email, place } = await deps.store.read(async (tx) => ({
    email: (await ownerOf(tx, row.businessId)).email,
    place: await errandPlace(tx, row.businessId, {
      ...row,
      type: "emailOwner",
      since: row.createdAt - DAY_MS,
    }),
  }));
  if (email === null) return { type: "failed", why: "Your e-mail address is not in Settings." };
  if (place > OWNER_EMAILS_PER_DAY) {
    const why = `You got ${OWNER_EMAILS_PER_DAY} notices by e-mail within 24 hours, which is the limit.`;
    return { type: "failed", why };
  }
  return mailer.send({ id: row.id, to: email, subject, text: body });
}
