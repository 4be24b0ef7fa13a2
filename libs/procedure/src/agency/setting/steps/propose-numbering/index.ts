import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Choice, Line, optionsOf } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { SettingInput, proposed } from '../../record.js';
import { fromNowOn } from '../../rules.js';
import { type NumberedPaper, numberedPapers } from '../../papers.js';
import { patternOwn, patternWhole } from '../../numbering.js';

export class ProposeNumberingInput extends SettingInput {
  @Choice({ zh: '文书', en: 'Paper' }, optionsOf(numberedPapers)) template: NumberedPaper;
  @Line(
    { zh: '编号格式，{year}为年份，{n}为序号', en: 'Pattern; {year} is the year, {n} the running number' },
    { min: 3, max: 60 },
  )
  pattern: string;
}

/** How the numbers of a kind of paper read. */
export const proposeNumbering = step<Dossier, ProposeNumberingInput>({
  id: 'propose-numbering',
  title: { zh: '提出文书编号格式', en: 'Propose a number pattern' },
  articles: [apl(59)],
  input: ProposeNumberingInput,
  rules: [fromNowOn, patternWhole, patternOwn],
  apply: proposed(({ template, pattern }) => ({ kind: 'numbering', template, pattern })),
});
