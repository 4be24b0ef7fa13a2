import { apl, arl, house, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import type { DecideOnTheSpotInput } from './index.js';

type TicketRule = Rule<Dossier, DecideOnTheSpotInput>;

export const notHeavierThanTold: TicketRule = inputRule({
  id: 'NOT-07',
  name: 'not-heavier-than-told',
  force: 'bars',
  articles: [apl(44), apl(45, 2)],
  says: { zh: '当场决定不得重于告知的处罚', en: 'The ticket is not heavier than the penalty that was told' },
  holds: ({ dossier, input }) => {
    const told = dossier.onTheSpot?.penalty;
    return (
      input.penalty.kind === 'warning' ||
      (told?.kind === 'fine' && (input.penalty.amountFen ?? 0) <= (told.amountFen ?? 0))
    );
  },
});

export const notSplit: TicketRule = inputRule({
  id: 'SUM-08',
  name: 'one-act-not-split-into-tickets',
  force: 'asks',
  articles: [house('SUM-08'), apl(29)],
  says: {
    zh: '同日对同一当事人已有当场处罚的，应当说明不是对同一违法行为拆分处罚',
    en: 'With another ticket for the party that day, say why one act is not split into several',
  },
  holds: ({ input }) => (input.sameDayTickets ?? 0) === 0,
});

export const signedByOfficers: TicketRule = inputRule({
  id: 'SUM-04',
  name: 'ticket-signed-by-officers',
  force: 'bars',
  articles: [apl(52, 2), order55(14)],
  says: {
    zh: '当场处罚决定书应当使用预定格式、编有号码，并由执法人员签名',
    en: 'The numbered form is signed by the officers',
  },
  holds: ({ input }) => input.officersSigned,
});

export const reconsiderationFirst: TicketRule = inputRule({
  id: 'REM-02',
  name: 'reconsideration-first-told',
  force: 'bars',
  articles: [arl(23)],
  says: { zh: '当场处罚应当告知先申请行政复议', en: 'The form must say that reconsideration comes first' },
  holds: ({ input }) => input.remedyToldReconsiderationFirst,
});
