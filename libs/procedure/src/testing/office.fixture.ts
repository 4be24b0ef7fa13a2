import type { Certificate, CertificateSpan } from '../kernel/certificate.js';
import type { Actor, Office, Role, StaffMember } from '../kernel/office.js';

/** Matter 5, occupying a road for trade: not major, so that legal review depends on the draft alone. */
export const STALL = '120101ZQBCF01005';
/** Matter 1, building without a permit: on the list of major cases. */
export const BUILDING = '120101ZQBCF01001';
/** Matter 19, noise above the limit: its fines have a lower end, 5,000 yuan. */
export const NOISE = '120101ZQBCF01019';
/** Matter 6, handed to the office until the end of 2025 only. */
export const LAPSED = '120101ZQBCF01006';

/** Matter 15, kitchen fumes: of the environmental field. */
export const FUMES = '120101ZQBCF01015';
/** Matter 17, open-air barbecue: the Code is lighter for whoever obeyed the order to correct. */
export const BARBECUE = '120101ZQBCF01017';
/** Matter 18, open burning: the Code and the law before it fine alike. */
export const BURNING = '120101ZQBCF01018';
/** Matter 29, offerings and mourning sheds: of a field whose ministry rule is not known. */
export const FUNERAL = '120101ZQBCF01029';

function certificate(number: string, spans: readonly CertificateSpan[] = [], validTo = '2028-12-31'): Certificate {
  return { number, issuedOn: '2023-01-01', validTo, spans };
}

function person(id: string, name: string, roles: readonly Role[], more: Partial<StaffMember> = {}): StaffMember {
  return { id, name, unit: 'unit-1', roles, ...more };
}

const lawyer = { qualification: { number: 'A20180001', since: '2019-03-01' } };
const suspended: CertificateSpan = { status: 'suspended', from: '2026-03-01', to: '2026-03-31' };

/** Everyone at the office, each with one thing a rule may look at. */
const everyone: readonly StaffMember[] = [
  person('li', '李明', ['officer'], { certificate: certificate('120101-001') }),
  person('zhao', '赵强', ['officer'], { certificate: certificate('120101-002') }),
  person('zhou', '周凯', ['officer'], { certificate: certificate('120101-003') }),
  person('expired', '钱进', ['officer'], { certificate: certificate('120101-004', [], '2026-02-28') }),
  person('suspended', '孙立', ['officer'], { certificate: certificate('120101-005', [suspended]) }),
  person('uncertified', '吴新', ['officer']),
  person('auxiliary', '郑协', ['auxiliary']),
  person('unit-head', '陈队', ['unit-head']),
  person('head', '刘主任', ['head']),
  person('field-head', '胡主任', ['head', 'officer'], { certificate: certificate('120101-006') }),
  person('reviewing-head', '何主任', ['head', 'reviewer'], lawyer),
  person('reviewer', '林法', ['reviewer'], lawyer),
  person('new-reviewer', '高法', ['reviewer']),
  person('old-reviewer', '罗法', ['reviewer'], { firstReviewOn: '2017-06-01' }),
  person('officer-reviewer', '梁法', ['reviewer', 'officer'], { ...lawyer, certificate: certificate('120101-007') }),
  person('presider', '宋听', ['presider']),
  person('presider-reviewer', '唐听', ['presider', 'reviewer'], lawyer),
  person('publisher', '韩公', ['publisher']),
  person('clerk', '冯内', ['clerk']),
  person('archivist', '曹档', ['archivist']),
  person('archivist-head', '蒋主任', ['archivist', 'head']),
  person('archivist-evaluator', '许档', ['archivist', 'evaluator']),
  person('evaluator', '邓督', ['evaluator']),
  person('admin', '夏管', ['system-admin']),
  person('second-admin', '秦管', ['system-admin']),
  // Moved from one administration to another while something still waited.
  person('turned-admin', '姜管', ['system-admin', 'security-admin']),
  person('security', '钟安', ['security-admin']),
  person('second-security', '方安', ['security-admin']),
  person('auditor', '汪审', ['audit-admin']),
];

const powers = [
  { matter: STALL, from: '2020-01-01' },
  { matter: BUILDING, from: '2020-01-01' },
  { matter: NOISE, from: '2020-01-01' },
  { matter: FUMES, from: '2020-01-01' },
  { matter: BARBECUE, from: '2020-01-01' },
  { matter: BURNING, from: '2020-01-01' },
  { matter: FUNERAL, from: '2020-01-01' },
  { matter: LAPSED, from: '2020-01-01', to: '2025-12-31' },
];

/** Day from which the office's own, lower hearing amounts hold. */
export const LOWER_THRESHOLD_FROM = '2026-05-06';

/** The office of the specs: 5,000 yuan for persons gives a right to a hearing, 3,000 from May 2026. */
export function office(changes: Partial<Office> = {}): Office {
  return {
    id: 'xbl',
    name: '小白楼街道办事处',
    staff: Object.fromEntries(everyone.map((member) => [member.id, member])),
    powers,
    hearingThresholds: [
      { from: '2021-07-15', personFen: 500_000, unitFen: 5_000_000, confirmed: true },
      { from: LOWER_THRESHOLD_FROM, personFen: 300_000, unitFen: 3_000_000, confirmed: true },
    ],
    reviewAlways: false,
    units: { first: '一队', second: '二队' },
    ...changes,
  };
}

const staff = office().staff;

/** The person as performer of a step; `system` performs the automatic rows. */
export function actor(id: string): Actor {
  if (id === 'system') return { id, name: '系统', roles: ['system'] };
  const member = staff[id];
  if (!member) throw new Error(`nobody is called ${id}`);
  return { id, name: member.name, roles: member.roles };
}

/** Who usually performs a row that is open to this role. */
export const usualPerson: Readonly<Partial<Record<Role, string>>> = {
  officer: 'li',
  'unit-head': 'unit-head',
  head: 'head',
  reviewer: 'reviewer',
  presider: 'presider',
  publisher: 'publisher',
  clerk: 'clerk',
  archivist: 'archivist',
  evaluator: 'evaluator',
  'system-admin': 'admin',
  'security-admin': 'security',
  'audit-admin': 'auditor',
  system: 'system',
};
