import type { CivilDate } from '@anjuan/calendar';
import { planningDiscretion } from '@anjuan/statute';
import { Day, Fen, Line } from '../../../kernel/field.js';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { oneDemolition } from '../../../rules/one-track.js';
import type { DemolitionDossier } from '../../dossier.js';

export class ReferInput {
  @Line({ zh: '强制拆除（没收）案件的案号', en: 'Number of the demolition case' }, { max: 80 }) caseNumber: string;
  @Day({ zh: '强制拆除（没收）完成日期', en: 'Carried out on' }) doneOn: CivilDate;
  @Fen({ zh: '违规单体造价', en: 'Cost of the offending unit' }, { min: 1 }) costFen: number;
}

const doneBefore: Rule<DemolitionDossier, ReferInput> = inputRule({
  id: 'DEM-04',
  name: 'demolished-or-confiscated-before',
  force: 'bars',
  articles: [planningDiscretion(13)],
  says: { zh: '强制拆除或者没收应当已经完成', en: 'Demolition or confiscation has been carried out' },
  holds: ({ input, on }) => input.doneOn <= on,
});

/** The fine after a forced demolition is decided in a file of its own: this one says where the demolition was. */
export const referToDemolition = step<DemolitionDossier, ReferInput>({
  id: 'refer-to-demolition',
  title: { zh: '援引已完成的强制拆除', en: 'Refer to a demolition carried out' },
  articles: [planningDiscretion(8), planningDiscretion(13)],
  input: ReferInput,
  rules: [caseNotArchived, oneDemolition, doneBefore],
  apply: (dossier, { input: { caseNumber, doneOn, costFen } }) => ({
    ...dossier,
    elsewhere: { on: doneOn, caseNumber, costFen },
  }),
});
