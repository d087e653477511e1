/** Something done outside Ringback besides texting the caller. A run does not wait for it. */
export type Errand =
  /** A text to the owner's own phone. */
  | { type: "textOwner"; body: string }
  /** An e-mail to the owner. */
  | { type: "emailOwner"; subject: string; body: string }
  /** A signed POST of JSON to an address that the owner entered. `body` is the JSON as it is posted. */
  | { type: "webRequest"; url: string; body: string };

/** An errand as a timeline tells it: what a web request posts names ids, which are other ones each time. */
export type ToldErrand = Exclude<Errand, { type: "webRequest" }> | { type: "webRequest"; url: string };

/** An errand without what is other each time. */
export function tellErrand(errand: Errand): ToldErrand {
  return errand.type === "webRequest" ? { type: errand.type, url: errand.url } : errand;
}

/** What an errand would do, as a clause: for a rehearsal, and for the way of a run. */
export function sayErrand(errand: ToldErrand): string {
  switch (errand.type) {
    case "textOwner":
      return "a text to your phone";
    case "emailOwner":
      return "an e-mail to you";
    case "webRequest":
      return `a web request to ${hostOf(errand.url)}`;
  }
}

/** The key of the which errand, counted from 1, that a run asks for at the node where it is. */
export function errandKey({ id, visit }: { id: string; visit: number }, which: number): string {
  return `${id}/${visit}/errand:${which}`;
}

/** The host of an address, for people to read: what may be secret stands behind it. */
export function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;
}
