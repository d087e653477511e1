import { askMissing } from "./askMissing.ts";
import { charsUcs2 } from "./charsUcs2.ts";
import type { CopyRule } from "./copyRule.ts";
import { identityMissing } from "./identityMissing.ts";
import { lengthSegments } from "./lengthSegments.ts";
import { mergeFallback } from "./mergeFallback.ts";
import { promiseUnkept } from "./promiseUnkept.ts";
import { textEmpty } from "./textEmpty.ts";
import { voiceAutomated } from "./voiceAutomated.ts";

/** Every rule, in the order in which equal findings are shown. A further rule is one file and one line here. */
export const RULES: readonly CopyRule[] = [
  textEmpty,
  mergeFallback,
  lengthSegments,
  charsUcs2,
  identityMissing,
  askMissing,
  voiceAutomated,
  promiseUnkept,
];
