/** The document is XML but not TwiML that can be carried out. `message` names the element and what is wrong. */
export class TwimlError extends Error {}
