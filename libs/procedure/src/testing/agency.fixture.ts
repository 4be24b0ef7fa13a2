import { agencyYear } from '../agency/agency-year/table.js';
import { officerRecord } from '../agency/officer-record/table.js';
import { power } from '../agency/power/table.js';
import { type CaseFile, blankFile } from '../kernel/file.js';
import type { Office, StaffMember } from '../kernel/office.js';
import { type Doing, after, doingsOf } from './doing.fixture.js';
import { office } from './office.fixture.js';

/** Doings on a file of a power, of an officer's year, of the agency's year. */
export const onPower = doingsOf(power);
export const onOfficer = doingsOf(officerRecord);
export const onYear = doingsOf(agencyYear);

/** Files of the agency nothing has happened to. */
export const blankPower = () => blankFile('power-1', power.id);
export const blankOfficer = () => blankFile('officer-1', officerRecord.id);
export const blankYear = () => blankFile('year-1', agencyYear.id);

/** A delegation on record, its publication on record, the matter on the list; and an entrustment. */
export const delegated = () => after(blankPower(), onPower('record-delegation'));
export const delegationPublic = () => after(delegated(), onPower('record-delegation-published'));
export const listed = () => after(delegationPublic(), onPower('list-power'));

/** An officer's record that is kept. */
export const officerKept = (...more: readonly Doing[]): CaseFile =>
  after(blankOfficer(), onOfficer('open-officer-record'), ...more);

/** The year 2025, opened in January 2026. */
export const yearRunning = (...more: readonly Doing[]): CaseFile =>
  after(blankYear(), onYear('open-agency-year', { on: '2026-01-05' }), ...more);

function member(n: number, reviewer: boolean): StaffMember {
  const id = `${reviewer ? 'r' : 'o'}${n}`;
  const certificate = { number: `120101-${n}`, issuedOn: '2023-01-01', validTo: '2028-12-31', spans: [] };
  return reviewer
    ? { id, name: id, unit: 'u', roles: ['reviewer'] }
    : { id, name: id, unit: 'u', roles: ['officer'], certificate };
}

/** An office of so many certified officers and reviewers. */
export function officeOf(officers: number, reviewers: number): Office {
  const members = [
    ...Array.from({ length: officers }, (_, n) => member(n, false)),
    ...Array.from({ length: reviewers }, (_, n) => member(n, true)),
  ];
  return office({ staff: Object.fromEntries(members.map((m) => [m.id, m])) });
}
