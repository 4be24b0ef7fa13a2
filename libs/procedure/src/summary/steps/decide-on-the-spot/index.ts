import { apl, order55 } from '@anjuan/statute';
import { noTicketFineAfterCourt, noTicketFineWhileTransferred } from '../../../crime-transfer/no-fine.js';
import type { Dossier } from '../../../dossier/dossier.js';
import { Penalty } from '../../../dossier/penalty.js';
import { Flag, Group, Line, Persons, Whole } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { noOldLimitOnTicket } from '../../../remedies/old-limits.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { fieldOfficers } from '../../../rules/officers.js';
import { papersInName } from '../../../rules/papers-in-name.js';
import { fineOrWarning, soleTraderLower, withinCeiling } from '../../rules.js';
import { notHeavierThanTold, notSplit, reconsiderationFirst, signedByOfficers } from './rules.js';

export class DecideOnTheSpotInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @Group({ zh: '当场处罚', en: 'Penalty' }, Penalty) penalty: Penalty;
  @Line({ zh: '责令改正内容', en: 'Order to correct' }, { max: 400 }) correction: string;
  @Flag({ zh: '决定书写明先申请行政复议', en: 'The form says: reconsideration first' })
  remedyToldReconsiderationFirst: boolean;
  @Flag({ zh: '执法人员已签名', en: 'Signed by the officers' }) officersSigned: boolean;
  /** The server counts them where it can. */
  @Whole(
    { zh: '同日对该当事人已开具的当场处罚单', en: 'Other tickets for this party today' },
    { max: 100, optional: true },
  )
  sameDayTickets?: number;
}

/** The pre-numbered form is filled and signed. @article APL-2021/52 */
export const decideOnTheSpot = step<Dossier, DecideOnTheSpotInput>({
  id: 'decide-on-the-spot',
  title: { zh: '当场作出处罚决定', en: 'Decide on the spot' },
  articles: [apl(51), apl(52), order55(14)],
  input: DecideOnTheSpotInput,
  rules: [
    actorIsHandler,
    ...fieldOfficers,
    fineOrWarning,
    withinCeiling,
    soleTraderLower,
    notHeavierThanTold,
    signedByOfficers,
    reconsiderationFirst,
    papersInName,
    notSplit,
    noTicketFineWhileTransferred,
    noTicketFineAfterCourt,
    noOldLimitOnTicket,
  ],
  grade: 'L3',
  issues: ['on-the-spot-decision'],
  prefill: ({ dossier }) => ({
    officers: [...dossier.handlers],
    ...(dossier.onTheSpot?.penalty ? { penalty: dossier.onTheSpot.penalty } : {}),
    correction: '责令当场改正违法行为。',
    remedyToldReconsiderationFirst: true,
    officersSigned: true,
  }),
  apply: (dossier, { input, on, by, numbers }) => {
    const number = numbers['on-the-spot-decision'];
    const { basis = [], reasons = '' } = dossier.onTheSpot ?? {};
    const decision = {
      draft: 0,
      penalties: [input.penalty],
      facts: dossier.facts ?? '',
      basis,
      reasons,
      on,
      by: by.id,
    };
    return {
      ...dossier,
      correction: { ordered: input.correction, orderedOn: on, dueOn: on },
      decision: { ...decision, ...(number ? { number } : {}) },
      ...(number ? { caseNumber: number } : {}),
      onTheSpot: { ...dossier.onTheSpot, penalty: input.penalty, decidedBy: input.officers },
    };
  },
});
