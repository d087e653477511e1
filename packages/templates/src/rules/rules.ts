import { acknowledgementMissing } from "./acknowledgementMissing.ts";
import { askGeneric } from "./askGeneric.ts";
import { askMissing } from "./askMissing.ts";
import { askTooMany } from "./askTooMany.ts";
import { brandMissing } from "./brandMissing.ts";
import { caps } from "./caps.ts";
import { charsHomoglyph } from "./charsHomoglyph.ts";
import { charsInvisible } from "./charsInvisible.ts";
import { charsUcs2 } from "./charsUcs2.ts";
import type { CopyRule } from "./copyRule.ts";
import { ctaTooMany } from "./ctaTooMany.ts";
import { deadEnd } from "./deadEnd.ts";
import { emoji } from "./emoji.ts";
import { exclaim } from "./exclaim.ts";
import { firstNameMissing } from "./firstNameMissing.ts";
import { formalWords } from "./formalWords.ts";
import { formatMenu } from "./formatMenu.ts";
import { identityMissing } from "./identityMissing.ts";
import { lengthSegments } from "./lengthSegments.ts";
import { letterForm } from "./letterForm.ts";
import { markupLeft } from "./markupLeft.ts";
import { mergeFallback } from "./mergeFallback.ts";
import { nicheHazard } from "./nicheHazard.ts";
import { nicheWords } from "./nicheWords.ts";
import { optOutKeyword } from "./optOutKeyword.ts";
import { optOutMissing } from "./optOutMissing.ts";
import { ownWords } from "./ownWords.ts";
import { person } from "./person.ts";
import { phoneOther } from "./phoneOther.ts";
import { priceStated } from "./priceStated.ts";
import { promiseUnkept } from "./promiseUnkept.ts";
import { promo } from "./promo.ts";
import { ratesAndHelp } from "./ratesAndHelp.ts";
import { readingGrade } from "./readingGrade.ts";
import { reasonMissing } from "./reasonMissing.ts";
import { reasonState } from "./reasonState.ts";
import { sameTextTwice } from "./sameTextTwice.ts";
import { sampleLanguage } from "./sampleLanguage.ts";
import { sampleMismatch } from "./sampleMismatch.ts";
import { sensitiveAsk } from "./sensitiveAsk.ts";
import { shaftWords } from "./shaftWords.ts";
import { spamShapes } from "./spamShapes.ts";
import { spamWords } from "./spamWords.ts";
import { stockPhrase } from "./stockPhrase.ts";
import { textEmpty } from "./textEmpty.ts";
import { uncontracted } from "./uncontracted.ts";
import { urlAny } from "./urlAny.ts";
import { urlShortener } from "./urlShortener.ts";
import { voiceAutomated } from "./voiceAutomated.ts";

/** Every rule, in the order in which equal findings are shown. A further rule is one file and one line here. */
export const RULES: readonly CopyRule[] = [
  textEmpty,
  mergeFallback,
  lengthSegments,
  charsUcs2,
  identityMissing,
  firstNameMissing,
  acknowledgementMissing,
  reasonMissing,
  reasonState,
  askMissing,
  askGeneric,
  askTooMany,
  deadEnd,
  stockPhrase,
  voiceAutomated,
  formatMenu,
  exclaim,
  caps,
  emoji,
  uncontracted,
  formalWords,
  letterForm,
  person,
  readingGrade,
  ctaTooMany,
  promo,
  promiseUnkept,
  ownWords,
  nicheWords,
  charsInvisible,
  charsHomoglyph,
  markupLeft,
  brandMissing,
  optOutMissing,
  optOutKeyword,
  urlShortener,
  urlAny,
  spamWords,
  shaftWords,
  sensitiveAsk,
  nicheHazard,
  sampleMismatch,
  phoneOther,
  priceStated,
  spamShapes,
  sameTextTwice,
  sampleLanguage,
  ratesAndHelp,
];
