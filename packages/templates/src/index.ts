export { type CopyReport, checkCopy, PASS_SCORE } from "./checkCopy.ts";
export type { CopyContext, Rendering } from "./copy.ts";
export { type CostlyCharacter, countSegments, type SegmentCount, type SmsEncoding } from "./countSegments.ts";
export {
  type ChatMessage,
  type Complete,
  type CompleteFailure,
  type CompleteOptions,
  completeFailure,
} from "./draft/complete.ts";
export { type DraftDeps, type DraftResult, draft } from "./draft/draft.ts";
export { draftFromGrammar, type GrammarOptions, sampleContext } from "./draft/draftFromGrammar.ts";
export type { DraftRequest } from "./draft/draftRequest.ts";
export type { Draft } from "./draft/rankDrafts.ts";
export type { CopyFinding, Span } from "./finding.ts";
export { foldForText } from "./foldForText.ts";
export { customMergeField, findMergeField, MERGE_FIELDS, type MergeField } from "./mergeFields.ts";
export type { Angle, Ask, Niche, StarterText, WhenTrue } from "./niches/niche.ts";
export { findNiche, NICHES, nicheOf, starterTexts } from "./niches/niches.ts";
export { type NormalisedField, normaliseProfileField } from "./normaliseProfileField.ts";
export {
  type NormalisedText,
  normaliseTypography,
  type TypographyChange,
  undo,
} from "./normaliseTypography.ts";
export { type ParsedTemplate, parseTemplate, type TemplatePart } from "./parseTemplate.ts";
export { type MergeValues, type RenderedText, renderTemplate } from "./renderTemplate.ts";
