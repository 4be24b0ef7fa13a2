import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';
import { STALL } from './office.fixture.js';

const link = 'https://www.example.cn/notice/1';

/** What must be typed on the files of the agency itself: the plainest lawful thing. */
export const typedForAgency: Readonly<Record<string, (on: CivilDate, file: CaseFile) => object>> = {
  'record-delegation': () => ({
    matter: STALL,
    decidedBy: 'city-government',
    number: '津政发〔2021〕1号',
    decidedOn: '2021-07-01',
    effectiveFrom: '2021-07-15',
  }),
  'record-delegation-published': () => ({ publishedOn: '2021-07-05', link }),
  'record-entrustment': () => ({
    matter: STALL,
    body: '某事业单位',
    power: '对占道经营的日常检查。',
    ownPower: true,
    inWriting: true,
    number: '委〔2026〕1号',
    from: '2026-01-01',
    until: '2026-12-31',
    publishedOn: '2026-01-05',
    link,
  }),
  'end-power': () => ({ reason: '市人民政府决定收回该事项。' }),
  'open-officer-record': () => ({ person: 'li', year: 2026 }),
  'log-training': () => ({ trainedOn: '2026-03-02', hours: 40, topic: '行政处罚法专题培训，结业证书。' }),
  'pass-random-exam': () => ({ note: '2026年第一批，92分。' }),
  'fail-random-exam': () => ({ note: '2026年第一批，41分。' }),
  'reassign-cases': () => ({ note: '在办案件两件，由赵强承办。' }),
  'open-agency-year': () => ({ year: 2025 }),
  'record-yearly-figures': () => ({ penalties: 12, coercion: 1, inspections: 184 }),
  'publish-yearly-data': () => ({ link, reportedTo: '区人民政府、区城市管理委' }),
  'give-disclosure-report': () => ({ link }),
  'explain-idle-powers': () => ({
    explanation: '全年未发现该类违法行为，巡查记录可查。',
    evaluation: '执法依据仍然有效，建议保留该事项。',
  }),
  'evaluate-quarter': () => ({ quarter: 1, files: 10, failed: 1, defects: '送达回证缺少见证人签名，已要求补正。' }),
  'confirm-staffing': () => ({ certified: 7, reviewers: 6 }),
  'adopt-report': () => ({
    kind: 'annual',
    title: '2025年度行政执法工作报告',
    tables: [{ subject: 'matter', measure: 'fine-income', ranked: false }],
  }),
};
