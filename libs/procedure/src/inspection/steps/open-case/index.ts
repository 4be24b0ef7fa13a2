import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { LeadsToCaseInput, leadsTo } from '../../leading.js';
import { breachFound } from '../../rules.js';

export const openCase = step<Dossier, LeadsToCaseInput>({
  id: 'open-case',
  title: { zh: '转立案', en: 'Open a case' },
  articles: [apl(54)],
  input: LeadsToCaseInput,
  rules: [breachFound],
  apply: leadsTo('case-opened'),
});
