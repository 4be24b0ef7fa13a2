import { arl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import type { ReconsiderationDossier } from '../../dossier.js';
import { dueOn } from '../../../terms.js';

export class ReportOnOpinionLetterInput {
  @LongText({ zh: '纠正情况', en: 'What was put right' }, { max: 2000 }) correction: string;
}

const reportedInTime = rule<ReconsiderationDossier>({
  id: 'REM-12',
  name: 'letter-answered-within-sixty-days',
  force: 'flags',
  articles: [arl(76)],
  says: {
    zh: '应当自收到复议意见书之日起六十日内报告纠正情况',
    en: 'What was put right is reported within sixty days of the opinion letter',
  },
  holds: ({ dossier, on, holidays }) => {
    const letter = dossier.letters.at(-1);
    return !letter || on <= dueOn('C-OPIN', letter.receivedOn, holidays);
  },
});

export const reportOnOpinionLetter = step<ReconsiderationDossier, ReportOnOpinionLetterInput>({
  id: 'report-on-opinion-letter',
  title: { zh: '报告意见书纠正情况', en: 'Report on the opinion letter' },
  articles: [arl(76)],
  input: ReportOnOpinionLetterInput,
  rules: [reportedInTime],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    letters: dossier.letters.map((l, i) =>
      i === dossier.letters.length - 1 ? { ...l, reported: { on, correction: input.correction } } : l,
    ),
  }),
});
