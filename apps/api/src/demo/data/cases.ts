import { type Cast, type Play, type PlayedAct, matterNo } from '../play.js';

const PLACE = '天津市和平区津和小街12号门前';
const routing = { publicInterest: false, socialRisk: false, severalLegalRelations: false, thirdPartyRights: false };

/** How far a case has been taken. */
type Reach = 'verifying' | 'filing' | 'investigating' | 'defence' | 'in-review' | 'decided';
const ORDER: readonly Reach[] = ['verifying', 'filing', 'investigating', 'defence', 'in-review', 'decided'];

interface Story {
  readonly pair: readonly [string, string];
  readonly unitHead: string;
  readonly start: number;
  readonly no: number;
  readonly note: string;
  readonly place: string;
  readonly party: object;
  readonly yuan: number;
  /** Why the fine leaves the benchmark: the party removed the harm by itself. */
  readonly reduced?: string;
  readonly reach: Reach;
  readonly inspection?: number;
  readonly social?: boolean;
}

type Chapter = (cast: Cast, story: Story) => readonly PlayedAct[];

const officersOf = ({ id }: Cast, { pair }: Story): string[] => pair.map(id);

const verifying: Chapter = (cast, story) => {
  const { no, note, place, party, start, inspection, pair, unitHead } = story;
  const on = cast.day(start);
  const source = inspection === undefined ? 'complaint' : 'inspection';
  const lead = { source, matter: matterNo(no), note, place, actOn: on, discoveredOn: on, party };
  return [
    { who: inspection === undefined ? 'clerk01' : pair[0], step: 'register-lead', ago: start, input: lead },
    { who: unitHead, step: 'assign-lead', ago: start, input: { officers: officersOf(cast, story), noInterest: true } },
  ];
};

const filing: Chapter = (cast, story) => {
  const { pair, start, place, note } = story;
  const scene = {
    officers: officersOf(cast, story),
    certificatesShown: true,
    rightsTold: true,
    place,
    from: '09:30',
    until: '10:10',
    findings: note,
    partySigned: true,
  };
  return [
    { who: pair[0], step: 'record-scene', ago: start - 1, photos: 2, input: scene },
    {
      who: pair[0],
      step: 'request-filing',
      ago: start - 2,
      input: { facts: note, opinion: '有明确的当事人和初步证据，建议立案。' },
    },
  ];
};

const investigating: Chapter = (cast, story) => {
  const { pair, start, place } = story;
  const officers = officersOf(cast, story);
  const interview = {
    officers,
    certificatesShown: true,
    place: '街道综合执法队询问室',
    from: '14:00',
    until: '14:40',
    alone: true,
    signed: true,
    said: '问：上述情况是否属实？答：属实，现在知道不对，马上整改。',
  };
  const photo = {
    kind: 'audiovisual',
    title: '现场照片',
    proves: '违法行为的地点、范围和现场状况',
    takenOn: cast.day(start - 4),
    place,
    officers,
  };
  return [
    { who: 'head01', step: 'approve-filing', ago: start - 3, input: { opinion: '同意立案。' } },
    { who: pair[0], step: 'add-evidence', ago: start - 4, input: photo },
    { who: pair[0], step: 'question-party', ago: start - 5, clip: true, input: interview },
  ];
};

/** Articles 30 to 33 for a shop that had never been fined. */
const circumstances = {
  age: 'adult',
  mind: 'able',
  remedied: false,
  coerced: false,
  confessed: false,
  merit: false,
  first: true,
  slight: false,
  noFault: false,
};

const proposal = ({ note, yuan, social = false, reduced }: Story) => ({
  facts: note,
  breached: ['《城市道路管理条例》第二十七条第一项'],
  basis: ['《城市道路管理条例》第四十二条'],
  reasons: '当事人系首次被立案，经责令后已经改正，适用较低档次。',
  penalties: [{ kind: 'fine', amountFen: yuan * 100 }],
  tier: 'slight',
  circumstances: { ...circumstances, remedied: reduced !== undefined },
  ...routing,
  socialRisk: social,
});

const defence: Chapter = (cast, story) => {
  const { pair, start, place } = story;
  const officers = officersOf(cast, story);
  const handed = {
    document: 'prior-notice',
    mode: 'direct',
    officers,
    receivedBy: '当事人',
    relation: 'self',
    place,
    signed: true,
  };
  return [
    {
      who: pair[0],
      step: 'order-correction',
      ago: start - 5,
      photos: 2,
      input: { officers, ordered: '立即停止违法行为，恢复原状。', dueOn: cast.day(start - 7) },
    },
    {
      who: pair[0],
      step: 'reinspect',
      ago: start - 8,
      photos: 2,
      input: { officers, certificatesShown: true, corrected: true, note: '复查时已经改正。' },
    },
    {
      who: pair[0],
      step: 'verify-evidence',
      ago: start - 8,
      input: { items: ['1'], method: '与现场笔录、询问笔录相互印证，来源合法。' },
    },
    {
      who: pair[0],
      step: 'conclude-investigation',
      ago: start - 9,
      input: proposal(story),
      ...(story.reduced ? { reasons: { 'SUB-11': story.reduced } } : {}),
    },
    { who: 'head01', step: 'approve-notice', ago: start - 10, input: { hearingRight: false } },
    { who: pair[0], step: 'hand-over', ago: start - 11, input: handed },
  ];
};

