import { acl } from '@anjuan/statute';
import { LongText, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import type { SubstituteDossier } from '../../dossier.js';

export class ConfirmPartyClearedInput {
  @Persons({ zh: '核查人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @LongText({ zh: '当事人履行情况', en: 'What the party did' }, { min: 5, max: 1000 }) note: string;
}

/** The party performed: the substitute stops. @article ACL-2011/51 */
export const confirmPartyCleared = step<SubstituteDossier, ConfirmPartyClearedInput>({
  id: 'confirm-party-cleared',
  title: { zh: '当事人已履行，停止代履行', en: 'The party has cleared it' },
  articles: [acl(51)],
  input: ConfirmPartyClearedInput,
  rules: [openTrackNotArchived, ...fieldOfficers],
  grade: 'L2',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers] }),
  apply: (dossier) => dossier,
});
