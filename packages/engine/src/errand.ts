/** Something done outside Ringback besides texting the caller. A run does not wait for it. */
export type Errand =
  /** A text to the owner's own phone. */
  | { type: "textOwner"; body: string }
  /** An e-mail to the owner. */
  | { type: "emailOwner"; subject: string; body: string }
  /** A signed POST of JSON to an address that the owner entered. */
  | { type: "webRequest"; url: string; body: string };
