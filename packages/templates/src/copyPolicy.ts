import type { CopyContext } from "./copy.ts";

/** What a business has decided about its texts. Every check of one of its texts goes by it. */
export type CopyPolicy = {
  [Decision in
    | "language"
    | "callbackMinutes"
    | "optOut"
    | "ownWords"
    | "aiHandlesReplies"
    | "maxSegments"
    | "registeredSamples"]-?: Exclude<CopyContext[Decision], undefined>;
};

/** What holds until the business decides otherwise. */
export const DEFAULT_COPY_POLICY = {
  language: "en",
  callbackMinutes: null,
  optOut: "append",
  ownWords: { avoid: [], allow: [] },
  aiHandlesReplies: false,
  maxSegments: 3,
  registeredSamples: [],
} as const satisfies CopyPolicy;
