import type { Cast, Play, PlayedAct } from '../play.js';
import { matterNo } from '../play.js';

const PLACE = '天津市和平区柳叶巷3号院墙';
const PAIR = ['liuye-officer01', 'liuye-officer02'] as const;
const publication = { track: 'publication/1' };

/** A ticket on the spot, paid, closed and published. */
function poster({ id, day }: Cast, ago: number): readonly PlayedAct[] {
  const [who] = PAIR;
  const officers = PAIR.map(id);
  const fine = { kind: 'fine', amountFen: 10_000 };
  const party = {
    kind: 'unit',
    name: '天津示例房产经纪有限公司',
    idNumber: '91120101MA0DEMO201',
    representative: '丛示例',
    address: '天津市和平区示例道2号',
    phone: '022-00000202',
  };
  const facts = '当事人在柳叶巷3号院墙张贴招租广告两张，未经批准。';
  const found = { matter: matterNo(8), facts, place: PLACE, actOn: day(ago), party, officers };
  const eligible = {
    certain: true,
    basis: ['《天津市文明行为促进条例》第六十五条第一项'],
    reasons: '首次被查处，当场清除，适用较低档次。',
    penalty: fine,
  };
  const told = {
    facts: '未经批准在公共墙面张贴广告，依据文明行为促进条例第六十五条，拟罚款100元；可以陈述申辩。',
    rightsTold: true,
    statement: '马上清除。',
    recheck: '当场清除属实，已在裁量中考虑。',
  };
  const decided = {
    officers,
    penalty: fine,
    correction: '立即清除张贴的广告。',
    remedyToldReconsiderationFirst: true,
    officersSigned: true,
  };
  const shown = { partyShown: party.name, facts, penaltyShown: '罚款100元', place: PLACE, fullText: false };
  return [
    { who, step: 'open-on-the-spot', ago, photos: 2, input: found },
    { who, step: 'confirm-eligible', ago, input: eligible },
    { who, step: 'show-certificates', ago, input: { officers, certificatesShown: true } },
    { who, step: 'tell-and-hear', ago, input: told },
    { who, step: 'decide-on-the-spot', ago, clip: true, input: decided },
    { who, step: 'hand-over-ticket', ago, input: { officers, signed: true } },
    {
      who,
      step: 'settle-payment',
      ago,
      input: { method: 'e-payment', amountFen: 10_000, receipt: '缴款码2026000201' },
    },
    { who, step: 'report-to-unit', ago, input: { note: '当日备案' } },
    { who: PAIR[1], step: 'draft-publication', ago: ago - 1, input: shown },
    {
      who: 'liuye-unithead01',
      step: 'clear-publication',
      ago: ago - 1,
      input: { secrecyReviewed: true, privacyReviewed: true },
      ...publication,
    },
    { who: 'liuye-clerk01', step: 'publish', ago: ago - 2, input: {}, ...publication },
  ];
}

interface Lead {
  readonly ago: number;
  readonly no: number;
  readonly note: string;
  readonly place: string;
  readonly party: object;
}

/** A complaint, taken up and brought before the head. */
function complaint({ id, day }: Cast, { ago, no, note, place, party }: Lead): readonly PlayedAct[] {
  const [who] = PAIR;
  const officers = PAIR.map(id);
  const found = { certificatesShown: true, rightsTold: true, from: '10:00', until: '10:30', partySigned: true };
  const on = day(ago);
  return [
    {
      who: 'liuye-clerk01',
      step: 'register-lead',
      ago,
      input: { source: 'complaint', matter: matterNo(no), note, place, actOn: on, discoveredOn: on, party },
    },
    { who: 'liuye-unithead01', step: 'assign-lead', ago, input: { officers, noInterest: true } },
    { who, step: 'record-scene', ago: ago - 1, photos: 2, input: { ...found, officers, place, findings: note } },
    { who, step: 'request-filing', ago: ago - 2, input: { facts: note, opinion: '有初步证据，建议立案。' } },
  ];
}

/** The few cases of the second office. */
export function secondCases(cast: Cast): readonly Play[] {
  const shop = {
    kind: 'sole-trader',
    name: '和平区柳叶早点铺',
    idNumber: '92120101MA0DEMO203',
    representative: '卞小东',
    address: '天津市和平区柳叶巷15号',
    phone: '022-00000203',
  };
  const place = '天津市和平区柳叶巷15号门前';
  const trading = { no: 5, ago: 9, place, note: '商户在门前人行道支灶摆桌经营早点，占用道路约六平方米。', party: shop };
  const noise = { ...trading, no: 19, ago: 4, note: '居民反映商户使用高音喇叭招揽顾客，影响周边休息。' };
  const approved = { who: 'liuye-head01', step: 'approve-filing', ago: 6, input: { opinion: '同意立案。' } };
  return [
    { kind: 'summary', acts: poster(cast, 8) },
    { kind: 'ordinary', acts: [...complaint(cast, trading), approved] },
    { kind: 'ordinary', acts: complaint(cast, noise) },
  ];
}
