/** What a text asks of the network itself, by Twilio's default words for a long code; the whole text, any case. */
export function keywordOf(body: string): "stop" | "start" | "help" | null {
  const word = body.trim().toUpperCase();
  if (STOP.has(word)) return "stop";
  if (START.has(word)) return "start";
  return HELP.has(word) ? "help" : null;
}

const STOP = new Set(["STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"]);
const START = new Set(["START", "YES", "UNSTOP"]);
const HELP = new Set(["HELP", "INFO"]);

/** The network's own answer, in words of our own. */
export const automaticReplies = {
  stop: "You are unsubscribed and will get no more messages from this number. Reply START to get them again.",
  start: "You will get messages from this number again. Reply HELP for help, STOP to unsubscribe.",
  help: "Reply STOP to unsubscribe. Message and data rates may apply.",
} as const;

/** How the block list writes that a handset wants nothing from a number. */
export function optOutKey(number: string, handset: string): string {
  return `${number}>${handset}`;
}
