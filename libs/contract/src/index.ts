export {
  type EarlierCasesView,
  type LookPurpose,
  type NumberSearchView,
  LOOK_SECONDS,
  LookRequest,
  NumberSearchRequest,
  lookPurposes,
} from './looks.js';
export {
  type EmergencyAnswer,
  type EmergencyGround,
  type EmergencyLine,
  EmergencyRequest,
  EmergencyReview,
  REVIEW_WITHIN_DAYS,
  emergencyGrounds,
} from './emergency.js';
export { type ArticleLink, type Problem, type ProblemType, type UnmetRuleView, problemTypes } from './problem.js';
export {
  type EntryBody,
  type JournalEntry,
  type JournalView,
  type LogPlace,
  ActRequest,
  RecordingRequest,
} from './acts.js';
export type {
  ActReceipt,
  ActResult,
  CaseLine,
  OfficeName,
  CasePage,
  CaseView,
  DashboardView,
  DocumentLine,
  FollowUpView,
  LimitView,
  LineStage,
  SimilarCasesView,
  StepCheckView,
  TaskLine,
} from './cases.js';
export {
  type DemoAccount,
  type HealthView,
  type ServerWarning,
  type OfficeView,
  type SessionState,
  type SessionView,
  type UploadView,
  SignInRequest,
} from './session.js';
export {
  type CaseFilter,
  type DocumentView,
  type EvaluationView,
  type JournalCheck,
  PurposeRequest,
  caseFilters,
} from './reading.js';
export type { AccessCheck, AccessLine, AccessPage, NumberedCase } from './access.js';
export type { AlarmView, AlarmsView, AuditDifference, AuditView } from './audit.js';
export type { CalendarYearView, CalendarsView, NoticePreview, NoticeProposal } from './calendars.js';
export type {
  DocumentProof,
  LogDay,
  LogHeadView,
  LogSignature,
  PublicLog,
  PublicOffice,
  PublicOfficeName,
  PublishedDecision,
  PublishedPage,
} from './publication.js';
export type { CustodyEventView, EvidenceFileView, FileReadings, FixityView } from './evidence.js';
export {
  type AccountLine,
  type AccountView,
  type AccountsView,
  type InvitationLink,
  type InvitationPurpose,
  type InvitationView,
  type PasskeyLine,
  type RecoveryCodes,
  type SessionLine,
  type SignInOptions,
  type TotpView,
  ChangePasswordRequest,
  CodeRequest,
  InvitationRequest,
  NewInvitationRequest,
  NewPasskeyRequest,
  PasskeyRequest,
  ProofRequest,
  UseInvitationRequest,
} from './account.js';
export {
  type PasswordFault,
  type PasswordOwner,
  type PasswordRules,
  passwordFaultTexts,
  passwordFaults,
} from './password.js';
export { type SignInPolicy, defaultPolicy, needsSecondFactor } from './sign-in-policy.js';
export {
  type CertificateView,
  type DelegationView,
  type FileMark,
  type ImportFault,
  type ImportKind,
  type ImportOutcome,
  type OfficerYearView,
  type PeopleView,
  type PersonLine,
  type PersonView,
  type ProposalLine,
  type SettingLine,
  type SettingsView,
  ImportRequest,
  importKinds,
} from './people.js';
export { type RetentionLine, type RetentionList, type RetentionPage, retentionLists } from './retention.js';
