import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { type Rule, rule } from '../../../kernel/rule.js';
import { mayBeReviewedAnew } from '../../../dissent/where.js';
import { currentDraft, hearingStillOpen, heardOrLapsed, lastReview } from '../../where.js';

export const periodOverOrHeard: Rule<Dossier> = rule({
  id: 'NOT-04',
  name: 'statement-period-over-or-heard',
  force: 'bars',
  articles: [apl(45), apl(62), order55(22)],
  says: {
    zh: '陈述申辩期应当届满，或者当事人已经陈述申辩或明确放弃',
    en: 'The period for statements is over, or the party has spoken or waived',
  },
  holds: ({ file, on, holidays }) => heardOrLapsed(file, on, holidays),
});

export const hearingPeriodOver: Rule<Dossier> = rule({
  id: 'HEA-02',
  name: 'hearing-period-over',
  force: 'bars',
  articles: [apl(64, 1), apl(85)],
  says: { zh: '当事人申请听证的期限应当已经届满', en: 'The period to ask for a hearing must be over' },
  holds: ({ file, on, holidays }) => !hearingStillOpen(file, on, holidays),
});

export const statementRechecked: Rule<Dossier> = rule({
  id: 'NOT-06',
  name: 'statement-rechecked',
  force: 'bars',
  articles: [apl(45), order55(22)],
  says: {
    zh: '当事人提出陈述申辩的，应当复核并形成书面意见',
    en: 'A statement that was made must have been re-checked in writing',
  },
  holds: ({ dossier }) => dossier.statement?.status !== 'made' || dossier.statement.recheck !== undefined,
});

export const changedSinceReturn: Rule<Dossier> = rule({
  id: 'REV-09',
  name: 'acted-on-review-opinion',
  force: 'bars',
  articles: [order55(25)],
  says: {
    zh: '审核未同意的，应当按照意见修改草案后再送审',
    en: 'After an opinion that was not an approval, the draft must change before it is submitted again',
  },
  holds: ({ dossier, file }) => {
    const last = lastReview(dossier);
    const acted = last === undefined || last.opinion === 'approve' || last.draft !== currentDraft(dossier)?.no;
    // The reviewers gave way, or the head ruled that they look at the same draft anew (REV-10).
    return acted || mayBeReviewedAnew(file);
  },
});
