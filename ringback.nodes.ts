import { ifElse, missedCall, type NodeType, sendSms, updateField, wait } from "@ringback/engine";

/**
 * Every node type that this build of Ringback knows. The server and the web app both read this one list:
 * install a package, add a line, build.
 */
export const nodeTypes: readonly NodeType[] = [
  missedCall,
  wait,
  ifElse,
  sendSms,
  updateField,
  // Node types of other packages go here, one per line.
];
