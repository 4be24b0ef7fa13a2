import { matters as powers, penaltyKinds } from '@anjuan/statute';
import type { DocumentProof, PortalReader, PublicLog, PublicOffice, PublishedDecision } from '../reader.js';

const base: PublishedDecision = {
  id: '0198c2f0-0000-7000-8000-000000000001',
  number: '津和小街罚决字〔2026〕12号',
  office: '天津市和平区小白楼街道办事处',
  party: '和平区小馆餐饮店',
  partyKind: 'sole-trader',
  matter: '120101ZQBCF01005',
  matterTitle: { zh: '擅自占用城市道路经营', en: 'Occupying a city road for trade' },
  facts:
    '2026年9月14日10时许，当事人在曲阜道店外便道摆放桌椅经营，占用城市道路约6平方米。\n责令改正后，9月16日复查时仍未改正。',
  basis: ['CITY-ROAD-2019/27/1', 'CITY-ROAD-2019/42', 'APL-2021/57'],
  penalty: '罚款人民币2,000元',
  fineFen: 200_000,
  place: '曲阜道',
  decidedOn: '2026-10-09',
  publishedOn: '2026-10-15',
  state: 'published',
  proof: '5b1f0c5e9c7d4f2b8e6a3d1c0f9b8a7e6d5c4b3a29181706f5e4d3c2b1a09f8e',
};

/** Decisions of every state, among them one with words meant as code and one with very long names. */
export const decisions: readonly PublishedDecision[] = [
  base,
  {
    ...base,
    id: '2',
    number: '津和小街罚决字〔2026〕11号',
    party: '张××',
    partyKind: 'person',
    matterTitle: { zh: '乱贴乱画（张贴、涂写、刻划）', en: 'Posting, scribbling and scratching' },
    penalty: '警告；罚款人民币100元',
    fineFen: 10_000,
    place: '',
    decidedOn: '2026-09-28',
    state: 'corrected',
    reason: '处罚金额误写为1,000元，现更正为100元。',
    proof: 'a'.repeat(64),
  },
  {
    ...base,
    id: '3',
    number: '津和小街罚决字〔2026〕8号',
    party: '天津市和平区某某国际商业运营管理有限责任公司第一分公司（统一社会信用代码91120101MA00000000）',
    partyKind: 'unit',
    matterTitle: { zh: '违法建设', en: 'Illegal construction' },
    facts: '不应再出现的事实',
    penalty: '不应再出现的处罚',
    decidedOn: '2026-08-03',
    state: 'withdrawn',
    reason: '行政处罚决定被人民法院依法撤销。',
    proof: 'b'.repeat(64),
  },
  {
    ...base,
    id: '4',
    number: '津和小街罚决字〔2026〕7号',
    party: '<script>alert(1)</script>天津市和平区某某国际商业运营管理有限责任公司第一分公司南京路营业部',
    partyKind: 'unit',
    facts: '"><img src=x onerror=alert(1)>',
    penalty: '没收违法所得1,234.50元；罚款人民币120,000元；责令停业整顿',
    fineFen: 12_000_050,
    basis: ['《天津市市容和环境卫生管理条例》第十五条'],
    proof: 'c'.repeat(64),
  },
];

const officer = (index: number): PublicOffice['officers'][number] => ({
  name: ['王立', '李玉兰', '欧阳建国', '阿卜杜热西提·买买提明'][index % 4] ?? '',
  certificate: `0201011000${String(index + 1).padStart(2, '0')}`,
  unit: index % 3 === 0 ? '综合执法大队一中队' : '综合执法大队二中队（夜间巡查组）',
  validTo: index === 2 ? '2026-06-30' : '2028-12-31',
  valid: index !== 2,
});

export const office: PublicOffice = {
  id: '0198c2f0-0000-7000-8000-00000000000a',
  name: '天津市和平区小白楼街道办事处',
  district: '天津市和平区',
  address: '天津市和平区开封道1号',
  phone: '022-0000 0000',
  complaints: '电话022-0000 0001；来信寄天津市和平区开封道1号监督科；工作日9:00至17:00接待来访。',
  reconsideration: '天津市和平区人民政府（天津市和平区曲阜道82号，行政复议接待室，电话022-0000 0002）。',
  officers: Array.from({ length: 24 }, (_, index) => officer(index)),
  matters: powers.map(({ code, name, bases, penaltyOptions, mark }) => ({
    code,
    name,
    basis: bases.map(({ article }) => article),
    penalty: penaltyOptions.map(
      ({ kind, maxFen }) => penaltyKinds[kind].zh + (maxFen ? `，最高${maxFen / 100}元` : ''),
    ),
    mark,
  })),
};

