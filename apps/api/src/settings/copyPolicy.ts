import { type CopyPolicy, DEFAULT_COPY_POLICY } from "@ringback/templates";
import { z } from "zod";
import { saveSetting, type Tx } from "../store/index.ts";
import { readSetting } from "./readSetting.ts";

/** A week: whoever calls back later makes no promise of it. */
const LONGEST_CALLBACK_MINUTES = 7 * 24 * 60;
const PHRASE = z.string().trim().min(1, "write the words, or take the line out").max(80);
const MOST_PHRASES = 200;

/** What a page sends when an owner saves what was decided about texts. */
export const COPY_POLICY = z.strictObject({
  language: z.enum(["en", "es"]),
  callbackMinutes: z.int().min(1).max(LONGEST_CALLBACK_MINUTES).nullable(),
  optOut: z.enum(["append", "write", "never"]),
  ownWords: z.strictObject({
    avoid: z
      .array(z.strictObject({ phrase: PHRASE, instead: z.string().trim().max(80).nullable() }))
      .max(MOST_PHRASES)
      .readonly(),
    allow: z.array(PHRASE).max(MOST_PHRASES).readonly(),
  }),
  aiHandlesReplies: z.boolean(),
  maxSegments: z.int().min(1).max(10),
  registeredSamples: z.array(z.string().trim().min(1).max(1_600)).max(10).readonly(),
});

const KIND = {
  key: "copy",
  // What was saved before a decision existed keeps its other ones.
  schema: z.preprocess(
    (kept) => (typeof kept === "object" && kept !== null ? { ...DEFAULT_COPY_POLICY, ...kept } : kept),
    z.object(COPY_POLICY.shape),
  ),
  fallback: DEFAULT_COPY_POLICY,
};

/** What a business decided about its texts. Asked at every turn, so it is answered from memory where that is safe. */
export function copyPolicyOf(tx: Tx, businessId: string): Promise<CopyPolicy> {
  return readSetting<CopyPolicy>(tx, businessId, KIND);
}

/** @param id For the row, where there is none yet. */
export async function saveCopyPolicy(
  tx: Tx,
  businessId: string,
  { id, policy }: { id: string; policy: CopyPolicy },
): Promise<void> {
  await saveSetting(tx, businessId, { id, key: KIND.key, value: policy });
}
