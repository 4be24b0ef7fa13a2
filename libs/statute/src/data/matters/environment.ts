import { cite, eco } from '../../cite.js';
import type { Matter } from '../../matter.js';
import { bases, fine, matterOf, option } from './build.js';

const air = (article: number, paragraph?: number): string => cite('AIR-2018', article, paragraph);
const noise = (article: number): string => cite('NOISE-2021', article);
const solid = (paragraph: number): string => cite('SOLID-2020', 111, paragraph);
const cdw = (article: number): string => cite('CDW-2005', article);
const refused = { condition: 'refused-correction' } as const;
const person = { forParty: 'person' } as const;
const unit = { forParty: 'unit' } as const;

/** Last day of the statutes the Code replaced. */
const UNTIL = '2026-08-14';

/** Matters 12–14, 22–24: waste. */
const waste: readonly Matter[] = [
  matterOf({
    no: 12,
    name: ['不按规定分类投放生活垃圾', 'Not sorting household waste'],
    bases: bases([eco(506, 2), cite('TJ-WASTE-2020')], [eco(1174, 3), solid(3), cite('TJ-WASTE-2020')]),
    penaltyOptions: [
      fine(50_000, 500_000, { ...unit, ...refused }),
      fine(100, 500, { ...person, ...refused, mark: 'X' }),
    ],
    formerPenalties: {
      until: UNTIL,
      options: [
        fine(50_000, 500_000, { ...unit, condition: 'serious' }),
        fine(100, 500, { ...person, ...refused, mark: 'X' }),
      ],
    },
    correctionFirst: true,
    summaryPossible: true,
    mark: 'X',
    note: [
      '实践中先两次告知单，第三次处罚；单位案件属重大。',
      'Practice: two slips, the third time a penalty; cases of units are major.',
    ],
  }),
  matterOf({
    no: 13,
    name: ['随意倾倒、堆放生活垃圾', 'Dumping household waste'],
    bases: bases([eco(506, 2)], [eco(1169, 1), eco(1169, 3), solid(2)]),
    penaltyOptions: [
      fine(100, 1_000, person),
      option('confiscate-gain', unit),
      fine(100_000, 1_000_000, unit),
      option('stop-business', { ...unit, condition: 'serious' }),
    ],
    formerPenalties: {
      until: UNTIL,
      options: [fine(100, 500, person), fine(50_000, 500_000, unit), option('confiscate-gain')],
    },
    summaryPossible: true,
    note: [
      '法典施行前的行为旧法较轻；单位案件属重大。',
      'For acts before the Code the old text is lighter; cases of units are major.',
    ],
  }),
  matterOf({
    no: 14,
    name: ['厨余垃圾未交由有资质单位处理', 'Kitchen waste not given to a qualified body'],
    bases: bases([eco(1174, 1, 2)], [eco(1174, 2), solid(2)]),
    penaltyOptions: [option('confiscate-gain'), fine(100_000, 1_000_000, unit), fine(100, 500, person)],
    correctionFirst: true,
    summaryPossible: true,
    major: true,
  }),
  matterOf({
    no: 22,
    name: ['运输渣土撒漏', 'Spilling earth in transport'],
    bases: bases([eco(241, 1), cdw(14)], [eco(1129), air(116), cdw(23)]),
    penaltyOptions: [fine(2_000, 20_000), option('warning', unit), fine(5_000, 50_000, unit)],
    summaryPossible: true,
  }),
  matterOf({
    no: 23,
    name: ['随意倾倒建筑垃圾', 'Dumping construction waste'],
    bases: bases([eco(518, 2), cdw(15)], [eco(1169, 3), cdw(26)]),
    penaltyOptions: [option('warning'), fine(100, 1_000, person), fine(5_000, 50_000, unit)],
    formerPenalties: { until: UNTIL, options: [option('warning'), fine(0, 200, person), fine(5_000, 50_000, unit)] },
    correctionFirst: true,
    summaryPossible: true,
    note: ['个人适用法典，优于旧规章。', 'For persons the Code prevails over the older rule.'],
  }),
  matterOf({
    no: 24,
    name: ['施工单位未编报建筑垃圾处理方案或者未及时清运', 'Builder without waste plan or not clearing in time'],
    bases: bases([eco(520)], [eco(1174, 1, 4), eco(1174, 2), solid(2)]),
    penaltyOptions: [option('confiscate-gain', unit), fine(100_000, 1_000_000, unit)],
    major: true,
  }),
];

