import type { journalOf } from "ringback";
import type { NetworkText } from "./simulatorControl.ts";

type Journal = Awaited<ReturnType<typeof journalOf>>;

const MISSED = ["missed", "voicemail", "abandoned"];

/**
 * Holds what the server believes against what the network knows, once nothing is due any more. Every story ends here.
 *
 * @returns One sentence for each promise that was broken.
 */
export function auditShop(journal: Journal, texts: readonly NetworkText[]): string[] {
  return [...openEnds(journal), ...untrueSends(journal, texts), ...uncountedTexts(journal, texts)];
}

function openEnds({ calls, runs, sends, errands }: Journal): string[] {
  const lost = calls.filter(
    ({ outcome, disposition }) => MISSED.includes(outcome ?? "") && disposition === null,
  );
  const waiting = runs.filter(({ status }) => status !== "ended");
  const undone = errands.filter(({ state }) => state === "intent" || state === "claimed");
  const open = sends.filter(({ state }) => ["intent", "claimed", "unknown"].includes(state));
  return [
    ...lost.map(({ from, outcome }) => `The ${outcome} call of ${from} has no disposition.`),
    ...waiting.map(({ status, state }) => `A run of ${state.call.from} is ${status} though nothing is due.`),
    ...undone.map(({ errand, state }) => `An errand (${errand.type}) is ${state} though nothing is due.`),
    ...open.map(({ to, state }) => `A text to ${to} is ${state} though nothing is due.`),
  ];
}

/** "Sent" means that the network has it. */
function untrueSends({ sends }: Journal, texts: readonly NetworkText[]): string[] {
  const known = new Map(texts.map((text) => [text.sid, text]));
  return sends.flatMap(({ state, sid, to, body }) => {
    if (state !== "accepted" || sid === null) return [];
    const text = known.get(sid);
    return text?.to === to && text.body === body
      ? []
      : [`A text to ${to} counts as sent, and the network has none such.`];
  });
}

/** Nobody got more texts than we sent them, or may have sent them. */
function uncountedTexts({ sends, errands }: Journal, texts: readonly NetworkText[]): string[] {
  const notices = errands.flatMap(({ errand, state }) =>
    errand.type === "textOwner" && (state === "done" || state === "unknown") ? [errand.body] : [],
  );
  // Each notice accounts for one text with its words.
  const ours = texts.filter(({ direction, automatic, body }) => {
    if (direction !== "toHandset" || automatic) return false;
    const noticed = notices.indexOf(body);
    if (noticed >= 0) notices.splice(noticed, 1);
    return noticed < 0;
  });
  return [...new Set(ours.map(({ to }) => to))].flatMap((to) => {
    const arrived = ours.filter((text) => text.to === to).length;
    const counted = sends.filter(
      (send) => send.to === to && ["accepted", "notConfirmed"].includes(send.state),
    );
    return arrived > counted.length
      ? [`${to} got ${arrived} texts, and only ${counted.length} are accounted for.`]
      : [];
  });
}
