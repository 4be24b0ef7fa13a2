import { type Procedure, row } from '../../kernel/procedure.js';
import * as s from './steps/index.js';

/**
 * Decisions of a head that another leader makes in his place, named and dated. It never widens a right.
 * @article APL-2021/57
 */
// prettier-ignore
export const delegation: Procedure = {
  id: 'delegation@2021-07-15',
  kind: 'delegation',
  title: { zh: '负责人授权', en: 'Delegation by the head' },
  track: false,
  since: '2021-07-15',
  stages: {
    granted: { title: { zh: '授权中', en: 'in force' }, line: 1 },
    ended: { title: { zh: '已收回', en: 'taken back' }, end: true },
    over: { title: { zh: '已期满', en: 'over' }, line: 2, end: true },
  },
  rows: [
    //  step                 from       to         by
    row(s.grantDelegation,   'start',   'granted', 'head'),
    row(s.endDelegation,     'granted', 'ended',   'head'),
    row(s.expireDelegation,  'granted', 'over',    'system'),
  ],
};
