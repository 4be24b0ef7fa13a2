import { arl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { ReconsiderationDossier } from '../../dossier.js';

export class SuspendReconsiderationInput {
  @LongText({ zh: '中止事由', en: 'Ground' }, { max: 500 }) ground: string;
}

/** The authority suspends its proceedings; what we owe it we owe all the same. */
export const suspendReconsideration = step<ReconsiderationDossier, SuspendReconsiderationInput>({
  id: 'suspend-reconsideration',
  title: { zh: '复议中止', en: 'Reconsideration suspended' },
  articles: [arl(39)],
  input: SuspendReconsiderationInput,
  rules: [],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    suspensions: [...dossier.suspensions, { from: on, ground: input.ground }],
  }),
});
