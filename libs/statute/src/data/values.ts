import {
  acl,
  apl,
  apl2017,
  archivesReg,
  arl,
  civil,
  cite,
  compensation,
  credit,
  eco,
  house,
  lit,
  ogi,
  sc118,
  sup825,
  tjsup,
  transferReg,
  tjPlanning,
} from '../cite.js';
import { type DatedTable, NEW, OLD, since } from './since.js';

/** Sums by party type, in fen. */
interface ByParty {
  readonly person: number;
  readonly unit: number;
}

/** Months, least and most. */
const span = (least: number, most: number) => ({ least, most }) as const;
const byParty = (person: number, unit: number): ByParty => ({ person, unit });

/** Each number with the dates it counts from, oldest first. */
export const valueTable = {
  /** Highest on-the-spot fine, fen. */
  summaryCeilingFen: [since(OLD, byParty(5_000, 100_000), apl2017(33)), since(NEW, byParty(20_000, 300_000), apl(51))],
  /** Highest on-the-spot fine that may be taken in cash without further ground, fen. */
  cashCeilingFen: [since(OLD, 2_000, apl2017(47)), since(NEW, 10_000, apl(68, 1))],
  /** Whether periods of 2, 3, 5 and 7 days are working days; the old text was silent. */
  shortPeriodsAreWorkingDays: [since<boolean>(OLD, false, apl2017(42)), since<boolean>(NEW, true, apl(85))],
  hearingRequestWorkingDays: [since(OLD, 3, apl2017(42)), since(NEW, 5, apl(64, 1))],
  hearingNoticeWorkingDays: [since(OLD, 7, apl2017(42)), since(NEW, 7, apl(64, 2))],
  /** Fines and confiscations from here on give a right to a hearing, fen; equal counts as reached. To be confirmed. */
  hearingThresholdFen: [
    since(OLD, byParty(500_000, 5_000_000), apl2017(42), 'M'),
    since(NEW, byParty(500_000, 5_000_000), apl(63, 1), 'M'),
  ],
  /** Calendar days from filing to decision; null before 2021-07-15. */
  decisionDays: [since(OLD, null, apl2017(38)), since(NEW, 90, apl(60))],
  preservationWorkingDays: [since(OLD, 7, apl2017(37)), since(NEW, 7, apl(56))],
  sealingDays: [since(OLD, 30, acl(25, 1))],
  sealingExtensionDays: [since(OLD, 30, acl(25, 1))],
  emergencyApprovalHours: [since(OLD, 24, acl(19))],
  majorDecisionFilingDays: [since(OLD, 10, tjsup(14, 2))],
  reviewersPercent: [since(OLD, 5, sc118(11))],
  trainingHoursPerYear: [since(OLD, 40, tjsup(10, 2))],
  serviceWorkingDays: [since(OLD, 7, apl2017(40)), since(NEW, 7, apl(61, 1))],
  /** Days until public notice counts as service; 60 before 2022 from memory. */
  publicNoticeDays: [since(OLD, 60, civil(95, 1), 'M'), since('2022-01-01', 30, civil(95, 1))],
  paymentDays: [since(OLD, 15, apl2017(46)), since(NEW, 15, apl(67, 3))],
  /** Additional fine per day late, in thousandths of the fine. */
  additionalFinePerMille: [since(OLD, 30, apl2017(51)), since(NEW, 30, apl(72, 1))],
  /** Cap of the additional fine, in thousandths of the fine. */
  additionalFineCapPerMille: [since(OLD, 1000, acl(45, 2)), since(NEW, 1000, apl(72, 1))],
  cashHandOverWorkingDays: [since(OLD, 2, apl2017(50)), since(NEW, 2, apl(71))],
  publicationWorkingDays: [since(OLD, 7, sc118(6))],
  publicCorrectionWorkingDays: [since(OLD, 3, house('PUB-06'), 'P')],
  otherPublicationWorkingDays: [since(OLD, 20, sc118(6)), since('2019-05-15', 20, ogi(26))],
  /** Working days to take down an overturned decision; null before 2021-07-15. */
  withdrawalWorkingDays: [since(OLD, null, apl2017(38)), since(NEW, 3, apl(48, 2))],
  /** Highest fines a rule of the government of Tianjin may set, fen; whether the rule of 1996 still stands is to be confirmed. */
  ruleFineCapFen: [
    since(OLD, { nonBusiness: 100_000, business: 1_000_000, businessWithGain: 3_000_000 }, cite('TJ-CAP-1996'), 'X'),
  ],
  limitationYears: [since(OLD, 2, apl2017(29)), since(NEW, 2, apl(36, 1))],
  /** Longer limitation where life, health or finance was harmed; null before 2021-07-15. */
  longLimitationYears: [since(OLD, null, apl2017(29)), since(NEW, 5, apl(36, 1))],
  /** Limitation of environmental acts that did harm; null before the Code. */
  pollutionLimitationYears: [since(OLD, null, apl2017(29)), since('2026-08-15', 5, eco(1054))],
  /** Years back over which earlier breaches are looked up for a first offence; not in the statute, to be confirmed. */
  firstOffenceYears: [since(OLD, 2, house('EXI-03'), 'M')],
  reconsiderationDays: [since(OLD, 60, arl(20, 1))],
  litigationMonths: [since(OLD, 6, lit(46, 1))],
  litigationAfterReconsiderationDays: [since(OLD, 15, lit(45))],
  /** Most that a remedy's period runs where the decision kept silent about it. */
  untoldRemedyMonths: [since(OLD, 12, arl(20))],
  appealDays: [since(OLD, 15, lit(85))],
  rulingAppealDays: [since(OLD, 10, lit(85))],
  compensationMonths: [since(OLD, 24, compensation(39))],
  replyWorkingDays: [since(OLD, 10, arl(48))],
  simplifiedReplyWorkingDays: [since(OLD, 5, arl(54))],
  forwardingWorkingDays: [since(OLD, 5, arl(32, 2))],
  answerDays: [since(OLD, 15, lit(67))],
  opinionReportDays: [since(OLD, 60, arl(76))],
  transferDecisionDays: [since(OLD, 3, transferReg(5, 2))],
  transferHours: [since(OLD, 24, transferReg(5, 2))],
  transferGoodsDays: [since(OLD, 3, transferReg(12))],
  policeAnswerDays: [since(OLD, 3, transferReg(8))],
  transferObjectionDays: [since(OLD, 3, transferReg(9))],
  /** Days to answer a supervision paper that names no day of its own. */
  supervisionAnswerDays: [since(OLD, 30, sup825(27), 'P')],
  courtApplicationMonths: [since(OLD, 3, acl(53))],
  /** Days to ask the higher court to review a refusal. */
  courtReviewDays: [since(OLD, 15, acl(56))],
  demandWorkingDays: [since(OLD, 10, acl(54))],
  substituteNoticeWorkingDays: [since(OLD, 3, acl(51, 1, 2))],
  /** Days of a term the agency sets itself, until it names the day: in a demand, an order to remove, an announcement. */
  setTermDays: [since(OLD, 15, house('COE-01'), 'P')],
  /** Least days of the public notice to an unknown builder. */
  ownerlessNoticeDays: [since(OLD, 10, tjPlanning(78), 'X')],
  /** Months of standing still after which enforcement is given up. */
  standstillMonths: [since(OLD, 36, acl(39, 2))],
  /** Hours in which no force is used; the law says night and no more. */
  nightOfForce: [since(OLD, { from: '22:00', until: '06:00' }, house('COE-04'), 'P')],
  /** Cameras at a forced demolition. */
  demolitionCameras: [since(OLD, 2, house('DEM-09'), 'P')],
  /** Days the additional fine must have run before money is enforced. */
  moneyEnforcementDays: [since(OLD, 30, acl(46))],
  /** Day of the year by which last year's data are public: month × 100 + day. */
  yearlyReportDay: [since(OLD, 131, sc118(6))],
  /** Months a public entry stays at least and at most, by class of the breach; null before the repair measures. */
  creditMonths: [
    since(OLD, null, sc118(6)),
    since('2026-04-01', { slight: span(0, 3), general: span(3, 12), serious: span(12, 36) }, credit(), 'X'),
  ],
  /** Hours until a recording is in the store. */
  recordingUploadHours: [since(OLD, 24, house('RCD-06'), 'P')],
  /** Working days until an act is on the platform of the city; not known, to be confirmed. */
  platformUploadWorkingDays: [
    since<number | null>(OLD, null, tjsup(18), 'M'),
    since<number | null>('2021-03-01', null, cite('TJ-PLATFORM-2020'), 'M'),
  ],
  /** Whether the street itself gives the yearly report of disclosure; to be confirmed. */
  disclosureReportByStreet: [since<boolean>(OLD, true, ogi(49), 'M')],
  /** Years after which files move to the public archive; whether a district of a municipality counts is to be confirmed. */
  archiveTransferYears: [since(OLD, 10, archivesReg(20), 'M')],
} as const satisfies DatedTable;

/** Type of the table of values. */
export type ValueTable = typeof valueTable;
