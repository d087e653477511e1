import {
  callAnswered,
  ifElse,
  missedCall,
  type NodeType,
  notifyOwner,
  sendSms,
  splitTest,
  stop,
  tagContact,
  updateField,
  voicemailLeft,
  wait,
  waitForReply,
  waitUntil,
} from "@ringback/engine";

/**
 * Every node type that this build of Ringback knows. The server and the web app both read this one list:
 * install a package, add a line, build.
 */
export const nodeTypes: readonly NodeType[] = [
  missedCall,
  voicemailLeft,
  callAnswered,
  sendSms,
  wait,
  waitUntil,
  waitForReply,
  ifElse,
  splitTest,
  notifyOwner,
  tagContact,
  updateField,
  stop,
  // Node types of other packages go here, one per line.
];