const inReview: Chapter = (_cast, story) => {
  const { pair, start } = story;
  const opinion = { accepted: 'partly', opinion: '改正情况属实，已在裁量中考虑。' };
  const recheck: PlayedAct[] = [
    { who: pair[0], step: 'record-statement', ago: start - 13, input: { said: '已经改正，请求从轻处罚。' } },
    { who: pair[0], step: 'recheck-statement', ago: start - 14, input: opinion },
  ];
  const submit = {
    who: pair[0],
    step: 'submit-for-legal-review',
    ago: start - 15,
    input: { note: '案件调查终结，现提请法制审核。' },
  };
  return story.social ? [...recheck, submit] : recheck;
};

const decided: Chapter = (cast, story) => {
  const { pair, start, place } = story;
  const handed = {
    document: 'penalty-decision',
    mode: 'direct',
    officers: officersOf(cast, story),
    receivedBy: '当事人',
    relation: 'self',
    place,
    signed: true,
  };
  return [
    { who: 'head01', step: 'make-decision', ago: start - 16, input: { bank: '中国工商银行天津和平支行' } },
    { who: pair[0], step: 'hand-over', ago: start - 17, input: handed },
  ];
};

const chapters: Readonly<Record<Reach, Chapter>> = {
  verifying,
  filing,
  investigating,
  defence,
  'in-review': inReview,
  decided,
};

function told(cast: Cast, story: Story): Play {
  const upTo = ORDER.slice(0, ORDER.indexOf(story.reach) + 1);
  const acts = upTo.flatMap((reach) => chapters[reach](cast, story));
  return { kind: 'ordinary', acts, ...(story.inspection === undefined ? {} : { inspection: story.inspection }) };
}

const shop = (name: string, idNumber: string, representative: string) => ({
  kind: 'sole-trader',
  name,
  idNumber,
  representative,
  address: PLACE,
  phone: '022-00000100',
});

/** Cases in varied stages. */
export function cases(cast: Cast): readonly Play[] {
  const all: readonly Story[] = [
    {
      pair: ['officer01', 'officer02'],
      unitHead: 'unithead01',
      start: 38,
      no: 5,
      reach: 'decided',
      inspection: 0,
      yuan: 1500,
      place: PLACE,
      note: '当事人在店外人行道摆放桌椅八套经营，占用道路约十二平方米，经责令改正逾期未改正。',
      party: shop('和平区和平小馆', '92120101MA0DEMO001', '韩小军'),
    },
    {
      pair: ['officer03', 'officer04'],
      unitHead: 'unithead02',
      start: 30,
      no: 15,
      reach: 'in-review',
      yuan: 4000,
      social: true,
      reduced: '当事人主动停业加装净化设施，消除了危害后果，依照行政处罚法第三十二条减轻处罚。',
      place: '天津市和平区福安大街66号',
      note: '餐饮门店未安装油烟净化设施，周边居民多次投诉。',
      party: shop('和平区川香居', '92120101MA0DEMO011', '廖红梅'),
    },
    {
      pair: ['officer05', 'officer06'],
      unitHead: 'unithead03',
      start: 16,
      no: 17,
      reach: 'defence',
      yuan: 800,
      place: '天津市和平区津和小街夜市口',
      note: '当事人在禁止区域露天烧烤。',
      party: shop('和平区老张烧烤', '92120101MA0DEMO012', '张满仓'),
    },
    {
      pair: ['officer01', 'officer08'],
      unitHead: 'unithead01',
      start: 12,
      no: 21,
      reach: 'investigating',
      yuan: 10_000,
      place: '天津市和平区示例道工地',
      note: '施工单位夜间二十三时进行混凝土浇筑，未取得夜间施工证明。',
      party: {
        kind: 'unit',
        name: '天津示例建设工程有限公司',
        idNumber: '91120101MA0DEMO013',
        representative: '祁建业',
        address: '天津市和平区示例道1号',
        phone: '022-00000113',
      },
    },
    {
      pair: ['officer02', 'officer09'],
      unitHead: 'unithead02',
      start: 6,
      no: 1,
      reach: 'filing',
      yuan: 0,
      place: '天津市和平区荣业里3号楼1门101室',
      note: '居民反映底层住户在南侧搭建平房一间。',
      party: {
        kind: 'person',
        name: '邱示例',
        idNumber: '12010119700101001X',
        address: '天津市和平区荣业里3号楼1门101室',
        phone: '13700000014',
        bornOn: '1970-01-01',
      },
    },
    {
      pair: ['officer01', 'officer10'],
      unitHead: 'unithead03',
      start: 2,
      no: 19,
      reach: 'verifying',
      yuan: 0,
      place: '天津市和平区福安大街20号',
      note: '居民反映商户使用高音喇叭招揽顾客。',
      party: shop('和平区晨光文具', '92120101MA0DEMO005', '高晨'),
    },
  ];
  return all.map((story) => told(cast, story));
}
