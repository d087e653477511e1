import type { Copy } from "../copy.ts";
import { openWith } from "../editText.ts";
import { readingOf } from "../reading.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `identity.missing`: a caller who dialled three shops cannot tell which one writes. */
export const identityMissing: CopyRule = { id: "H01", check };

function check(copy: Copy): RuleFinding[] {
  if (copy.names.business || copy.names.owner) return [];
  const { says } = readingOf(copy).lexicon.lists;
  return [
    {
      code: "identity.missing",
      severity: "warning",
      weight: 12,
      message: "Say who is writing: your first name and the business.",
      span: null,
      fix: { label: "Say who is writing", text: openWith(copy, says.whoIsWriting) },
    },
  ];
}
