import type { CivilDate, OwnDay } from '@anjuan/calendar';
import {
  type AgencyFacts,
  type Certificate,
  type CertificateSpan,
  type Office,
  type SettingRecord,
  type SettingValue,
  type StaffMember,
  benchmarkOf,
  certificateOf,
  certificatesOf,
  ownDaysIn,
  stepsOf,
  subjectOf,
} from '@anjuan/procedure';
import type { Query } from './reader.js';

/** Files in which the office administers itself; what they say is read from them, so that it is kept nowhere twice. */
const FILES = `
SELECT id, kind, stage, state->'dossier'->'agency' AS facts FROM case_file
WHERE kind IN ('account', 'certificate', 'delegation', 'setting')
   OR kind = 'officer-record' AND state->'dossier'->'agency'->'officer' ? 'withdrawnOn'
ORDER BY opened_on, id`;
const UNITS = 'SELECT id, name FROM unit ORDER BY id';

interface FileRow {
  readonly id: string;
  readonly kind: string;
  readonly stage: string;
  readonly facts: AgencyFacts | null;
}

/** What the files of administration make of an office. */
export interface Administered {
  readonly files: readonly FileRow[];
  readonly units: Readonly<Record<string, string>>;
}

/** Reads the files of administration of the agency in the context. */
export async function readAdministration(query: Query): Promise<Administered> {
  const files = await query<FileRow>(FILES);
  const units = await query<{ id: string; name: string }>(UNITS);
  return { files, units: Object.fromEntries(units.map(({ id, name }) => [id, name])) };
}

const of = (files: readonly FileRow[], kind: string): readonly FileRow[] => files.filter((file) => file.kind === kind);

/** The people with what their files add: since when roles are held, certificates that acts recorded, withdrawals. */
export function staffWith(
  staff: readonly StaffMember[],
  { files }: Administered,
): Readonly<Record<string, StaffMember>> {
  const accounts = new Map(of(files, 'account').map((file) => [file.facts?.account?.person ?? file.id, file]));
  return Object.fromEntries(
    staff.map((member) => {
      const file = accounts.get(member.id);
      const spans = file?.facts?.account?.roleSpans ?? [];
      const kept = file ? { account: file.id, ...(spans.length > 0 ? { roleSpans: spans } : {}) } : {};
      return [member.id, { ...member, ...kept, ...certificatesWith(member, files) }] as const;
    }),
  );
}

type Held = Pick<StaffMember, 'certificate' | 'earlierCertificates'>;

/** A person's certificates, the one issued last first; a file's own goes before what the office began with. */
function certificatesWith(member: StaffMember, files: readonly FileRow[]): Held {
  const own = of(files, 'certificate').filter(({ facts }) => facts?.certificate?.person === member.id);
  const kept = own.flatMap(({ id, facts }) => certificateOf(id, { agency: facts } as never) ?? []);
  if (kept.length === 0) return {};
  const withdrawn = of(files, 'officer-record').flatMap(({ facts }) =>
    facts?.officer?.person === member.id && facts.officer.withdrawnOn ? [facts.officer.withdrawnOn] : [],
  );
  const numbers = new Set(kept.map(({ number }) => number));
  const brought = certificatesOf(member).filter(({ number }) => !numbers.has(number));
  const all = [...kept.map((one) => withdrawals(one, withdrawn)), ...brought];
  const [certificate, ...earlierCertificates] = all.sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
  return {
    ...(certificate ? { certificate } : {}),
    ...(earlierCertificates.length > 0 ? { earlierCertificates } : {}),
  };
}

/** A certificate withdrawn after a failed test rests until a later span says otherwise. */
function withdrawals(certificate: Certificate, days: readonly CivilDate[]): Certificate {
  const due = days.filter((day) => day >= certificate.issuedOn);
  return { ...certificate, spans: due.reduce(withWithdrawal, certificate.spans) };
}

function withWithdrawal(spans: readonly CertificateSpan[], from: CivilDate): readonly CertificateSpan[] {
  const after = spans.findIndex((span, i) => i > 0 && span.from >= from);
  const at = after < 0 ? spans.length : after;
  return [...spans.slice(0, at), { status: 'withdrawn', from }, ...spans.slice(at)];
}

/** Days on which the office departs from the national calendar. */
export const ownDaysOf = (administered: Administered): readonly OwnDay[] => ownDaysIn(settingsIn(administered));

type Confirmed = SettingRecord & { readonly file: string };
type Of<K extends SettingValue['kind']> = Confirmed & { readonly value: Extract<SettingValue, { kind: K }> };

/** The settings that were confirmed, by the day from which they hold. */
export function settingsIn({ files }: Administered): readonly Confirmed[] {
  const confirmed = of(files, 'setting').flatMap(({ id, stage, facts }) =>
    stage === 'confirmed' && facts?.setting ? [{ file: id, ...facts.setting }] : [],
  );
  return [...confirmed].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const ofKind = <K extends SettingValue['kind']>(all: readonly Confirmed[], kind: K): readonly Of<K>[] =>
  all.filter((one): one is Of<K> => one.value.kind === kind);

/** Day before any act: what an office began with holds since then. */
const EVER = '2000-01-01';

/** What an office began with, as far as acts may change it. */
export interface Began {
  readonly thresholds: Office['hearingThresholds'];
  readonly numbers: Readonly<Record<string, string>>;
}

/** Dated facts of the office: what it began with, and what acts have set since. */
export function datedFacts(administered: Administered, { thresholds, numbers }: Began): Partial<Office> {
  const all = settingsIn(administered);
  const amounts = ofKind(all, 'thresholds').map(({ from, value }) => ({ from, ...amountsOf(value) }));
  const days = new Set(amounts.map(({ from }) => from));
  const first = Object.entries(numbers).map(([template, pattern]) => ({ template, from: EVER, pattern }));
  return {
    units: administered.units,
    hearingThresholds: [...thresholds.filter(({ from }) => !days.has(from)), ...amounts].sort(byDay),
    numbering: [
      ...first,
      ...ofKind(all, 'numbering').map(({ from, value: { template, pattern } }) => ({ template, from, pattern })),
    ],
    benchmarks: ofKind(all, 'benchmark')
      .flatMap((one) => benchmarkOf(one) ?? [])
      .reverse(),
    reviewAlwaysSince: ofKind(all, 'review-always').map(({ from, value }) => ({ from, value: value.value })),
    sealNames: ofKind(all, 'seal').map(({ from, value }) => ({ from, name: value.name })),
    certificateLimits: ofKind(all, 'certificate-limits').map(({ from, value: { fields, area } }) => ({
      from,
      fields,
      ...(area ? { area } : {}),
    })),
    settings: all.map(({ file, from, value }) => ({ file, from, subject: subjectOf(value) })),
    delegations: delegationsIn(administered),
  };
}

const byDay = (a: { readonly from: string }, b: { readonly from: string }): number => (a.from < b.from ? -1 : 1);

const amountsOf = ({ personFen, unitFen, confirmed }: Of<'thresholds'>['value']) => ({ personFen, unitFen, confirmed });

function delegationsIn({ files }: Administered): NonNullable<Office['delegations']> {
  return of(files, 'delegation').flatMap(({ id: file, facts }) => {
    const record = facts?.delegation;
    if (!record) return [];
    const { head, to, decisions, from, until } = record;
    return [{ file, head, to, from, until, steps: stepsOf(decisions) }];
  });
}
