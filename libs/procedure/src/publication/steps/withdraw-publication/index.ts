import { apl, order55 } from '@anjuan/statute';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import type { PublicationDossier } from '../../dossier.js';
import { personalStrings } from '../../personal.js';

const grounds = {
  altered: { zh: '决定被依法变更', en: 'the decision was altered' },
  annulled: { zh: '决定被依法撤销', en: 'the decision was annulled' },
  illegal: { zh: '决定被确认违法', en: 'the decision was declared illegal' },
  void: { zh: '决定被确认无效', en: 'the decision was declared void' },
  expired: { zh: '公示期满或者信用修复', en: 'the time is over, or credit was repaired' },
  mistaken: { zh: '不应当公示', en: 'it should not have been published' },
};

export class WithdrawPublicationInput {
  @Choice({ zh: '撤回事由', en: 'Ground' }, optionsOf(grounds)) ground: string;
  @LongText({ zh: '公开说明的理由', en: 'Public reason' }, { max: 500 }) reason: string;
}

const withdrawalReasoned = inputRule<PublicationDossier, WithdrawPublicationInput>({
  id: 'PUB-07',
  name: 'withdrawal-reasoned-in-public',
  force: 'bars',
  articles: [apl(48, 2), order55(10)],
  says: {
    zh: '撤回公示信息应当公开说明理由（不少于十个字，不含个人信息）',
    en: 'A withdrawal gives its reason in public: ten characters at least, nothing personal',
  },
  holds: ({ input }) => input.reason.trim().length >= 10 && !personalStrings(input.reason),
});

/** Takes the record down and says why in public. @article APL-2021/48/2 */
export const withdrawPublication = step<PublicationDossier, WithdrawPublicationInput>({
  id: 'withdraw-publication',
  title: { zh: '撤回公示信息', en: 'Withdraw the public record' },
  articles: [apl(48, 2), order55(10)],
  input: WithdrawPublicationInput,
  rules: [withdrawalReasoned],
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    withdrawn: { on, by: by.id, ground: input.ground, reason: input.reason },
  }),
});
