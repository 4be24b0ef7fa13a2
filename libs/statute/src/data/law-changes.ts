import type { ArticleId } from '../cite.js';
import { apl, civil, cite, credit, eco, order55 } from '../cite.js';
import type { Mark, Text } from '../text.js';

/** A change of law within the time the system speaks of. */
export interface LawChange {
  readonly from: string;
  /** What falls under the new text: acts (the lighter text governs those before), or whatever is done from that day. */
  readonly governs: 'acts' | 'steps';
  readonly former: readonly string[];
  readonly present: string;
  readonly article: ArticleId;
  readonly mark: Mark;
  readonly title: Text;
}

/** The changes, oldest first. */
export const lawChangeRows: readonly LawChange[] = [
  {
    from: '2021-07-15',
    governs: 'steps',
    former: ['APL-2017'],
    present: 'APL-2021',
    article: apl(86),
    mark: 'V',
    title: {
      zh: '行政处罚法修订：当场处罚限额、听证申请期、当场收缴限额、九十日、工作日',
      en: 'Penalty law revised: ceilings on the spot, time to ask for a hearing, cash, ninety days, working days',
    },
  },
  {
    from: '2022-01-01',
    governs: 'steps',
    former: [],
    present: 'CPL-2023',
    article: civil(95, 1),
    mark: 'M',
    title: { zh: '公告送达由六十日改为三十日', en: 'Public notice counts after thirty days, not sixty' },
  },
  {
    from: '2022-05-01',
    governs: 'steps',
    former: [],
    present: 'MOHURD-55-2022',
    article: order55(45),
    mark: 'V',
    title: { zh: '住建处罚程序规定施行', en: 'Ministry Order 55 comes into force' },
  },
  {
    from: '2023-07-01',
    governs: 'steps',
    former: [],
    present: 'ENV-PENALTY-2023',
    article: cite('ENV-PENALTY-2023', 18),
    mark: 'X',
    title: { zh: '生态环境行政处罚办法施行', en: 'Environment Penalty Measures come into force' },
  },
  {
    from: '2026-04-01',
    governs: 'steps',
    former: [],
    present: 'CREDIT-REPAIR-2026',
    article: credit(),
    mark: 'X',
    title: { zh: '信用修复管理办法施行：公示期限', en: 'Credit repair measures: how long an entry is public' },
  },
  {
    from: '2026-08-15',
    governs: 'acts',
    former: ['AIR-2018', 'SOLID-2020', 'NOISE-2021'],
    present: 'ECO-CODE-2026',
    article: eco(1242),
    mark: 'V',
    title: {
      zh: '生态环境法典取代大气、固废、噪声等单行法',
      en: 'The Environment Code replaces the laws on air, solid waste, noise and others',
    },
  },
];