/** Matters 15–21: fumes, fire and noise. */
const airAndNoise: readonly Matter[] = [
  matterOf({
    no: 15,
    profile: 'PF-ENV',
    name: ['餐饮油烟超标或者未装净化设施', 'Kitchen fumes above the limit or without filter'],
    bases: bases([eco(250, 2), eco(250, 3)], [eco(1132, 1), air(118, 1)]),
    penaltyOptions: [fine(5_000, 50_000), option('stop-business', refused)],
    note: ['责令停业整治属重大决定。', 'Stopping business is a major decision.'],
  }),
  matterOf({
    no: 16,
    profile: 'PF-ENV',
    name: ['在居民住宅楼等禁设区域设餐饮', 'Restaurants in dwellings and other banned places'],
    bases: bases([eco(250, 2)], [eco(1132, 2), air(118, 2)]),
    penaltyOptions: [fine(10_000, 100_000, refused), option('close', refused)],
    correctionFirst: true,
    major: true,
  }),
  matterOf({
    no: 17,
    profile: 'PF-ENV',
    name: ['在禁止时段、区域露天烧烤', 'Open-air barbecue where and when banned'],
    bases: bases([eco(250, 4)], [eco(1132, 3), air(118, 3)]),
    penaltyOptions: [
      fine(500, 5_000),
      option('confiscate-gain'),
      option('confiscate-property'),
      fine(5_000, 20_000, refused),
    ],
    formerPenalties: {
      until: UNTIL,
      options: [fine(500, 20_000), option('confiscate-gain'), option('confiscate-property')],
    },
    note: [
      '须有禁止时段和区域的公告；新法对首次较轻。',
      'Needs the announced times and areas; the new text is lighter for the first time.',
    ],
  }),
  matterOf({
    no: 18,
    profile: 'PF-ENV',
    name: ['露天焚烧垃圾、落叶', 'Open burning of waste and leaves'],
    bases: bases([eco(251, 1)], [eco(1131, 1), eco(1131, 3), air(119), cite('TJ-AIR', 88)]),
    penaltyOptions: [fine(500, 2_000, person), fine(10_000, 100_000, unit)],
    note: ['焚烧落叶等为可以罚款。', 'For leaves the fine is optional.'],
  }),
  matterOf({
    no: 19,
    profile: 'PF-ENV',
    name: ['商业使用高音喇叭、社会生活噪声超标', 'Loudspeakers in trade, noise above the limit'],
    bases: bases([eco(592)], [eco(1189), noise(81)]),
    penaltyOptions: [fine(5_000, 50_000), fine(50_000, 200_000, refused), option('stop-business', refused)],
    note: [
      '责令停业须报有批准权的政府批准，属重大决定。',
      'Stopping business needs government approval and is a major decision.',
    ],
  }),
  matterOf({
    no: 20,
    profile: 'PF-ENV',
    name: ['广场舞、室内装修噪声扰民', 'Noise of public dancing and fitting-out'],
    bases: bases([eco(593, 2), eco(595)], [eco(1190), noise(82)]),
    penaltyOptions: [
      option('warning', refused),
      fine(200, 1_000, { ...person, ...refused }),
      fine(2_000, 20_000, { ...unit, ...refused }),
    ],
    correctionFirst: true,
    summaryPossible: true,
    note: ['先说服教育。', 'Persuasion comes first.'],
  }),
  matterOf({
    no: 21,
    profile: 'PF-ENV',
    name: ['夜间施工噪声', 'Building noise at night'],
    bases: bases([eco(572)], [eco(1185), noise(77)]),
    penaltyOptions: [fine(10_000, 100_000, unit), option('stop-business', { ...unit, ...refused })],
    note: ['夜间为二十二时至六时，市另有规定的除外。', 'Night is 22:00 to 06:00 unless the city says otherwise.'],
  }),
];

/** Matter 30: an inspection. */
const inspection: readonly Matter[] = [
  matterOf({
    no: 30,
    kind: 'inspection',
    profile: 'PF-ENV',
    name: ['对商业经营使用高音喇叭的检查', 'Inspection of loudspeakers in trade'],
    bases: bases([eco(592)], [eco(1189), noise(81), cite('TJ-STREET-2014', 7)]),
    penaltyOptions: [],
    mark: 'X',
  }),
];

/** Matters of waste, air, noise, and their inspection. */
export const environment: readonly Matter[] = [...waste, ...airAndNoise, ...inspection];
