import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { CourtDossier } from '../../dossier.js';
import { withResult } from '../../papers.js';

export class LetRefusalStandInput {
  @LongText({ zh: '情况说明', en: 'What happened' }, { min: 5, max: 1000 }) note: string;
}

/** The head lets a refusal stand; why is kept. @article ACL-2011/56 */
export const letRefusalStand = step<CourtDossier, LetRefusalStandInput>({
  id: 'let-refusal-stand',
  title: { zh: '不再申请上级法院复议', en: 'Let the refusal stand' },
  articles: [acl(56), acl(58)],
  input: LetRefusalStandInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on }) => withResult(dossier, on, input),
});
