import { cite, cityLook, planning, planningDiscretion, tjPlanning } from '../../cite.js';
import type { Matter, PenaltyOption } from '../../matter.js';
import { bases, fine, localFine, matterOf, option } from './build.js';

const heritage = (article: number, item?: number): string => cite('TJ-HERITAGE', article, item);

/** Illegal construction: demolition order, 5–10 % of cost once corrected, confiscation with up to 10 %. */
const illegalBuilding: readonly PenaltyOption[] = [
  option('fine', { minPerMille: 50, perMille: 100, condition: 'corrected' }),
  option('confiscate-gain', { condition: 'serious' }),
  option('confiscate-property', { condition: 'serious' }),
  option('fine', { perMille: 100, condition: 'refused-correction' }),
  option('demolition-order'),
];

/** Matters 1–4: building. */
export const building: readonly Matter[] = [
  matterOf({
    no: 1,
    name: ['未取得或者未按照建设工程规划许可证进行建设', 'Building without or against the planning permit'],
    bases: bases([planning(40), tjPlanning(53)], [planning(64), planningDiscretion(5), tjPlanning(74), tjPlanning(76)]),
    penaltyOptions: illegalBuilding,
    correctionFirst: true,
    major: true,
    note: [
      '先责令停止，改正后罚款；是否可改正须规划认定。',
      'Stop order first, fine after correction; the planning authority says whether it is correctable.',
    ],
  }),
  matterOf({
    no: 2,
    name: ['未经批准、未按批准内容或者逾期不拆除临时建设', 'Temporary building unapproved, deviating or overdue'],
    bases: bases([planning(44)], [planning(66)]),
    penaltyOptions: [option('fine', { perMille: 1000 }), option('demolition-order')],
    correctionFirst: true,
    major: true,
  }),
  matterOf({
    no: 3,
    name: ['在道路两侧、公共场地擅自搭建', 'Structures along streets and in public places'],
    bases: bases([cityLook(14), cite('TJ-LOOK', 16)], [cityLook(36, 2), cite('TJ-LOOK', 16)]),
    penaltyOptions: [
      fine(2_000, 20_000, { condition: 'refused-correction', mark: 'X' }),
      localFine(),
      option('demolition-order', { condition: 'refused-correction', mark: 'X' }),
    ],
    correctionFirst: true,
    summaryPossible: true,
    major: true,
    mark: 'X',
    note: ['天津条款为旧文本；强拆须报批。', 'Tianjin articles are of an older text; removal needs approval.'],
  }),
  matterOf({
    no: 4,
    name: ['在历史风貌建筑区占地搭建、圈占', 'Building or enclosing land in historic areas'],
    bases: bases([heritage(24, 4), heritage(24, 5), planning(40)], [heritage(41), planning(64)]),
    penaltyOptions: [...illegalBuilding, fine(10_000, 100_000, { condition: 'serious', mark: 'X' })],
    correctionFirst: true,
    major: true,
    mark: 'X',
  }),
];
