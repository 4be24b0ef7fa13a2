import type { CivilDate } from '@anjuan/calendar';
import type { RetentionRow } from '../archive/retention.js';
import type { Certificate, CertificateLimits } from './certificate.js';
import type { Benchmark, ArticleId, EnforcementMeans, Text } from '@anjuan/statute';

/** Roles of the field. `system` performs the automatic rows; the three administrators never act on a case. */
export const roles = {
  officer: { zh: '执法人员', en: 'officer' },
  'unit-head': { zh: '执法队负责人', en: 'unit head' },
  head: { zh: '行政机关负责人', en: 'agency head' },
  reviewer: { zh: '法制审核人员', en: 'legal reviewer' },
  presider: { zh: '听证主持人', en: 'hearing presider' },
  publisher: { zh: '公示人员', en: 'publisher' },
  archivist: { zh: '档案管理人员', en: 'archivist' },
  evaluator: { zh: '监督评查人员', en: 'supervisor' },
  clerk: { zh: '内勤', en: 'clerk' },
  auxiliary: { zh: '辅助人员', en: 'auxiliary' },
  'system-admin': { zh: '系统管理员', en: 'system administrator' },
  'security-admin': { zh: '安全管理员', en: 'security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'audit administrator' },
  system: { zh: '系统', en: 'system' },
} as const satisfies Record<string, Text>;

export type Role = keyof typeof roles;

/** Who performs the step. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** A role with its days; `to` is the last one, open when absent. */
export interface RoleSpan {
  readonly role: Role;
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

/** A member of the office as rules see it. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly certificate?: Certificate;
  /** Certificates held before, the latest first: an old act is judged by the certificate of its day. */
  readonly earlierCertificates?: readonly Certificate[];
  /** Since when each role is held, as far as acts gave it; roles the office began with have no span and always counted. */
  readonly roleSpans?: readonly RoleSpan[];
  /** The agency's file that keeps the account; absent where nobody has opened one. */
  readonly account?: string;
  /** National legal professional qualification, needed for a first review (art. 58). */
  readonly qualification?: { readonly number: string; readonly since: CivilDate };
  readonly firstReviewOn?: CivilDate;
}

/** Decisions of a head that another leader may make in his place; it never lets anybody do what the head could not. */
export interface Delegated {
  /** The agency's file of the delegation. */
  readonly file: string;
  readonly head: string;
  readonly to: string;
  readonly steps: readonly string[];
  readonly from: CivilDate;
  /** Last day. */
  readonly until: CivilDate;
}

/** Agency facts that rules compare with: people, the published power list, the dated thresholds. */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly staff: Readonly<Record<string, StaffMember>>;
  /**
   * Matter codes handed to this office, with the dates of the published decision. `entrusted`: handled in another's name by written
   * entrustment, which never carries a power to coerce (SUB-05); our own power when left out.
   */
  readonly powers: readonly {
    readonly matter: string;
    readonly from: CivilDate;
    readonly to?: CivilDate;
    readonly entrusted?: boolean;
    /** Whose name stands on the papers of an entrusted matter: the body that entrusted it (SUB-03). */
    readonly inNameOf?: string;
  }[];
  readonly hearingThresholds: readonly {
    readonly from: CivilDate;
    readonly personFen: number;
    readonly unitFen: number;
    readonly confirmed: boolean;
  }[];
  /** The office's own benchmarks; the sample of the statute library where it has none. */
  readonly benchmarks?: readonly Benchmark[];
  /** Review every ordinary-procedure penalty, beyond what the law demands. */
  readonly reviewAlways: boolean;
  /** Later settings of the same, by the day from which they hold. */
  readonly reviewAlwaysSince?: readonly { readonly from: CivilDate; readonly value: boolean }[];
  /** Teams by id. */
  readonly units?: Readonly<Record<string, string>>;
  /** What heads have handed to others, for which steps and days. */
  readonly delegations?: readonly Delegated[];
  /** Patterns of document numbers, by template and the day from which they hold. */
  readonly numbering?: readonly { readonly template: string; readonly from: CivilDate; readonly pattern: string }[];
  /** Settings confirmed by acts: their files, what they are of, and the day from which they hold. */
  readonly settings?: readonly { readonly file: string; readonly subject: string; readonly from: CivilDate }[];
  /** Name under papers and on the seal, by day; the office's own where nothing is set. */
  readonly sealNames?: readonly { readonly from: CivilDate; readonly name: string }[];
  /** Which words of a certificate bind, by day; none when left out. */
  readonly certificateLimits?: readonly CertificateLimits[];
  /** Whether an order to demolish must go through the steps of a major decision ('bars'), or may skip them with a reason ('asks'); 'bars' when left out (DEM-05). */
  readonly demolitionOrderForce?: 'bars' | 'asks';
  /** Id of the principal head (正职), to whom suspected crimes are reported; every head counts when left out (TRN-03). */
  readonly principalHead?: string;
  /** Places from which a bank is hard to reach, as words of an address (PAY-06); none when left out, as downtown. */
  readonly remotePlaces?: readonly string[];
  /** Means of enforcement a statute gives this very office (SUB-06); none when left out, as for a street office. */
  readonly enforcementPowers?: readonly {
    readonly means: EnforcementMeans;
    readonly article: ArticleId;
    readonly from: CivilDate;
    readonly to?: CivilDate;
  }[];
  /** Whether the office gives the yearly report of disclosure itself; the dated default of the statute when left out (STA-02). */
  readonly reportsDisclosure?: boolean;
  /** Highest fines a rule of the city may set, in fen; the dated default of the statute when left out (SUB-14). */
  readonly ruleFineCapsFen?: {
    readonly nonBusiness: number;
    readonly business: number;
    readonly businessWithGain: number;
  };
  /** Years back over which earlier breaches are looked up for a first offence; the dated default of the statute when left out (EXI-03). */
  readonly firstOffenceYears?: number;
  /** Published ceiling of inspections of one enterprise in a year; none is known when left out (INV-04). */
  readonly enterpriseVisitsPerYear?: number;
  /** Working days until an act is on the platform of the city; no term while it is not confirmed (STA-04). */
  readonly platformUploadWorkingDays?: number;
  /** The unit's own approved table of retention; the proposed one when left out (ARC-04). */
  readonly retention?: readonly RetentionRow[];
}

/** How the office holds an order to demolish to the steps of a major decision: it must keep them unless it says otherwise. */
export function demolitionOrderForce({ demolitionOrderForce: force = 'bars' }: Office): 'bars' | 'asks' {
  return force;
}

/** Whether the office has every ordinary-procedure penalty of a day reviewed. */
export function reviewsAlways({ reviewAlways, reviewAlwaysSince = [] }: Office, on: CivilDate): boolean {
  return [...reviewAlwaysSince].reverse().find(({ from }) => from <= on)?.value ?? reviewAlways;
}

/** The name under the papers of a day. */
export function sealName({ name, sealNames = [] }: Office, on: CivilDate): string {
  return [...sealNames].reverse().find(({ from }) => from <= on)?.name ?? name;
}

/** Whether a role was held on a day. A role without any span came with the office and always counted. */
export function heldRole(member: StaffMember | undefined, role: Role, on: CivilDate): boolean {
  const spans = (member?.roleSpans ?? []).filter((span) => span.role === role);
  return spans.length === 0 || spans.some(({ from, to }) => from <= on && (to === undefined || on <= to));
}
