import { type Procedure, row } from '../kernel/procedure.js';
import { blankOtherPublication } from './dossier.js';
import * as s from './steps/index.js';

/**
 * Publication of an enforcement decision beside the penalty within twenty working days, by three persons; law.md 5.3.
 * @article SC-118-2018/6
 */
// prettier-ignore
export const otherPublication: Procedure = {
  id: 'other-publication@2021-07-15',
  kind: 'other-publication',
  title: { zh: '其他执法决定公示', en: 'Publication of other decisions' },
  track: true,
  since: '2021-07-15',
  blank: blankOtherPublication,
  stages: {
    drafted: { title: { zh: '已拟制', en: 'drafted' }, line: 1 },
    cleared: { title: { zh: '已审查', en: 'cleared' }, line: 2 },
    announced: { title: { zh: '已公示', en: 'announced' }, line: 3, end: true },
  },
  rows: [
    //  step           from       to           by
    row(s.draftOther,   'start',   'drafted',   ['officer', 'clerk', 'publisher']),
    row(s.clearOther,   'drafted', 'cleared',   ['reviewer', 'unit-head', 'clerk', 'publisher']),
    row(s.publishOther, 'cleared', 'announced', 'publisher'),
  ],
};
