import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, Line, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';

export class HandOverTicketInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @Flag({ zh: '当事人已签收', en: 'Signed by the party' }) signed: boolean;
  @Line({ zh: '拒绝签收情况', en: 'Refusal to sign' }, { max: 500, optional: true }) refusalNote?: string;
}

export const handOverTicket = step<Dossier, HandOverTicketInput>({
  id: 'hand-over-ticket',
  title: { zh: '当场交付决定书', en: 'Hand over the decision' },
  articles: [apl(52, 1), apl(61, 1)],
  input: HandOverTicketInput,
  rules: [],
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers], signed: true }),
  apply: (dossier, { input: { signed, refusalNote }, on }) => ({
    ...dossier,
    onTheSpot: { ...dossier.onTheSpot, handedOver: { on, signed, ...(refusalNote ? { refusalNote } : {}) } },
  }),
});
