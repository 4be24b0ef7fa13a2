import { apl, house, transferReg } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { fineFen } from '../dossier/penalty.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { currentDraft } from '../ordinary/where.js';
import type { NamesPenalty } from '../summary/rules.js';
import { crimeTransferOpen, finedByCourt } from './pending.js';

export const noFineWhileTransferred: Rule<Dossier> = rule({
  id: 'TRN-08',
  name: 'no-fine-while-crime-transfer-open',
  force: 'bars',
  articles: [apl(8), apl(27), transferReg(11), house('TRN-08')],
  says: {
    zh: '涉嫌犯罪移送期间不得作出罚款决定；警告、责令停产停业等不受影响',
    en: 'No fine while a suspected crime is being transferred; a warning or a stop of business stands beside it',
  },
  holds: ({ dossier, file }) => !crimeTransferOpen(file) || fineFen(currentDraft(dossier)) === 0,
});

export const noFineAfterCourt: Rule<Dossier> = rule({
  id: 'TRN-08',
  name: 'no-fine-after-a-court-fined',
  force: 'bars',
  articles: [apl(35), transferReg(11)],
  says: {
    zh: '人民法院已经判处罚金的，不再给予罚款',
    en: 'Where a court has fined, the office does not fine again',
  },
  holds: ({ dossier, file }) => !finedByCourt(file) || fineFen(currentDraft(dossier)) === 0,
});

/** The same two for a ticket, whose penalty is typed. */
export const noTicketFineWhileTransferred: Rule<Dossier, NamesPenalty> = inputRule({
  ...noFineWhileTransferred,
  holds: ({ file, input }) => !crimeTransferOpen(file) || input.penalty.kind !== 'fine',
});

export const noTicketFineAfterCourt: Rule<Dossier, NamesPenalty> = inputRule({
  ...noFineAfterCourt,
  holds: ({ file, input }) => !finedByCourt(file) || input.penalty.kind !== 'fine',
});
