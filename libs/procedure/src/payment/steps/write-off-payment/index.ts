import { acl, order55 } from '@anjuan/statute';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import type { CaseFile } from '../../../kernel/file.js';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { decisionStands } from '../../../remedies.js';
import { enforcementOver } from '../../../rules/enforcement-over.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { onePayment } from '../../../rules/one-track.js';
import type { PaymentDossier } from '../../dossier.js';

/** Why the rest of a fine is no longer collected. */
const writeOffGrounds = {
  'enforcement-over': { zh: '依法终结执行、不再执行或者法院终结执行', en: 'enforcement has lawfully ended' },
  'decision-fell': { zh: '处罚决定已被撤销或者确认无效', en: 'the decision was annulled or is void' },
} as const;
type WriteOffGround = keyof typeof writeOffGrounds;

export class WriteOffPaymentInput {
  @Choice({ zh: '终结缴款的事由', en: 'Ground' }, optionsOf(writeOffGrounds)) ground: WriteOffGround;
  @LongText({ zh: '情况说明', en: 'What happened' }, { min: 5, max: 1000 }) note: string;
}

const fits: Readonly<Record<WriteOffGround, (file: CaseFile) => boolean>> = {
  'enforcement-over': enforcementOver,
  'decision-fell': (file) => file.dossier.decision !== undefined && !decisionStands(file),
};

const collectionEnded: Rule<PaymentDossier, WriteOffPaymentInput> = inputRule({
  id: 'CLO-01',
  name: 'collection-lawfully-ended',
  force: 'bars',
  articles: [order55(31), acl(39), acl(40)],
  says: {
    zh: '罚款未缴清而终结缴款的，应当已经依法终结执行，或者处罚决定已被撤销',
    en: 'The rest is given up only when enforcement has lawfully ended or the decision fell',
  },
  holds: ({ file, input }) => fits[input.ground](file),
});

/** The end of a payment that never became whole. @article ACL-2011/40 */
export const writeOffPayment = step<PaymentDossier, WriteOffPaymentInput>({
  id: 'write-off-payment',
  title: { zh: '终结缴款', en: 'Write the rest off' },
  articles: [order55(31), acl(40)],
  input: WriteOffPaymentInput,
  rules: [caseNotArchived, onePayment, collectionEnded],
  apply: (dossier, { input: { ground, note }, on, by }) => ({
    ...dossier,
    writtenOff: { on, by: by.id, ground, note },
  }),
});
