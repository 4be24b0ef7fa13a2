import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, Line, Persons } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { fieldOfficers } from '../../../rules/officers.js';

export class HandOverTicketInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @Flag({ zh: '当事人已签收', en: 'Signed by the party' }) signed: boolean;
  @Line({ zh: '拒绝签收情况', en: 'Refusal to sign' }, { max: 500, optional: true }) refusalNote?: string;
}

const handedOverOrNoted = inputRule<Dossier, HandOverTicketInput>({
  id: 'SUM-05',
  name: 'ticket-signed-or-refusal-noted',
  force: 'bars',
  articles: [apl(52, 1)],
  says: {
    zh: '决定书应当当场交付；当事人拒绝签收的应当注明',
    en: 'The ticket is handed over at once; a refusal to sign is noted on it',
  },
  holds: ({ input }) => input.signed || Boolean(input.refusalNote?.trim()),
});

export const handOverTicket = step<Dossier, HandOverTicketInput>({
  id: 'hand-over-ticket',
  title: { zh: '当场交付决定书', en: 'Hand over the decision' },
  articles: [apl(52, 1), apl(61, 1)],
  input: HandOverTicketInput,
  rules: [...fieldOfficers, handedOverOrNoted],
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers], signed: true }),
  apply: (dossier, { input: { signed, refusalNote }, on }) => ({
    ...dossier,
    onTheSpot: { ...dossier.onTheSpot, handedOver: { on, signed, ...(refusalNote ? { refusalNote } : {}) } },
  }),
});
