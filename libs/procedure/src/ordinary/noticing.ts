import { apl } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type Penalty, fineFen } from '../dossier/penalty.js';
import { type Rule, inputRule } from '../kernel/rule.js';
import type { Act } from '../kernel/step.js';
import { hearingDueFor } from './review.js';
import { currentDraft, currentNotice } from './where.js';

/** What every notice says about the right to a hearing. */
export interface NoticeInput {
  readonly hearingRight: boolean;
  readonly newFacts?: string;
  /** The proposal, where the notice brings a new one; else the draft on file is told. */
  readonly penalties?: readonly Penalty[];
}

export const hearingRightTold: Rule<Dossier, NoticeInput> = inputRule({
  id: 'HEA-01',
  name: 'hearing-right-told',
  force: 'bars',
  articles: [apl(63)],
  says: { zh: '达到听证标准的应当告知听证权利', en: 'Where a hearing is due the notice must tell the right to it' },
  holds: ({ dossier, office, on, input }) => {
    const { penalties = currentDraft(dossier)?.penalties ?? [] } = input;
    return input.hearingRight || !hearingDueFor({ penalties }, { dossier, office, on });
  },
});

/** Adds the notice of the draft that counts, as the next round: the party is heard anew, and the right to a hearing runs anew. */
export function withNotice(dossier: Dossier, { input, on, numbers }: Act<NoticeInput>): Dossier {
  const draft = currentDraft(dossier);
  const round = (currentNotice(dossier)?.round ?? 0) + 1;
  const { statement: _old, ...rest } = dossier;
  return {
    ...rest,
    notices: [
      ...dossier.notices,
      {
        round,
        draft: draft?.no ?? 0,
        on,
        fineFen: fineFen(draft),
        hearingRight: input.hearingRight,
        ...(input.newFacts ? { newFacts: input.newFacts } : {}),
        ...(numbers['prior-notice'] ? { number: numbers['prior-notice'] } : {}),
      },
    ],
  };
}
