import type { NodeType } from "../defineNode.ts";
import { callAnswered } from "./callAnswered.ts";
import { callLogged } from "./callLogged.ts";
import { customerReplied } from "./customerReplied.ts";
import { ifElse } from "./ifElse.ts";
import { missedCall } from "./missedCall.ts";
import { notifyOwner } from "./notifyOwner.ts";
import { sendSms } from "./sendSms.ts";
import { splitTest } from "./splitTest.ts";
import { stop } from "./stop.ts";
import { tagContact } from "./tagContact.ts";
import { updateField } from "./updateField.ts";
import { voicemailLeft } from "./voicemailLeft.ts";
import { wait } from "./wait.ts";
import { waitForReply } from "./waitForReply.ts";
import { waitUntil } from "./waitUntil.ts";
import { webRequest } from "./webRequest.ts";

/** Ringback's own node types, in the order that a palette offers them. */
export const OWN_NODE_TYPES: readonly NodeType[] = [
  missedCall,
  voicemailLeft,
  callAnswered,
  customerReplied,
  callLogged,
  sendSms,
  wait,
  waitUntil,
  waitForReply,
  ifElse,
  splitTest,
  notifyOwner,
  webRequest,
  tagContact,
  updateField,
  stop,
];
