import { order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { mustActsRecorded } from '../../../recording/rules.js';
import { tracksEnded } from '../../../rules/tracks-ended.js';
import { measuresRecorded } from '../../../sealing/holding-rules.js';
import { dutiesPerformed, fineSettled, groundFits, lateFineDealtWith, publicationDealtWith } from './rules.js';

export const closingGrounds = {
  performed: { zh: '处罚决定执行完毕', en: 'the decision was performed' },
  'enforcement-ended': { zh: '依法终结执行', en: 'enforcement lawfully ended' },
  terminated: { zh: '终止调查', en: 'investigation terminated' },
  'no-penalty': { zh: '不予处罚', en: 'no penalty' },
  other: { zh: '其他', en: 'other' },
};

export class CloseCaseInput {
  @Choice({ zh: '结案事由', en: 'Ground' }, optionsOf(closingGrounds)) ground: string;
  @LongText({ zh: '处理结果', en: 'Result' }, { max: 1000 }) note: string;
}

export const closeCase = step<Dossier, CloseCaseInput>({
  id: 'close-case',
  title: { zh: '结案', en: 'Close the case' },
  articles: [order55(31)],
  input: CloseCaseInput,
  rules: [
    fineSettled,
    groundFits,
    dutiesPerformed,
    lateFineDealtWith,
    tracksEnded,
    publicationDealtWith,
    mustActsRecorded,
    measuresRecorded,
  ],
  prefill: ({ dossier }) => ({
    ground: dossier.noPenalty ? 'no-penalty' : dossier.decision ? 'performed' : 'terminated',
  }),
  apply: (dossier, { input, on }) => ({ ...dossier, closure: { ground: input.ground, note: input.note, on } }),
});
