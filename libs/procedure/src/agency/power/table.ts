import { type Procedure, row } from '../../kernel/procedure.js';
import * as s from './steps/index.js';

/**
 * A power of the street: the decision that hands it over, its publication, the list; or a written entrustment.
 * @article APL-2021/24
 */
// prettier-ignore
export const power: Procedure = {
  id: 'power@2021-07-15',
  kind: 'power',
  title: { zh: '赋权与委托事项', en: 'Delegated and entrusted powers' },
  track: false,
  since: '2021-07-15',
  stages: {
    delegated: { title: { zh: '已登记赋权', en: 'delegated' }, line: 1 },
    listed: { title: { zh: '已列入清单', en: 'on the list' }, line: 2 },
    entrusted: { title: { zh: '委托中', en: 'entrusted' } },
    ended: { title: { zh: '已终止', en: 'ended' }, line: 3, end: true },
  },
  rows: [
    //  step                  from                                 to           by
    row(s.recordDelegation,   'start',                             'delegated', ['clerk', 'head']),
    row(s.publishDelegation,  'delegated',                         'same',      ['clerk', 'head']),
    row(s.listPower,          'delegated',                         'listed',    'head'),
    row(s.recordEntrustment,  'start',                             'entrusted', 'head'),
    row(s.endPower,           ['delegated', 'listed', 'entrusted'], 'ended',    'head'),
  ],
};
