import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Line } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { withAgency } from '../../../facts.js';
import { delegationPublished } from '../../rules.js';

export class ListPowerInput {
  @Line({ zh: '说明', en: 'Note' }, { max: 200, optional: true }) note?: string;
}

/** Puts a matter on the office's power list. @article APL-2021/24 */
export const listPower = step<Dossier, ListPowerInput>({
  id: 'list-power',
  title: { zh: '列入权力清单', en: 'Put on the power list' },
  articles: [apl(24)],
  input: ListPowerInput,
  rules: [delegationPublished],
  apply: (dossier, { on }) => withAgency(dossier, { power: { ...dossier.agency?.power, listedOn: on } }),
});
