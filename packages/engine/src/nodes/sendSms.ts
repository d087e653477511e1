import { checkCopy, detectLanguage, renderTemplate, withOptOutLine } from "@ringback/templates";
import { z } from "zod";
import { type CardPart, control, defineNode, type Here, type Where } from "../defineNode.ts";
import type { Finding, Move, SendOutcome } from "../model.ts";
import { copyContext } from "./copyContext.ts";
import { excerpt } from "./excerpt.ts";
import { mergeValues } from "./mergeValues.ts";

const config = z.strictObject({
  body: z
    .string()
    .max(4_000, "Shorten the message: a text has at most 1,600 characters.")
    .meta(
      control({
        label: "Message",
        control: "message",
        help: "Use merge fields such as {{contact.first_name|there}}.",
      }),
    ),
});

type Config = z.infer<typeof config>;

/** Texts the caller, and goes on when it is known how that ended. */
export const sendSms = defineNode<Config>({
  type: "sendSms",
  version: 1,
  kind: "message",
  title: "Send SMS",
  description: "Texts the caller from the number they called.",
  icon: "message-square",
  config,
  fresh: { body: "" },
  ports: () => [
    { id: "sent", label: "Sent" },
    { id: "couldNotSend", label: "Could not send" },
    { id: "notConfirmed", label: "Not confirmed" },
  ],
  card: ({ body }) => ["Text the caller ", bodyChip(body)],
  findings,
  needs: () => ["sending"],
  enter,
  resume(_here, _settings, event) {
    if (event.type !== "sendSettled") return undefined;
    return { type: "go", port: event.outcome, why: OUTCOMES[event.outcome](event.why) };
  },
});

/** The body is rendered here, so that what the effect carries is the text that left. */
function enter(here: Here, { body }: Config): Move {
  const { text, missing } = renderTemplate(body, mergeValues(here));
  const gaps = missing.length === 0 ? "" : ` Nothing was known for ${missing.join(", ")}.`;
  return { type: "ask", send: { body: withLine(here, text, body) }, why: `Texts the caller.${gaps}` };
}

/** The first text that a person ever gets says how to end them, where the business leaves that to Ringback (CTIA 5.1). */
function withLine({ facts }: Here, text: string, body: string): string {
  const { copy } = facts.business;
  if (copy.optOut !== "append" || facts.sending?.textedBefore) return text;
  return withOptOutLine(text, detectLanguage(body) ?? copy.language);
}

function findings({ body }: Config, where: Where): Finding[] {
  const place = { nodeId: where.nodeId, field: "body" };
  if (body.trim() === "") {
    return [
      {
        ...place,
        code: "bodyMissing",
        severity: "error",
        message: "Write the message: an empty text is never sent.",
      },
    ];
  }
  // What is only good to know is told beside the message itself; on the drawing it would cover what has to be mended.
  return checkCopy(body, copyContext(where)).findings.flatMap(({ code, severity, message }) =>
    severity === "info" ? [] : [{ ...place, code, severity, message }],
  );
}

function bodyChip(body: string): CardPart {
  return body.trim() === "" ? { chip: "a message", empty: true } : { chip: excerpt(body, BODY_SHOWN) };
}

/** Two lines of a card. */
const BODY_SHOWN = 80;

const OUTCOMES: Record<SendOutcome, (why: string | null) => string> = {
  sent: () => "The carrier took the text.",
  couldNotSend: (why) => `The text could not be sent${why === null ? "." : `: ${why}`}`,
  notConfirmed: () => "The carrier did not tell us whether the text went out. It is not sent again.",
};
