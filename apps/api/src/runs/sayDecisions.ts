import type { WaitDecision } from "./waitDesk.ts";

/** What became of a decision about several people at once, for one line on the screen. */
export function sayDecisions(decisions: readonly WaitDecision[]): WaitDecision {
  const [only] = decisions;
  if (only !== undefined && decisions.length === 1) return only;
  const count = (came: WaitDecision["came"]) => decisions.filter((one) => one.came === came).length;
  const [texting, waits, ended, left] = [count("texting"), count("waits"), count("ended"), count("notDone")];
  const sentences = [
    texting > 0 && `${counted(texting, "text is", "texts are")} on ${texting === 1 ? "its" : "their"} way.`,
    waits > 0 && `${counted(waits, "person waits", "people wait")} again, or until their text may go.`,
    ended > 0 && `It has ended for ${counted(ended, "person", "people")}, without a text now.`,
    left > 0 && `${counted(left, "person", "people")} had gone on in the meantime.`,
  ].filter((sentence) => sentence !== false);
  const came = texting > 0 ? "texting" : waits > 0 ? "waits" : ended > 0 ? "ended" : "notDone";
  return { came, says: sentences.join(" ") };
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
