import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { LeadsToCaseInput, leadsTo } from '../../leading.js';
import { breachFound } from '../../rules.js';

export const penaliseOnTheSpot = step<Dossier, LeadsToCaseInput>({
  id: 'penalise-on-the-spot',
  title: { zh: '转当场处罚', en: 'Penalise on the spot' },
  articles: [apl(51)],
  input: LeadsToCaseInput,
  rules: [breachFound],
  apply: leadsTo('ticketed'),
});
