import { type Procedure, row } from '../kernel/procedure.js';
import { blankEvaluation } from './dossier.js';
import * as s from './steps/index.js';

/**
 * Evaluation of a file after the event: machine findings, a person's verdicts, what must be put right.
 * @article SUP-825/18
 */
// prettier-ignore
export const evaluation: Procedure = {
  id: 'evaluation@2026-02-01',
  kind: 'evaluation',
  title: { zh: '案卷评查', en: 'Evaluation' },
  track: true,
  since: '2026-02-01',
  blank: blankEvaluation,
  stages: {
    evaluated: { title: { zh: '已评查', en: 'evaluated' }, line: 1, end: true },
    rectifying: { title: { zh: '整改中', en: 'rectifying' }, line: 2 },
    rectified: { title: { zh: '已整改', en: 'rectified' }, line: 3, end: true },
  },
  rows: [
    //  step                    from          to            by
    row(s.evaluateFile,         'start',      'evaluated',  'evaluator'),
    row(s.requestRectification, 'evaluated',  'rectifying', 'evaluator'),
    row(s.confirmRectified,     'rectifying', 'rectified',  'evaluator'),
  ],
};
