export { allArticles, type Article, article, inForceOn } from './article.js';
export * from './cite.js';
export {
  type Benchmark,
  type BenchmarkTier,
  benchmarkOn,
  benchmarks,
  inTier,
  type Tier,
  tiers,
  tiersFor,
} from './benchmark.js';
export { type Clock, type ClockId, clockOn, clocks } from './clocks.js';
export {
  type BasisNeed,
  type BasisRank,
  type CoerciveMeasure,
  type CoercionBasis,
  basisRanks,
  coerciveMeasures,
  coercionBases,
  coercionBasesOf,
  rankSuffices,
} from './coercion.js';
export {
  type EnforcementMeans,
  type EnforcementPower,
  type PowerNeed,
  enforcementMeans,
  enforcementPowers,
  enforcementPowersFor,
} from './enforcement-power.js';
export { fineRange, type FinedParty, type FineRange } from './fine-range.js';
export { glossary, type Term } from './glossary.js';
export { type Instrument, instrument, instruments } from './instrument.js';
export {
  type Matter,
  type MatterBasis,
  matter,
  matters,
  type PenaltyKind,
  type PenaltyOption,
  type Profile,
  penaltyKinds,
} from './matter.js';
export { type LawRule, type RuleForce, lawRules } from './law-rule.js';
export { changesInForce, type LawChange, lawChanges } from './law-changes.js';
export {
  type Circumstances as LawCircumstances,
  type LawText,
  lighterText,
  ownInstruments,
  type TextsInTime,
  textsInTime,
} from './law-in-time.js';
export { type Named, namedIn, namedInForce, restsOnTianjinRule } from './named.js';
export { numeral } from './numeral.js';
export {
  type ExclusionGround,
  type ProfileTerms,
  profileNames,
  profileOf,
  profileTerms,
  type SuspensionGround,
} from './profiles.js';
export type { Mark, Text } from './text.js';
export { type Values, type ValueSources, valueSources, values } from './values.js';
