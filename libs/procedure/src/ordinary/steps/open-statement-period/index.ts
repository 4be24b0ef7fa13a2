import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { noticeServedOn } from '../../where.js';

export class NothingToSay {}

const noticeServed = rule<Dossier>({
  id: 'NOT-02',
  name: 'notice-served',
  force: 'bars',
  articles: [apl(44), apl(61), order55(22)],
  says: { zh: '事先告知书应当已经送达并有送达证明', en: 'The prior notice must have been served with proof' },
  holds: ({ file }) => noticeServedOn(file) !== undefined,
});

/** Happens by itself once service of the notice is proved. */
export const openStatementPeriod = step<Dossier, NothingToSay>({
  id: 'open-statement-period',
  title: { zh: '进入陈述申辩期', en: 'Open the period for statements' },
  articles: [apl(44), apl(45), order55(22)],
  input: NothingToSay,
  rules: [noticeServed],
  apply: (dossier) => dossier,
});
