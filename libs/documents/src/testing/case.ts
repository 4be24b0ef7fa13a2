import { nationalHolidays } from '@anjuan/calendar';
import { type Act, type ActLine, type CaseFile, type Draft, type Dossier, blankFile } from '@anjuan/procedure';
import type { FillInput } from '../template.js';
import { office, staff } from './office.js';
import { parties, refOf } from './parties.js';

const routing = { publicInterest: false, socialRisk: false, severalLegalRelations: false, thirdPartyRights: false };

/** The draft of the plain case. */
export const draft: Draft = {
  no: 1,
  on: '2026-09-10',
  by: 'o1',
  routing,
  facts:
    '当事人于2026年8月28日在其经营场所门前人行道摆放桌椅8套，占用城市道路面积约12平方米，从事餐饮经营活动；经责令改正后，复查时仍未改正',
  breached: ['CITY-ROAD-2019/27/1'],
  basis: ['CITY-ROAD-2019/42'],
  reasons: '当事人系首次被查处，占道面积较小，但逾期未改正，依照本市裁量基准属于一般情形',
  penalties: [{ kind: 'fine', amountFen: 200_000 }],
};

/** Evidence of the plain case. */
export const evidence: Dossier['evidence'] = [
  {
    no: 1,
    kind: 'scene-record',
    title: '现场检查（勘验）笔录',
    proves: '占道经营的地点、面积和桌椅数量',
    takenOn: '2026-08-28',
    takenBy: ['o1', 'o2'],
    digests: [],
  },
  {
    no: 2,
    kind: 'electronic',
    title: '现场照片6张',
    proves: '占道经营的现场状况',
    takenOn: '2026-08-28',
    takenBy: ['o1'],
    digests: [],
  },
  {
    no: 3,
    kind: 'party-statement',
    title: '对张三的询问笔录',
    proves: '当事人对占道经营的事实予以承认',
    takenOn: '2026-08-31',
    takenBy: ['o1', 'o2'],
    digests: [],
  },
];

/** Dossier of the plain case, up to its decision. */
export const dossier: Dossier = {
  origin: { source: 'inspection', on: '2026-08-28', note: '巡查发现店外经营' },
  matter: '120101ZQBCF01005',
  party: refOf('p1'),
  place: { text: '天津市和平区示例道12号门前' },
  actOn: '2026-08-28',
  discoveredOn: '2026-08-28',
  facts: '当事人在其经营场所门前人行道摆放桌椅8套，占用城市道路约12平方米从事餐饮经营。',
  handlers: ['o1', 'o2'],
  caseNumber: '津和小街立字〔2026〕47号',
  filing: {
    requestedOn: '2026-08-29',
    requestedBy: 'o1',
    opinion: '有明确的当事人和初步证据，建议立案。',
    approvedOn: '2026-08-31',
    approvedBy: 'h1',
    number: '津和小街立字〔2026〕47号',
  },
  evidence,
  drafts: [draft],
  notices: [
    {
      round: 1,
      draft: 1,
      on: '2026-09-11',
      fineFen: 200_000,
      hearingRight: false,
      number: '津和小街罚先告字〔2026〕31号',
    },
  ],
  statement: {
    status: 'made',
    on: '2026-09-15',
    said: '已经撤除桌椅，希望减少罚款数额',
    recheck: {
      accepted: 'partly',
      opinion: '当事人确已撤除桌椅，裁量时已经考虑这一情节；罚款数额处于裁量基准一般情形的下限',
      on: '2026-09-17',
    },
  },
  reviews: [],
};

const line = (seq: number, step: string, on: string, by: string): ActLine => ({
  seq,
  step,
  on,
  by,
  officers: [],
  required: 'L1',
  reached: 'L1',
  flags: [],
});

/** The plain case with some parts replaced. */
export function sampleFile(parts: Partial<Dossier> = {}): CaseFile {
  const acts = [line(1, 'register-lead', '2026-08-28', 'o1'), line(2, 'assign-lead', '2026-08-28', 'u1')];
  return {
    ...blankFile('sample', 'ordinary@2021-07-15'),
    version: acts.length,
    acts,
    dossier: { ...dossier, ...parts },
  };
}

/** An act as the kernel would have made it. */
export function sampleAct(given: Partial<Act> & Pick<Act, 'step' | 'on'>): Act {
  const officers = ['o1', 'o2'].map((id) => ({ id, ...staff[id] }) as Act['officers'][number]);
  return {
    procedure: 'ordinary@2021-07-15',
    from: '',
    to: '',
    by: { id: 'o1', name: '陈明', role: 'officer' },
    officers,
    input: {},
    reasons: {},
    flags: [],
    recording: { required: 'L1', items: [] },
    numbers: {},
    ...given,
  };
}

/** What a template is filled from, with the made-up office. */
export function sampleInput(file: CaseFile, act: Act, number: string): FillInput {
  const document = 'd0c0a11e-0000-4000-8000-000000000001';
  return {
    file,
    act,
    number,
    office,
    parties,
    staff,
    holidays: nationalHolidays,
    document,
    ...(act.track ? { track: act.track } : {}),
  };
}
