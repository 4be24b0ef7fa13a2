import { matters } from '@anjuan/statute';
import { uuidOf } from '../platform/digest.js';
import type { OfficeRows } from '../platform/persistence/repositories/office.repository.js';
import { demoPeople, units } from './data/people.js';

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

/** Number patterns by template. Each office may have its own. */
const numbers = {
  'filing-approval': `${WORD}立字〔{year}〕{n}号`,
  'prior-notice': `${WORD}罚先告字〔{year}〕{n}号`,
  'review-opinion': `${WORD}法审字〔{year}〕{n}号`,
  'penalty-decision': `${WORD}罚决字〔{year}〕{n}号`,
  'on-the-spot-decision': `${WORD}当罚决字〔{year}〕{n}号`,
  'on-site-record': `${WORD}检字〔{year}〕{n}号`,
  'supplement-notice': `${WORD}补正字〔{year}〕{n}号`,
  'rectification-notice': `${WORD}更正字〔{year}〕{n}号`,
  'guardian-order': `${WORD}责监字〔{year}〕{n}号`,
  'service-receipt': `${WORD}送字〔{year}〕{n}号`,
};

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
const thresholds = [
  {
    validFrom: '2021-07-15',
    personFen: 5_000 * YUAN,
    unitFen: 50_000 * YUAN,
    confirmed: false,
  },
];

/** All rows of the demonstration office. */
export function demoOffice(passwordHash: string, certificateEnds: string): OfficeRows {
  const people = demoPeople(certificateEnds).map(
    ({ username, name, unit: unitId, roles, certificate, qualification }) => ({
      id: demoPerson(username),
      username,
      passwordHash,
      name,
      unitId,
      roles: [...roles],
      certificate: certificate ?? null,
      qualification: qualification ?? null,
      firstReviewOn: null,
      active: true,
      demo: true,
    }),
  );
  return {
    agency,
    settings: [
      { key: 'numbers', value: numbers },
      { key: 'codeWord', value: WORD as unknown as object },
      { key: 'reviewAlways', value: false as unknown as object },
      { key: 'map', value: map },
      { key: 'signIn', value: signIn },
    ],
    units: Object.entries(units).map(([id, name]) => ({ id, name })),
    people,
    powers: matters.map((m) => ({
      matter: m.code,
      validFrom: '2021-07-15',
      validTo: null,
    })),
    thresholds,
  };
}
