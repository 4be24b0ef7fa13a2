import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SubstituteDossier } from '../../dossier.js';

export class TellOfClearingInput {
  @LongText({ zh: '通知当事人的方式和内容', en: 'How the party was told, and what' }, { max: 500 }) how: string;
}

/** An absent party is told at once afterwards, and one that was there gets it in writing. @article ACL-2011/52 */
export const tellOfClearing = step<SubstituteDossier, TellOfClearingInput>({
  id: 'tell-of-clearing',
  title: { zh: '立即代履行后通知当事人', en: 'Tell the party of the clearing' },
  articles: [acl(52)],
  input: TellOfClearingInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input: { how }, on }) => ({
    ...dossier,
    ...(dossier.atOnce ? { atOnce: { ...dossier.atOnce, toldOn: dossier.atOnce.toldOn ?? on, how } } : {}),
  }),
});
