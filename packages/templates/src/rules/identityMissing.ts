import type { Copy } from "../copy.ts";
import { openWith } from "../editText.ts";
import { isFirstText } from "../optOutLine.ts";
import { readingOf } from "../reading.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** What it takes off that nobody is named, whichever rule says so. */
export const IDENTITY_MISSING_WEIGHT = 12;

/**
 * `identity.missing`: a caller who dialled three shops cannot tell which one writes. Of a first text `brand.missing` says
 * it, which is graver.
 */
export const identityMissing: CopyRule = { id: "H01", check };

function check(copy: Copy): RuleFinding[] {
  if (isFirstText(copy.purpose) || copy.names.business || copy.names.owner) return [];
  const { says } = readingOf(copy).lexicon.lists;
  return [
    {
      code: "identity.missing",
      severity: "warning",
      weight: IDENTITY_MISSING_WEIGHT,
      message: "Say who is writing: your first name and the business.",
      span: null,
      fix: { label: "Say who is writing", text: openWith(copy, says.whoIsWriting) },
    },
  ];
}
