import { acl, sc118 } from '@anjuan/statute';
import { Flag, LongText, Persons } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import type { SealingDossier } from '../../dossier.js';

export class ReturnSealedInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 8, role: 'officer' }) officers: string[];
  @Flag({ zh: '财物已全部退还（含变卖所得）', en: 'Everything returned, proceeds of sale included' })
  allReturned: boolean;
  @LongText({ zh: '退还情况和签收', en: 'Return, and who signed for it' }, { max: 1000 }) note: string;
}

const allReturned = inputRule<SealingDossier, ReturnSealedInput>({
  id: 'COM-11',
  name: 'everything-returned',
  force: 'bars',
  articles: [acl(28, 2)],
  says: {
    zh: '解除应当立即退还全部财物，已变卖的退还所得款项',
    en: 'On release everything goes back, or what it was sold for',
  },
  holds: ({ input }) => input.allReturned,
});

export const returnSealed = step<SealingDossier, ReturnSealedInput>({
  id: 'return-sealed',
  title: { zh: '解除并退还财物', en: 'Unseal and return' },
  articles: [acl(28), sc118(8)],
  input: ReturnSealedInput,
  rules: [openTrackNotArchived, ...fieldOfficers, allReturned],
  grade: 'L4',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers] }),
  apply: (dossier, { input, on }) => ({ ...dossier, ended: { on, note: input.note } }),
});
