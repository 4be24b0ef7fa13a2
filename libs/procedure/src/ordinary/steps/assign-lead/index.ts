import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, Persons } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { fieldOfficers } from '../../../rules/officers.js';

export class AssignLeadInput {
  @Persons({ zh: '承办人', en: 'Handlers' }, { min: 1, max: 4, role: 'officer' }) officers: string[];
  @Flag({ zh: '承办人已声明与本案无利害关系', en: 'The handlers declared that they have no interest in the case' })
  noInterest: boolean;
}

const interestDeclared = inputRule<Dossier, AssignLeadInput>({
  id: 'OFF-06',
  name: 'no-interest-declared',
  force: 'bars',
  articles: [apl(43, 1)],
  says: {
    zh: '承办人与案件有直接利害关系的应当回避',
    en: 'Handlers must have declared that no interest requires recusal',
  },
  holds: ({ input }) => input.noInterest,
});

export const assignLead = step<Dossier, AssignLeadInput>({
  id: 'assign-lead',
  title: { zh: '指派承办人核查', en: 'Assign handlers to verify' },
  articles: [apl(42), apl(43)],
  input: AssignLeadInput,
  rules: [...fieldOfficers, interestDeclared],
  apply: (dossier, { input }) => ({ ...dossier, handlers: input.officers }),
});
