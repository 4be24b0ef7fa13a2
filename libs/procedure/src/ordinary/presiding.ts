import { apl } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type Rule, inputRule } from '../kernel/rule.js';
import { investigators } from '../rules/handlers.js';

export const presiderApart: Rule<Dossier, { readonly presider: string }> = inputRule({
  id: 'HEA-03',
  name: 'presider-did-not-investigate',
  force: 'bars',
  articles: [apl(64, 4)],
  says: { zh: '听证主持人不得是本案调查人员', en: 'The presider must not have investigated the case' },
  holds: ({ dossier, file, input }) => !investigators(dossier, file.acts).has(input.presider),
});
