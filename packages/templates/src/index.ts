export { type CopyReport, checkCopy, PASS_SCORE } from "./checkCopy.ts";
export type { CopyContext, OptOutPolicy, OwnWords, Rendering } from "./copy.ts";
export { type CopyPolicy, DEFAULT_COPY_POLICY } from "./copyPolicy.ts";
export { type CostlyCharacter, countSegments, type SegmentCount, type SmsEncoding } from "./countSegments.ts";
export { detectLanguage } from "./detectLanguage.ts";
export {
  type ChatMessage,
  type Complete,
  type CompleteFailure,
  type CompleteOptions,
  completeFailure,
} from "./draft/complete.ts";
export { type DraftDeps, type DraftResult, draft, draftSteps } from "./draft/draft.ts";
export { draftFromGrammar, type GrammarOptions, sampleContext } from "./draft/draftFromGrammar.ts";
export type { DraftRequest } from "./draft/draftRequest.ts";
export type { Draft, DraftStep } from "./draft/draftStep.ts";
export { PROMPT_VERSION } from "./draft/prompt.ts";
export { toneOf } from "./draft/toneOf.ts";
export { trial } from "./draft/trial.ts";
export {
  DEFAULT_PRICES,
  estimatePrice,
  type PriceEstimate,
  type PriceTable,
  sayPrice,
} from "./estimatePrice.ts";
export type { CopyFinding, Span } from "./finding.ts";
export { foldForText } from "./foldForText.ts";
export type { GivenContext } from "./givenContext.ts";
export type { Language } from "./language.ts";
export { customMergeField, findMergeField, MERGE_FIELDS, type MergeField } from "./mergeFields.ts";
export { findNiches } from "./niches/findNiches.ts";
export {
  type Angle,
  type Ask,
  LENGTHS,
  type Length,
  type Niche,
  type NicheWords,
  PURPOSES,
  type Purpose,
  type WhenTrue,
} from "./niches/niche.ts";
export { findNiche, NICHES, nicheOf } from "./niches/niches.ts";
export { type NicheText, nicheText, nicheTexts } from "./niches/nicheText.ts";
export { type NormalisedField, normaliseProfileField } from "./normaliseProfileField.ts";
export {
  type NormalisedText,
  normaliseTypography,
  type TypographyChange,
  undo,
} from "./normaliseTypography.ts";
export { hasOptOut, isFirstText, OPT_OUT_LINES, withOptOutLine } from "./optOutLine.ts";
export { type ParsedTemplate, parseTemplate, type TemplatePart } from "./parseTemplate.ts";
export { type MergeValues, type RenderedText, renderTemplate } from "./renderTemplate.ts";
export { judgeReplyRate, type RepliesCounted, type ReplyRate } from "./replyRate.ts";
export { sayLength } from "./sayLength.ts";
export { type ArmJudged, judgeSplit, type SplitVerdict } from "./splitVerdict.ts";
