import { parseTemplate, renderTemplate } from "@ringback/templates";
import { z } from "zod";
import { BOUNDS } from "../bounds.ts";
import { control, defineNode, type Here, type Where } from "../defineNode.ts";
import type { Errand } from "../errand.ts";
import type { Finding, Move } from "../model.ts";
import { excerpt } from "./excerpt.ts";
import { noticeFieldsOf, noticeValues } from "./noticeFields.ts";

const config = z.strictObject({
  by: z.enum(["text", "email", "both"]).meta(
    control({
      label: "How",
      control: "choice",
      labels: { text: "By text", email: "By e-mail", both: "By text and e-mail" },
      help: "Your phone number and e-mail address are in Settings, under You.",
    }),
  ),
  body: z
    .string()
    .max(1_000, "Shorten the notice: it has at most 1,000 characters.")
    .meta(control({ label: "What it says", control: "notice" })),
});

type Config = z.infer<typeof config>;

/** Tells the owner, and nobody else: the caller's guard and limits have nothing to do with it. */
export const notifyOwner = defineNode<Config>({
  type: "notifyOwner",
  version: 1,
  kind: "data",
  title: "Notify owner",
  description: "Texts or e-mails you, so that you know at once.",
  icon: "bell-ring",
  config,
  fresh: {
    by: "text",
    body: "{{contact.first_name|A caller}} ({{contact.phone}}) called {{number.label}}.",
  },
  ports: () => [{ id: "next", label: "Then" }],
  card: ({ by, body }) => [
    `${VERBS[by]} you `,
    body.trim() === "" ? { chip: "a notice", empty: true } : { chip: excerpt(body, BODY_SHOWN) },
  ],
  findings,
  needs: ({ body }) => (body.includes("reply.text") ? ["lastReply"] : []),
  enter,
});

function enter(here: Here, { by, body }: Config): Move {
  const text = renderTemplate(body, noticeValues(here)).text.trim().slice(0, BOUNDS.textCharacters);
  if (text === "") return { type: "go", port: "next", why: "The notice would have been empty." };
  const subject = `${here.facts.business.name}: ${excerpt(text, SUBJECT_SHOWN).slice(1, -1)}`;
  const errands: Errand[] = [];
  if (by !== "email") errands.push({ type: "textOwner", body: text });
  if (by !== "text") errands.push({ type: "emailOwner", subject, body: text });
  return { type: "go", port: "next", why: `${TELLS[by]} you: ${excerpt(text, BODY_SHOWN)}`, errands };
}

function findings({ by, body }: Config, where: Where): Finding[] {
  const { nodeId, reach } = where;
  const error = (code: string, field: string, message: string): Finding => ({
    code,
    severity: "error",
    nodeId,
    field,
    message,
  });
  const found: Finding[] = [];
  if (body.trim() === "") found.push(error("noticeMissing", "body", "Write what you want to be told."));
  for (const { code, message } of parseTemplate(body, noticeFieldsOf(where)).findings)
    found.push(error(code, "body", message));
  if (!reach) return found;
  if (by !== "email" && reach.ownerPhone === null)
    found.push(error("ownerPhoneMissing", "by", "Put your own phone number into Settings, under You."));
  if (by !== "text" && reach.ownerEmail === null)
    found.push(error("ownerEmailMissing", "by", "Put your e-mail address into Settings, under You."));
  if (by !== "text" && !reach.email) {
    const message =
      "This server cannot send e-mail. Choose a text, or have whoever runs it set SMTP_URL and SMTP_FROM.";
    found.push(error("emailOff", "by", message));
  }
  return found;
}

const VERBS: Record<Config["by"], string> = { text: "Text", email: "E-mail", both: "Text and e-mail" };

const TELLS: Record<Config["by"], string> = { text: "Texts", email: "E-mails", both: "Texts and e-mails" };

/** Two lines of a card, and what a list of e-mails shows of a subject. */
const BODY_SHOWN = 80;
const SUBJECT_SHOWN = 60;
