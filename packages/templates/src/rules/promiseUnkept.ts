import type { Copy } from "../copy.ts";
import { replaceWords } from "../editText.ts";
import { promisesIn, type StatedPromise, spokenDuration } from "../promises.ts";
import { readingOf } from "../reading.ts";
import { stateOf } from "../stateOf.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** While closed, a call back within half a working day is not believed, nor one on the same day. */
const SOON_WHILE_CLOSED = 240;

/** `promise.unkept`: a promise the business does not keep. One that fits how soon it calls back is fine. */
export const promiseUnkept: CopyRule = { id: "H23", check };

function check(copy: Copy): RuleFinding[] {
  return promisesIn(copy.words, copy.language).flatMap((promise) => judge(copy, promise));
}

function judge(copy: Copy, promise: StatedPromise): RuleFinding[] {
  const { callbackMinutes } = copy.context;
  const state = stateOf(copy);
  const span = { from: promise.from, to: promise.to };
  const finding = (severity: RuleFinding["severity"], weight: number, message: string): RuleFinding[] => [
    { code: "promise.unkept", severity, weight, message, span, fix: repair(copy, promise) },
  ];
  const { phrase, minutes, sameDay, visit } = promise;
  if (minutes === null) {
    const message = `Take out "${phrase}": nobody can keep it, and callers remember.`;
    return finding(state === "closed" ? "error" : "warning", state === "closed" ? 20 : 8, message);
  }
  if (state === "closed" && (minutes <= SOON_WHILE_CLOSED || sameDay)) {
    return finding("error", 20, `Take out "${phrase}": this text goes out while you are closed.`);
  }
  if (typeof callbackMinutes === "number") {
    if (minutes >= callbackMinutes && !visit) return [];
    const real = spokenDuration(callbackMinutes);
    if (minutes < callbackMinutes)
      return finding("error", 20, `Replace "${phrase}": you said that you call back within ${real}.`);
  }
  const message = `Take out "${phrase}", unless you always keep it: callers remember.`;
  return minutes <= 60 || (visit && sameDay) ? finding("warning", 8, message) : finding("info", 4, message);
}

/** The true time where it is known, else the sentence without the promise. */
function repair(copy: Copy, promise: StatedPromise): { label: string; text: string } | null {
  const { text, language } = copy;
  const { callbackMinutes } = copy.context;
  const before = text.slice(0, promise.from);
  const after = text.slice(promise.to);
  const back = /\bback$/i.test(promise.phrase) ? "back" : "";
  if (
    promise.removable &&
    !promise.visit &&
    typeof callbackMinutes === "number" &&
    stateOf(copy) !== "closed" &&
    promise.minutes !== null
  ) {
    const { within } = readingOf(copy).lexicon.lists.says;
    const real = `${within} ${spokenDuration(callbackMinutes, language)}`;
    // "get right back to you" needs its "back" where it stands and the time at the end: too much for a repair.
    if (back === "") return { label: `Say ${real}`, text: replaceWords(text, promise, real) };
  }
  if (!promise.removable) return null;
  return {
    label: "Take the promise out",
    text: back === "" ? replaceWords(text, promise, "") : before + back + after,
  };
}
