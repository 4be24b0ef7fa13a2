import { cite, eco, planning } from '../cite.js';
import type { CoercionBasis } from '../coercion.js';
import { instrument } from '../instrument.js';

type Given = Omit<CoercionBasis, 'validFrom' | 'validTo' | 'condition'> & {
  readonly condition: readonly [zh: string, en: string];
};

/** A basis that holds as long as its instrument is in force. */
function basis({ condition: [zh, en], ...given }: Given): CoercionBasis {
  const { inForceFrom, inForceTo } = instrument(given.article.split('/')[0] ?? '');
  return {
    ...given,
    condition: { zh, en },
    validFrom: inForceFrom,
    ...(inForceTo === undefined ? {} : { validTo: inForceTo }),
  };
}

const both = ['seal', 'seize'] as const;
const ALL = Array.from({ length: 29 }, (_, i) => i + 1);

const building: readonly CoercionBasis[] = [
  basis({
    article: planning(68),
    rank: 'statute',
    measures: ['seal'],
    matters: [1, 2],
    needs: ['refused-correction', 'instruction'],
    condition: [
      '责令停止建设或者限期拆除后拒不执行，由区人民政府责成，限于施工现场',
      'An order to stop or demolish was not obeyed and the district government instructs; the building site only',
    ],
    mark: 'V',
  }),
  basis({
    article: planning(68),
    rank: 'statute',
    measures: ['seal'],
    matters: [4],
    needs: ['refused-correction', 'instruction'],
    condition: [
      '历史风貌建筑区搭建转适用规划规定，须区人民政府责成',
      'Building in historic areas is handled under the planning rules; the district government instructs',
    ],
    mark: 'X',
  }),
];

/** The statutes the Code replaced on 2026-08-15. */
const former: readonly CoercionBasis[] = [
  basis({
    article: cite('AIR-2018', 30),
    rank: 'statute',
    measures: both,
    matters: [15, 16, 17, 18, 22],
    needs: [],
    condition: [
      '生产经营者违法排放，造成或者可能造成严重大气污染，或者证据可能灭失、被隐匿',
      'An operator’s emissions did or may do serious harm to the air, or evidence may be lost or hidden',
    ],
    mark: 'V',
  }),
  basis({
    article: cite('SOLID-2020', 27),
    rank: 'statute',
    measures: both,
    matters: [13, 14, 23, 24],
    needs: [],
    condition: [
      '证据可能灭失、被隐匿、非法转移，或者造成、可能造成严重环境污染',
      'Evidence may be lost, hidden or moved away, or serious pollution was or may be done',
    ],
    mark: 'V',
  }),
  basis({
    article: cite('NOISE-2021', 30),
    rank: 'statute',
    measures: both,
    matters: [19, 20, 21],
    needs: ['refused-correction'],
    condition: ['排放噪声造成严重污染，责令改正拒不改正', 'Serious noise, and an order to correct was refused'],
    mark: 'V',
  }),
];

const code: readonly CoercionBasis[] = [
  basis({
    article: eco(52),
    rank: 'statute',
    measures: both,
    matters: [13, 14, 15, 16, 17, 18, 22, 23, 24],
    needs: [],
    condition: [
      '企业事业单位和其他生产经营者违法，造成或者可能造成严重后果，或者证据可能灭失、被隐匿',
      'A breach by an enterprise or other operator did or may do serious harm, or evidence may be lost or hidden',
    ],
    mark: 'V',
  }),
  basis({
    article: eco(562),
    rank: 'statute',
    measures: both,
    matters: [19, 20, 21],
    needs: ['refused-correction'],
    condition: ['排放噪声造成严重污染，责令改正拒不改正', 'Serious noise, and an order to correct was refused'],
    mark: 'V',
  }),
];

/** What is cited in practice and does not suffice: a rule of the city government. @article ACL-2011/10 */
const insufficient: readonly CoercionBasis[] = [
  basis({
    article: cite('TJ-STREET-2014', 7),
    rank: 'rule',
    measures: both,
    matters: ALL,
    needs: [],
    condition: [
      '规章只划分职权，不能设定强制措施，须另有法律、法规依据',
      'A rule hands out powers only; the measure itself needs a statute or regulation',
    ],
    mark: 'X',
  }),
];

/**
 * Bases of sealing and seizure for the sample of matters. Matters that are missing have none we could find: the regulations on
 * city appearance, roads, greens, estates and funerals give no such measure, and local ordinances were not read.
 */
export const coercionRows: readonly CoercionBasis[] = [...building, ...former, ...code, ...insufficient];
