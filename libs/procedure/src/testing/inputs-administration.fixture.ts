import { type CivilDate, addDays, addMonths } from '@anjuan/calendar';
import { STALL } from './office.fixture.js';

const reason = () => ({ reason: '工作需要，经研究同意。' });
const changed = (on: CivilDate) => ({ from: on, paper: '津司证〔2026〕3号', reason: '接受调查期间。' });
const setting = (on: CivilDate) => ({ from: on, paper: '街道主任办公会议纪要〔2026〕2号' });

/** Two steps that follow each other. */
export const plainTiers = [
  { tier: 'slight', condition: '初次，当场改正', forParty: 'any', unit: 'fen', min: 5_000, max: 20_000 },
  { tier: 'ordinary', condition: '逾期改正', forParty: 'any', unit: 'fen', min: 20_000, max: 50_000 },
] as const;

/** What must be typed to administer people and settings: the plainest lawful thing. */
export const typedForAdministration: Readonly<Record<string, (on: CivilDate) => object>> = {
  'open-account': () => ({ name: '新进人', username: 'newcomer01', unit: 'first', roles: ['officer'] }),
  'record-account': () => ({ person: 'li' }),
  'reject-account': () => ({ reason: '单位已调整。' }),
  'change-roles': () => ({ roles: ['clerk'], ...reason() }),
  'move-unit': () => ({ unit: 'second', ...reason() }),
  'record-qualification': () => ({ number: 'A20200001', since: '2020-03-01', paper: '法律职业资格证书' }),
  'suspend-account': reason,
  'restore-account': reason,
  'close-account': reason,
  'reject-account-change': () => ({ reason: '材料不全。' }),
  'record-certificate': (on) => ({
    person: 'uncertified',
    number: '120101-100',
    issuer: '天津市司法局',
    kind: 'city',
    issuedOn: addMonths(on, -1),
    validTo: addMonths(on, 36),
    paper: '津司证〔2026〕1号',
  }),
  'reject-certificate': () => ({ reason: '证号与原件不一致。' }),
  'suspend-certificate': changed,
  'ask-restoration': changed,
  'renew-certificate': (on) => ({ from: on, validTo: addMonths(on, 72), paper: '津司证〔2026〕9号' }),
  'reject-certificate-change': () => ({ reason: '未见文书原件。' }),
  'cancel-certificate': changed,
  'revoke-certificate': changed,
  'grant-delegation': (on) => ({
    to: 'unit-head',
    decisions: ['filing', 'decision'],
    from: on,
    until: addDays(on, 30),
    paper: '授权书〔2026〕1号',
  }),
  'end-delegation': reason,
  'propose-thresholds': (on) => ({ ...setting(on), personFen: 300_000, unitFen: 3_000_000, confirmed: false }),
  'propose-numbering': (on) => ({
    ...setting(on),
    template: 'penalty-decision',
    pattern: '津小街罚决字〔{year}〕{n}号',
  }),
  'propose-seal': (on) => ({ ...setting(on), name: '天津市和平区小白楼街道办事处' }),
  'propose-benchmark': (on) => ({ ...setting(on), matter: STALL, tiers: plainTiers, confirmed: true }),
  'propose-review-always': (on) => ({ ...setting(on), value: true }),
  'propose-own-day': (on) => ({ ...setting(on), works: false }),
  'propose-sign-in': (on) => ({
    ...setting(on),
    minLength: 10,
    kinds: 3,
    phraseLength: 16,
    maxAgeDays: 90,
    history: 5,
    failures: 5,
    addressFailures: 30,
    lockMinutes: 15,
    idleMinutes: 30,
    absoluteHours: 12,
    secondFactor: 'all',
  }),
  'propose-certificate-limits': (on) => ({ ...setting(on), fields: true }),
  'reject-setting': () => ({ reason: '依据文件尚未公布。' }),
  'raise-objection': () => ({ says: '与会议纪要不一致，请说明。' }),
  'answer-objection': () => ({ no: 1, says: '已核对，纪要附后。' }),
};
