import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Line } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { SettingInput, proposed } from '../../record.js';
import { fromNowOn } from '../../rules.js';

export class ProposeSealInput extends SettingInput {
  @Line({ zh: '落款和印章名称', en: 'Name under papers and on the seal' }, { min: 4, max: 40 }) name: string;
}

/** The name under papers and on the seal. @article APL-2021/59 */
export const proposeSeal = step<Dossier, ProposeSealInput>({
  id: 'propose-seal',
  title: { zh: '提出印章文字', en: 'Propose the words of the seal' },
  articles: [apl(59)],
  input: ProposeSealInput,
  rules: [fromNowOn],
  apply: proposed(({ name }) => ({ kind: 'seal', name })),
});
