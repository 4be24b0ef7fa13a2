import { type Procedure, row } from '../kernel/procedure.js';
import { blankPublication } from './dossier.js';
import * as s from './steps/index.js';

const gradable = ['drafted', 'cleared', 'published', 'corrected'];

/**
 * Publication of a decision by three persons: drafter, clearer, publisher; law.md 1.9 and 5.
 * @article APL-2021/48
 */
// prettier-ignore
export const publication: Procedure = {
  id: 'publication@2021-07-15',
  kind: 'publication',
  title: { zh: '公示', en: 'Publication' },
  track: true,
  since: '2021-07-15',
  blank: blankPublication,
  stages: {
    drafted: { title: { zh: '已拟制', en: 'drafted' }, line: 1 },
    cleared: { title: { zh: '已审查', en: 'cleared' }, line: 2 },
    published: { title: { zh: '已公示', en: 'published' }, line: 3, end: true },
    corrected: { title: { zh: '已更正', en: 'corrected' }, end: true },
    dropped: { title: { zh: '不再公示', en: 'dropped' }, end: true },
    withdrawn: { title: { zh: '已撤回', en: 'withdrawn' }, end: true },
    expired: { title: { zh: '公示期满', en: 'expired' }, end: true },
    repaired: { title: { zh: '信用已修复', en: 'repaired' }, end: true },
  },
  rows: [
    //  step                   from                        to           by
    row(s.draftPublication,    'start',                    'drafted',   ['officer', 'clerk', 'publisher']),
    row(s.revisePublication,   'drafted',                  'same',      ['officer', 'clerk', 'publisher']),
    row(s.clearPublication,    'drafted',                  'cleared',   ['reviewer', 'unit-head', 'clerk', 'publisher']),
    row(s.returnPublication,   'cleared',                  'drafted',   'publisher'),
    row(s.publish,             'cleared',                  'published', 'publisher'),
    row(s.dropPublication,     ['drafted', 'cleared'],     'dropped',   ['officer', 'clerk', 'publisher']),
    row(s.correctPublication,  ['published', 'corrected'], 'corrected', 'publisher'),
    row(s.withdrawPublication, ['published', 'corrected'], 'withdrawn', 'publisher'),
    row(s.noteInaccuracy,      ['published', 'corrected'], 'same',      ['publisher', 'officer', 'clerk', 'evaluator']),
    row(s.classifyBreach,      gradable,                   'same',      'publisher'),
    row(s.repairCredit,        ['published', 'corrected'], 'repaired',  'publisher'),
    row(s.expirePublication,   ['published', 'corrected'], 'expired',   'system'),
  ],
};
