import { cite, cityGreen, cityLook } from '../../cite.js';
import type { Matter } from '../../matter.js';
import { bases, fine, localFine, matterOf, option } from './build.js';

const road = (article: number, item?: number): string => cite('CITY-ROAD-2019', article, item);
const look = (article: number, paragraph?: number): string => cite('TJ-LOOK', article, paragraph);
const refused = { condition: 'refused-correction', mark: 'X' } as const;

/** Matters 5–11 and 25–29: streets, city appearance, greens, estates. */
export const street: readonly Matter[] = [
  matterOf({
    no: 5,
    name: ['擅自占用城市道路经营', 'Occupying a city road for trade'],
    bases: bases([road(27, 1)], [road(42)]),
    penaltyOptions: [fine(0, 20_000)],
    correctionFirst: true,
    summaryPossible: true,
    note: ['天津条款及幅度待确认。', 'The Tianjin article and range are to be confirmed.'],
  }),
  matterOf({
    no: 6,
    name: ['在街道两侧堆放物料', 'Piling material along streets'],
    bases: bases([cityLook(14)], [cityLook(36, 2)]),
    penaltyOptions: [localFine()],
    correctionFirst: true,
    summaryPossible: true,
  }),
  matterOf({
    no: 7,
    name: ['报亭等占道设施不按批准的位置、面积设置', 'Kiosks beyond the approved place or area'],
    bases: bases([road(36)], [road(42, 6)]),
    penaltyOptions: [fine(0, 20_000)],
    correctionFirst: true,
    summaryPossible: true,
  }),
  matterOf({
    no: 8,
    name: ['乱贴乱画（张贴、涂写、刻划）', 'Posting, scribbling and scratching'],
    bases: bases(
      [cityLook(17), look(15, 2)],
      [cityLook(34, 2), cite('TJ-CIVIL', 65, 1), look(15, 2), cite('TJ-CITY', 44, 1)],
    ),
    penaltyOptions: [
      option('warning'),
      fine(100, 200, { mark: 'X' }),
      fine(2_000, 2_000, { condition: 'serious', mark: 'X' }),
      fine(50, 2_000, refused),
    ],
    summaryPossible: true,
    mark: 'X',
    note: [
      '三个幅度并存，按效力和特别规定选择，请客户确认。',
      'Three scales overlap; rank and specialty decide, to be confirmed.',
    ],
  }),
  matterOf({
    no: 9,
    name: ['擅自悬挂标语、宣传品', 'Hanging banners without consent'],
    bases: bases([look(15, 1)], [look(15, 1)]),
    penaltyOptions: [fine(50, 2_000, { mark: 'X' })],
    summaryPossible: true,
    mark: 'X',
  }),
  matterOf({
    no: 10,
    name: ['未经许可设置户外广告、灯箱、牌匾', 'Outdoor advertising without consent'],
    bases: bases([cityLook(11), look(12, 2)], [cityLook(36, 1), look(12, 2), cite('TJ-ADS-2007')]),
    penaltyOptions: [localFine(), fine(2_000, 20_000, refused), option('demolition-order', refused)],
    correctionFirst: true,
    summaryPossible: true,
    mark: 'X',
    note: ['拆除的按重大决定办理。', 'Removal is handled as a major decision.'],
  }),
  matterOf({
    no: 11,
    name: ['随地吐痰、便溺、乱扔废弃物', 'Spitting, urinating and littering'],
    bases: bases([], [cityLook(34, 1), cite('TJ-CIVIL', 63)]),
    penaltyOptions: [option('warning'), fine(50, 200, { forParty: 'person', mark: 'X' })],
    summaryPossible: true,
    mark: 'X',
    note: ['典型的当场处罚事项。', 'The typical on-the-spot matter.'],
  }),
  matterOf({
    no: 25,
    name: ['损坏树木花草、擅自占用绿地', 'Damaging trees and flowers, occupying greens'],
    bases: bases([cityGreen(19), cityGreen(20)], [cityGreen(26), cityGreen(27)]),
    penaltyOptions: [localFine()],
    correctionFirst: true,
    summaryPossible: true,
  }),
  matterOf({
    no: 26,
    name: [
      '擅自占用物业区域道路场地、改变公建用途',
      'Taking over common roads or changing common buildings of an estate',
    ],
    bases: bases([], [cite('PROPERTY-2018', 63)]),
    profile: 'PF-OTHER',
    penaltyOptions: [
      option('warning'),
      fine(1_000, 10_000, { forParty: 'person' }),
      fine(50_000, 200_000, { forParty: 'unit' }),
    ],
    correctionFirst: true,
    major: true,
    note: ['须核对是否已赋权；收益归业主。', 'Delegation is to be checked; the gain goes to the owners.'],
  }),
  matterOf({
    no: 27,
    name: ['不履行责任区清扫保洁义务（门前三包）', 'Not cleaning the zone in front of the premises'],
    bases: bases([cityLook(25)], [cityLook(34, 5)]),
    penaltyOptions: [option('warning'), localFine()],
    summaryPossible: true,
  }),
  matterOf({
    no: 28,
    name: ['临街阳台窗外堆放、吊挂', 'Piling or hanging things on street-side balconies'],
    bases: bases([cityLook(10)], [cityLook(34, 3)]),
    penaltyOptions: [option('warning'), localFine()],
    summaryPossible: true,
  }),
  matterOf({
    no: 29,
    name: ['焚烧花圈纸钱、搭设灵棚', 'Burning offerings and putting up mourning sheds'],
    bases: bases([cite('TJ-FUNERAL', 33)], [cite('TJ-FUNERAL', 33), cite('TJ-CITY', 49), cite('TJ-STREET-2014', 7)]),
    profile: 'PF-OTHER',
    penaltyOptions: [fine(200, 1_000, { mark: 'X' }), fine(1_000, 1_000, refused)],
    summaryPossible: true,
    mark: 'X',
  }),
];
