export {
  type Actor,
  type Office,
  type Role,
  type StaffMember,
  type Delegated,
  type RoleSpan,
  heldRole,
  reviewsAlways,
  sealName,
  roles,
} from './kernel/office.js';
export {
  type Certificate,
  type CertificateKind,
  type CertificateLimits,
  type CertificateSpan,
  type CertificateState,
  certificateHolds,
  certificateKinds,
  certificateOn,
  certificateState,
  certificateStates,
  certificatesOf,
  isCertified,
} from './kernel/certificate.js';
export {
  type ActLine,
  type CaseFile,
  type Grade,
  type Track,
  START,
  blankFile,
  grades,
  tracksOf,
} from './kernel/file.js';
export { type FieldKind, type FieldSpec, type InputClass, type Option, IsCivilDay, fieldsOf } from './kernel/field.js';
export { type InputFault, type Parsed, parseInput } from './kernel/parse.js';
export type { Force, Given, Rule } from './kernel/rule.js';
export type { Act, OfficerSnapshot, RecordingItem, Step } from './kernel/step.js';
export { type Procedure, type Row, type Stage, rowFor, rowsFrom, tableFaults, target } from './kernel/procedure.js';
export {
  type Circumstances,
  type Decision,
  type StepCheck,
  type Why,
  check,
  decide,
  mayEver,
  stageOf,
} from './kernel/decide.js';
export { reachedGrade, replay } from './kernel/replay.js';
export { draw } from './kernel/draw.js';
export {
  nextTrack,
  procedureById,
  procedureByKind,
  procedureOfStep,
  procedures,
  trackProcedures,
} from './procedures.js';
export { Party, type PartyKind, type PartyRef, maskedName, partyKinds, partyScale } from './dossier/party.js';
export {
  type Findable,
  type NumberKind,
  between,
  bornOnOf,
  findableOf,
  findables,
  normalNumber,
  normalPhone,
  numberKind,
} from './dossier/identity.js';
export { type Discretion, IllegalGain, LeniencyChecklist } from './dossier/discretion.js';
export { type AnswerSheet, type ListedCircumstance, type Routing, listedCircumstances } from './dossier/routing.js';
export type { Dossier, DecisionMade, OnTheSpot, Place } from './dossier/dossier.js';
export {
  type Correction,
  type Evidence,
  type EvidenceKind,
  type Interview,
  type SceneRecord,
  evidenceForms,
  evidenceKinds,
} from './dossier/evidence.js';
export { type Draft, Penalty, type PenaltyKind, Proposal, confiscationFen, fineFen } from './dossier/penalty.js';
export type {
  Closure,
  Deliberation,
  Filing,
  Hearing,
  LegalReviewPass,
  Notice,
  Origin,
  ReviewAsked,
  ReviewedHash,
  Statement,
  Suspension,
} from './dossier/stages.js';
export { hearingDue, hearingThresholdFen } from './ordinary/review.js';
export { type ReviewLayer, reviewLayers } from './ordinary/routing/question.js';
export { type ReviewGround, type RoutingAnswer, reviewGrounds } from './ordinary/routing/sheet.js';
export { reviewedHash } from './ordinary/approval.js';
export {
  type Weighed,
  type Weighing,
  benchmarkFor,
  inNamedTier,
  rangeOf,
  tierHolding,
  tiersOf,
} from './ordinary/discretion/benchmark.js';
export {
  type DecidedCase,
  type Likeness,
  SIMILAR_MONTHS,
  type SimilarCases,
  decidedCase,
  likenessOf,
  similarCases,
} from './ordinary/discretion/similar.js';
export { reviewItems } from './ordinary/reviewing.js';
export {
  currentDraft,
  currentNotice,
  heardOrLapsed,
  lastReview,
  noticeServedOn,
  servedOn,
  windowEndsOn,
} from './ordinary/where.js';
export { type ServiceAttempt, type ServiceDossier, type ServiceMode, serviceModes } from './service/dossier.js';
export {
  type IssuedDocument,
  type ServedDocument,
  issuedDocuments,
  nextUnserved,
  servedDocuments,
} from './service/documents.js';
export {
  type CashTaken,
  type Deferral,
  type PaidPart,
  type PaymentDossier,
  type PaymentMethod,
  paymentMethods,
} from './payment/dossier.js';
export { paidParts, remainingFen } from './payment/amounts.js';
export { type LateFine, lateFine, paymentDueOn } from './payment/late-fine.js';
export { missedRate, planInForce } from './payment/deferral.js';
export { courtWindow, overdueFen } from './court/window.js';
export type { CourtDossier } from './court/dossier.js';
export type { EnforcementDossier } from './enforcement/dossier.js';
export type { SubstituteDossier } from './substitute/dossier.js';
export { unmatchedOfPastMonths } from './payment/treasury.js';
export { type PublicRecord, publicRecord } from './publication/public-record.js';
export { shownAs } from './publication/credit.js';
export { otherDecisions } from './other-publication/decisions.js';
export type { OtherPublicationDossier } from './other-publication/dossier.js';
export { personalStrings } from './publication/personal.js';
export { receivedOn } from './service/received.js';
export type { PublicCorrection, PublicDraft, PublicationDossier } from './publication/dossier.js';
export { evaluate, itemsFor, proposedVerdicts, scoredItems, summaryItems, vetoItems } from './evaluation/evaluate.js';
export { gradeFrom, scoreOf } from './evaluation/score.js';
export type { Finding, Item, Machine } from './evaluation/item.js';
export type { EvaluationDossier, ItemVerdict, Rectification, Score, Verdict } from './evaluation/dossier.js';
export type { InspectionFinding } from './dossier/inspection.js';
export { penaltyText, yuan } from './dossier/penalty-text.js';
export type { EvidenceTest, TestKind } from './dossier/testing.js';
export type { HeldItem } from './holding/item.js';
export type { PreservationDossier } from './preservation/dossier.js';
export { preservationEnds } from './preservation/term.js';
export type { ReleaseGround, SealingDossier } from './sealing/dossier.js';
export { groundsToRelease } from './sealing/grounds.js';
export { sealingEnds } from './sealing/term.js';
export type { DemolitionDossier } from './demolition/dossier.js';
export {
  type ActRecording,
  type RecordingView,
  gapReasonsOf,
  needsMore,
  recording,
} from './three-systems/recording.js';
export { type ReviewView, legalReview } from './three-systems/legal-review.js';
export { type PublicityView, isMinor, publicity } from './three-systems/publicity.js';
export { gapReasons } from './recording/steps.js';
export { archiveGroups } from './archive/groups.js';
export {
  type RetentionClass,
  type RetentionRow,
  proposedRetention,
  retentionClassOf,
  retentionClasses,
  retentionOf,
} from './archive/retention.js';
export { type RetentionView, mediaRetention, restedOn, retentionView } from './retention/term.js';
export { type Destroyed, type DestroyedPaper, destroysFile } from './retention/named.js';
export { type Disposal, destroyedOn, disposalOf } from './retention/disposal.js';
export type { DestructionDossier, HoldDossier } from './retention/dossiers.js';
export { holdGrounds } from './retention/hold.js';
export { holdsOn } from './retention/holds.js';
export { agencyProcedures } from './agency/procedures.js';
export { recused } from './recusal/recused.js';
export type { AgencyFacts } from './agency/dossier.js';
export { personOf } from './agency/account/account.js';
export { administrators, givableRoles } from './agency/account/administrators.js';
export type { AccountChange, AccountRecord } from './agency/account/dossier.js';
export { certificateOf } from './agency/certificate/record.js';
export type { CertificateChange, CertificateRecord, RecordedSpan } from './agency/certificate/dossier.js';
export { type DecisionKindId, decisionKinds, stepsOf } from './agency/delegation/decisions.js';
export type { DelegationRecord } from './agency/delegation/dossier.js';
export { benchmarkOf } from './agency/setting/benchmark.js';
export { type SignInRules, secondFactors, signInBounds, signInOn } from './agency/setting/sign-in.js';
export { type SettingKind, type SettingRecord, type SettingValue, subjectOf } from './agency/setting/dossier.js';
export { numberFrom, patternFits, patternOn } from './agency/setting/numbering.js';
export { ownDayOf, ownDaysIn } from './agency/setting/own-day.js';
export { type NumberedPaper, numberedPapers } from './agency/setting/papers.js';
export type { Objection, Pending } from './agency/proposing/dossier.js';
export { reviewersNeeded, staffingOf } from './agency/agency-year/staffing.js';
export type { AmendmentDossier } from './amendment/dossier.js';
export { type LawInTime, lawInTime } from './ordinary/law/law-in-time.js';
export { principalOf } from './rules/papers-in-name.js';
export { type RunningLimit, limits } from './limits.js';
export type { CalendarNotice } from './agency/calendar-year/dossier.js';
export type { Recomputation, RecomputationDossier, RecountedLimit } from './recomputation/dossier.js';
export { type Recounted, type Recounting, recount } from './recomputation/recount.js';
export {
  type Consequence,
  type ConsequenceKind,
  type LimitStart,
  type Seen,
  consequenceKinds,
} from './kernel/consequence.js';
export {
  type EffectiveOutcome,
  type RemedyInterval,
  decisionStands,
  effectiveOutcomes,
  enforcementStayed,
  refundDueFen,
  remedyFlag,
  remedyIntervals,
  remedyOpen,
  remedyPeriodsEndOn,
  standingFineFen,
} from './remedies.js';
export {
  type OutcomeKind,
  type RemedyFlag,
  type RemedyOutcome,
  judgmentArticles,
  outcomeKinds,
  reconsiderationArticles,
  remedyFlags,
} from './remedies/outcome.js';
export type { ReconsiderationDossier } from './reconsideration/dossier.js';
export type { CourtSession, Judgment, LitigationDossier } from './litigation/dossier.js';
export { type CrimeTransferDossier, crimeResults } from './crime-transfer/dossier.js';
export { crimeTransferOpen, finedByCourt } from './crime-transfer/pending.js';
export { type SupervisionDossier, supervisionPapers } from './supervision/dossier.js';
export { majorDecision, majorDecisionFiled } from './supervision/major.js';
export { consequences, followUps } from './consequences.js';
export { type SealParty, sealParties } from './kernel/seal-parties.js';
export { type GuardPlace, type RegisterEntry, guardPlaces, missingForces, register } from './register.js';
