import { Injectable } from '@nestjs/common';
import type {
  CertificateView,
  DelegationView,
  FileMark,
  OfficerYearView,
  PeopleView,
  PersonLine,
  PersonView,
} from '@anjuan/contract';
import {
  type Certificate,
  type Office,
  type Role,
  certificateOn,
  certificateState,
  certificatesOf,
} from '@anjuan/procedure';
import { values } from '@anjuan/statute';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import { type Query, Reader } from '../platform/reads/reader.js';
import { notFound } from '../platform/refused.js';
import { type AdminFile, aboutOf, markOf, readAdminFiles } from './admin-files.query.js';
import { isWaiting, proposalOf } from './proposals.js';

const PEOPLE = `SELECT p.id, p.username, p.name, u.name AS unit, p.roles, p.active, p.password_hash IS NOT NULL AS ready, p.qualification,
    p.first_review_on::text AS "firstReviewOn"
  FROM person p JOIN unit u ON u.agency_id = p.agency_id AND u.id = p.unit_id ORDER BY p.active DESC, u.name, p.name, p.id`;

interface PersonRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  readonly ready: boolean;
  readonly qualification: PersonView['qualification'];
  readonly firstReviewOn: string | null;
}

/** What one look at the people of an office finds. */
interface Found {
  readonly rows: readonly PersonRow[];
  readonly files: readonly AdminFile[];
  readonly office: Office;
  readonly today: string;
}

/** The people of the office, and everything that decides what each may do. */
@Injectable()
export class PeopleQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  async all(me: SignedIn): Promise<PeopleView> {
    const found = await this.find(me);
    const people = found.rows.filter((row) => !isGone(row, found)).map((row) => lineOf(row, found));
    return { people, hoursNeeded: values.on(found.today).trainingHoursPerYear, today: found.today };
  }

  /** @throws Refused when there is nobody of this id in the office */
  async one(me: SignedIn, id: string): Promise<PersonView> {
    const found = await this.find(me);
    const row = found.rows.find((one) => one.id === id);
    if (!row) throw notFound();
    return personOf(row, found);
  }

  private async find(me: SignedIn): Promise<Found> {
    const { office } = await this.offices.of(me.agency);
    const read = async (query: Query) => ({ rows: await query<PersonRow>(PEOPLE), files: await readAdminFiles(query) });
    return { ...(await this.reader.all(me, read)), office, today: this.clock.today() };
  }
}

const own = (files: readonly AdminFile[], kind: string, person: string): readonly AdminFile[] =>
  files.filter((file) => file.kind === kind && aboutOf(file) === person);

/** A proposal that was turned down leaves a row without a name to sign in by. */
const isGone = ({ id, username }: PersonRow, { files }: Found): boolean =>
  username === id && own(files, 'account', id).some(({ stage }) => stage === 'rejected');

function lineOf({ id, username, name, unit, roles, active, ready }: PersonRow, found: Found): PersonLine {
  const { files, office, today } = found;
  const certificate = certificateOn(office.staff[id], today);
  const years = own(files, 'officer-record', id).flatMap(({ facts }) => facts?.officer ?? []);
  const now = years.filter(({ year }) => String(year) === today.slice(0, 4));
  const exam = now.findLast((year) => year.exam)?.exam;
  return {
    id,
    name,
    username,
    unit,
    roles,
    active,
    ready,
    certificate: certificate ? standing(certificate, today) : null,
    hours: now.flatMap(({ training }) => training).reduce((sum, { hours }) => sum + hours, 0),
    exam: exam ? { on: exam.on, passed: exam.passed } : null,
    waiting: files.filter((file) => isWaiting(file) && aboutOf(file) === id).length,
  };
}

const standing = (certificate: Certificate, today: string) => ({
  number: certificate.number,
  state: certificateState(certificate, today) ?? null,
  validTo: certificate.validTo,
});

function personOf(row: PersonRow, found: Found): PersonView {
  const { files, office, today } = found;
  const [account] = own(files, 'account', row.id);
  return {
    ...lineOf(row, found),
    account: account ? accountOf(account) : null,
    roleSpans: account?.facts?.account?.roleSpans ?? [],
    qualification: row.qualification,
    firstReviewOn: row.firstReviewOn,
    certificates: certificatesIn(row.id, found),
    years: own(files, 'officer-record', row.id).flatMap(yearOf),
    delegations: files.flatMap((file) => delegationOf(file, row.id, office)),
    proposals: files
      .filter((file) => isWaiting(file) && aboutOf(file) === row.id)
      .map((file) => proposalOf(file, office)),
    today,
  };
}

function accountOf(file: AdminFile): NonNullable<PersonView['account']> {
  const { facts } = file;
  return { ...markOf(file), change: facts?.account?.change ?? null, objections: facts?.objections ?? [] };
}

/** Certificates that files keep, with what each change rests on, and before them those the office began with. */
function certificatesIn(person: string, { files, office, today }: Found): readonly CertificateView[] {
  const member = office.staff[person];
  const kept = own(files, 'certificate', person);
  const counted = member ? certificatesOf(member) : [];
  const brought = counted.filter(({ file }) => file === undefined).map((one) => viewOf(one, today, null));
  return [...kept.flatMap((file) => keptView(file, counted, today)), ...brought];
}

function keptView(file: AdminFile, counted: readonly Certificate[], today: string): CertificateView[] {
  const record = file.facts?.certificate;
  if (!record) return [];
  const live = counted.find((one) => one.file === file.id);
  const view = viewOf(live ?? { ...record, spans: record.spans }, today, markOf(file));
  // A withdrawal by a failed test stands in another file; its span has no paper here.
  const spans = view.spans.map((span) => {
    const own = record.spans.find(({ status, from }) => status === span.status && from === span.from);
    return own ? { ...span, paper: own.paper, reason: own.reason ?? null } : span;
  });
  return [{ ...view, state: live ? view.state : null, spans }];
}

function viewOf(certificate: Certificate, today: string, file: FileMark | null): CertificateView {
  const { number, issuer = null, kind = null, fields = [], area = null, issuedOn, validTo, spans } = certificate;
  const state = certificateState(certificate, today) ?? null;
  const drawn = spans.map(({ status, from, to = null }) => ({ status, from, to, paper: null, reason: null }));
  return { file, number, issuer, kind, fields, area, issuedOn, validTo, state, spans: drawn };
}

function yearOf(file: AdminFile): OfficerYearView[] {
  const officer = file.facts?.officer;
  if (!officer) return [];
  const { year, training, exam } = officer;
  const hours = training.reduce((sum, one) => sum + one.hours, 0);
  return [{ file: markOf(file), year, hours, training, exam: exam ?? null }];
}

function delegationOf(file: AdminFile, person: string, { staff }: Office): DelegationView[] {
  const record = file.facts?.delegation;
  if (!record || (record.head !== person && record.to !== person)) return [];
  const named = (id: string) => ({ id, name: staff[id]?.name ?? '' });
  const { head, to, decisions, from, until, paper } = record;
  return [{ file: markOf(file), head: named(head), to: named(to), decisions, from, until, paper }];
}
