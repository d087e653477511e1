/** Something done outside Ringback besides texting the caller. A run does not wait for it. */
export type Errand =
  /** A text to the owner's own phone. */
  | { type: "textOwner"; body: string }
  /** An e-mail to the owner. */
  | { type: "emailOwner"; subject: string; body: string }
  /** A signed POST of JSON to an address that the owner entered. `body` is the JSON as it is posted. */
  | { type: "webRequest"; url: string; body: string };

/** What an errand would do, as a clause: for a rehearsal, and for the way of a run. */
export function sayErrand(errand: Errand): string {
  switch (errand.type) {
    case "textOwner":
      return "a text to your phone";
    case "emailOwner":
      return "an e-mail to you";
    case "webRequest":
      return `a web request to ${hostOf(errand.url)}`;
  }
}

/** What may be secret in an address stands behind its host. */
function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;
}
