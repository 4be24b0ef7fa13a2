import type { Dossier, Draft } from '@anjuan/procedure';
import { draft, evidence } from './case.js';
import { refOf } from './parties.js';

const sentence =
  '执法人员于2026年8月28日9时05分到达现场，发现当事人在门前人行道摆放货架14组、冰柜3台（型号BC/BD-519HEM），堆放纸箱、塑料筐若干，' +
  '占用盲道约18.6米，影响行人通行；现场以激光测距仪测量并拍照、录像，当事人“䶮㛃百货”经营者欧阳䶮㛃在场。';

/** Facts that run over several pages. */
export const longFacts = Array.from({ length: 14 }, (_, i) => `（${i + 1}）${sentence}`).join('\n');

/** Twenty-six items of evidence, one of them with a digest in its title. */
export const longEvidence: Dossier['evidence'] = Array.from({ length: 26 }, (_, i) => ({
  ...(evidence[i % evidence.length] as (typeof evidence)[number]),
  no: i + 1,
  title:
    i === 4
      ? `执法记录仪视频（SHA-256：${'0123456789abcdef'.repeat(4)}）`
      : `${evidence[i % evidence.length]?.title}之${i + 1}`,
  proves: '当事人擅自占用城市道路摆放货架、冰柜经营的时间、地点、面积、数量以及经责令改正后逾期仍未改正的事实',
}));

/** A draft with three penalties and long reasons. */
export const longDraft: Draft = {
  ...draft,
  facts: longFacts,
  basis: ['CITY-ROAD-2019/42', 'APL-2021/28', 'CITY-LOOK-2017/36/2', '天津市城市管理规定第四十四条第一款'],
  reasons: `${sentence}依照裁量基准，属于较重情形，没有从轻、减轻或者不予处罚的情节`,
  penalties: [
    { kind: 'warning' },
    { kind: 'fine', amountFen: 1_234_567_890 },
    { kind: 'confiscate-gain', amountFen: 1_005, content: '占道销售所得' },
  ],
};

/** Parts that make the plain case a long one. */
export const longParts: Partial<Dossier> = {
  party: refOf('p2'),
  facts: longFacts,
  evidence: longEvidence,
  drafts: [longDraft],
};