const paper: DocumentProof = {
  title: { zh: '行政处罚决定书', en: 'Decision on an administrative penalty' },
  number: '津和小街罚决字〔2026〕12号',
  office: '天津市和平区小白楼街道办事处',
  issuedOn: '2026-10-09',
  state: 'valid',
  hash: 'd'.repeat(64),
  pdf: 'e'.repeat(64),
  entry: 'f'.repeat(64),
  log: { index: 41, size: 57, root: 'a1'.repeat(32), signedAt: '2026-10-09T08:30:00.000Z' },
};

/** Papers of every state by their public id. */
export const proofs: Readonly<Record<string, DocumentProof>> = {
  valid: paper,
  altered: { ...paper, state: 'altered' },
  withdrawn: { ...paper, state: 'withdrawn', number: '', pdf: null },
  unsure: { ...paper, state: 'unsure', office: '', log: null },
  destroyed: { ...paper, state: 'destroyed', destroyedOn: '2057-01-08' },
};

const NAME = 'anjuan/log/0198c2f0-0000-7000-8000-00000000000a';
const own = `\u2014 ${NAME} ${'Zm9vYmFy'.repeat(11)}`;
const witnessLine = (name: string): string => `\u2014 ${name} ${'YmFyZm9v'.repeat(12)}`;
const noteOf = (size: number, ...lines: readonly string[]): string =>
  `${NAME}\n${size}\n${'A'.repeat(43)}=\n\n${[own, ...lines].join('\n')}\n`;
const witnesses = ['witness.example/court-of-the-district-with-a-rather-long-name', 'witness.example/archive'];

/** A log of some days whose newest head no witness has seen yet. */
export const log: PublicLog = {
  office: '',
  name: NAME,
  publicKey: '5a'.repeat(32),
  keyId: 'c74f20a3',
  newest: {
    size: 1_204_057,
    root: 'a1'.repeat(32),
    signedAt: '2026-11-23T02:15:09.000Z',
    note: noteOf(1_204_057),
    signatures: [{ name: NAME, keyId: 'c74f20a3', line: own, at: null }],
  },
  witnessed: {
    size: 1_204_011,
    root: 'b2'.repeat(32),
    signedAt: '2026-11-22T16:00:01.000Z',
    note: noteOf(1_204_011, ...witnesses.map(witnessLine)),
    signatures: [
      { name: NAME, keyId: 'c74f20a3', line: own, at: null },
      ...witnesses.map((name) => ({
        name,
        keyId: '0badcafe',
        line: witnessLine(name),
        at: '2026-11-22T16:05:00.000Z',
      })),
    ],
  },
  days: Array.from({ length: 12 }, (_, i) => ({
    on: `2026-11-${String(23 - i).padStart(2, '0')}`,
    size: 1_204_057 - i * 997,
    root: `${i.toString(16)}c`.repeat(32),
    signedAt: `2026-11-${String(23 - i).padStart(2, '0')}T09:59:59.000Z`,
    witnesses: witnesses.slice(i % 3),
  })),
  next: '2026-11-12',
};

/** Reads from the samples as the API would from its tables. */
export const sampleReader: PortalReader = {
  decisions: async ({ text = '', matter, cursor }) => {
    const items = decisions.filter(
      (one) =>
        [one.number, one.party, one.facts, one.proof].some((field) => field.includes(text)) &&
        (matter === undefined || one.matter === matter),
    );
    return cursor
      ? { items: items.slice(2), next: null, total: items.length }
      : { items, next: 'bmV4dA', total: items.length };
  },
  proof: async (id) => proofs[id] ?? null,
  decision: async (id) => decisions.find((one) => one.id === id) ?? null,
  office: async () => office,
  log: async (id, before) => ({ ...log, office: id, ...(before ? { days: log.days.slice(1), next: null } : {}) }),
  offices: async () => [office],
};

/** Two offices of one district; the second has a longer name. */
export const second: PublicOffice = {
  ...office,
  id: '0198c2f0-0000-7000-8000-00000000000b',
  name: '天津市和平区劝业场商业步行街与滨江道综合管理街道办事处',
  address: '天津市和平区另一道2号',
};
export const districtReader: PortalReader = {
  ...sampleReader,
  decisions: async ({ office: wanted }) => {
    const all = decisions.map((one, index) => (index === 1 ? { ...one, office: second.name } : one));
    const items = all.filter((one) => wanted === undefined || (wanted === second.id) === (one.office === second.name));
    return { items, next: 'bmV4dA', total: items.length };
  },
  decision: async (id) => ({ ...(await sampleReader.decision(id)), office: second.name }) as PublishedDecision,
  office: async (id) => (id === second.id ? second : office),
  offices: async () => [office, second],
};

/** An office that has published nothing yet. */
export const emptyReader: PortalReader = {
  decisions: async () => ({ items: [], next: null, total: 0 }),
  proof: async () => null,
  decision: async () => null,
  office: async () => ({ ...office, officers: [], matters: [] }),
  log: async (id) => ({ ...log, office: id, newest: null, witnessed: null, days: [], next: null }),
  offices: async () => [office],
};
