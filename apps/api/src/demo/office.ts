import { matters } from '@anjuan/statute';
import { uuidOf } from '../platform/digest.js';
import { usualNumbers } from '../platform/number-patterns.js';
import type { OfficeRows } from '../platform/persistence/repositories/office.repository.js';
import { type DemoPerson, demoPeople, units } from './data/people.js';

/** Id of the demonstration agency. */
export const DEMO_AGENCY = uuidOf('anjuan', 'demo', 'agency');

/** Id of a person of the demonstration office. */
export const demoPerson = (username: string): string => uuidOf(DEMO_AGENCY, username);

const agency = {
  agencyId: DEMO_AGENCY,
  name: '天津市和平区津和小街街道办事处',
  district: '天津市和平区',
  address: '天津市和平区津和小街1号（虚构）',
  phone: '022-00000000',
  complaints: '022-00000001（街道纪工委）',
  reconsideration: '天津市和平区人民政府',
  kind: 'office' as const,
  parentId: null,
};

const WORD = '津和小街';

const map = {
  name: '津和小街街道（示意）',
  center: [39.1205, 117.1952],
  outline: [
    [39.1262, 117.1861],
    [39.1281, 117.1983],
    [39.1217, 117.2052],
    [39.1142, 117.2011],
    [39.1128, 117.1893],
    [39.1189, 117.1838],
  ],
};

/** Its made-up people go in and out all day, without a second factor; their flag `demo` is what lets them. */
const signIn = { secondFactor: 'off', idleMinutes: 240, absoluteHours: 16 };

const YUAN = 100;
/** The thresholds of Tianjin are not confirmed: the mark says so on every screen. */
const thresholds = [{ validFrom: '2021-07-15', personFen: 5_000 * YUAN, unitFen: 50_000 * YUAN, confirmed: false }];

/** What distinguishes one office of the demonstration from another. */
export interface DemoOffice {
  readonly agency: OfficeRows['agency'];
  readonly word: string;
  readonly map: object;
  readonly units: Readonly<Record<string, string>>;
  readonly people: readonly DemoPerson[];
  /** Numbers of the matters handed over; all of them when left out. */
  readonly matters?: readonly string[];
}

/** All rows of an office of the demonstration. */
export function officeRows(office: DemoOffice, passwordHash: string): OfficeRows {
  const { agency: own, word, map: outline, units: teams, people } = office;
  const handed = office.matters ?? matters.map(({ code }) => code);
  return {
    agency: own,
    settings: [
      { key: 'numbers', value: usualNumbers(word) },
      { key: 'codeWord', value: word as unknown as object },
      { key: 'reviewAlways', value: false as unknown as object },
      { key: 'map', value: outline },
      { key: 'signIn', value: signIn },
    ],
    units: Object.entries(teams).map(([id, name]) => ({ id, name })),
    people: people.map((person) => personRow(own.agencyId, person, passwordHash)),
    powers: handed.map((matter) => ({ matter, validFrom: '2021-07-15', validTo: null })),
    thresholds,
  };
}

function personRow(agency: string, person: DemoPerson, passwordHash: string): OfficeRows['people'][number] {
  const { username, name, unit: unitId, roles, certificate = null, qualification = null } = person;
  const id = uuidOf(agency, username);
  const account = { id, username, passwordHash, name, unitId, roles: [...roles], active: true, demo: true };
  return { ...account, certificate, qualification, firstReviewOn: null };
}

/** All rows of the demonstration's first office. */
export const demoOffice = (passwordHash: string, certificateEnds: string): OfficeRows =>
  officeRows({ agency, word: WORD, map, units, people: demoPeople(certificateEnds) }, passwordHash);
