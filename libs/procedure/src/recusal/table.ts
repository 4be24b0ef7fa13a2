import { type Procedure, row } from '../kernel/procedure.js';
import * as s from './steps/index.js';

/**
 * Recusal on request: the head decides, everything is kept, and the investigation goes on meanwhile.
 * @article APL-2021/43
 */
// prettier-ignore
export const recusal: Procedure = {
  id: 'recusal@2021-07-15',
  kind: 'recusal',
  title: { zh: '回避', en: 'Recusal' },
  track: true,
  since: '2021-07-15',
  blank: {},
  stages: {
    requested: { title: { zh: '已申请', en: 'requested' }, line: 1 },
    granted: { title: { zh: '已决定回避', en: 'granted' }, line: 2, end: true },
    refused: { title: { zh: '已驳回', en: 'refused' }, end: true },
  },
  rows: [
    //  step              from         to           by
    row(s.requestRecusal, 'start',     'requested', ['officer', 'clerk', 'presider']),
    row(s.grantRecusal,   'requested', 'granted',   'head'),
    row(s.refuseRecusal,  'requested', 'refused',   'head'),
  ],
};
