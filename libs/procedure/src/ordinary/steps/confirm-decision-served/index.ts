import { apl, civil } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { servedOn } from '../../where.js';
import { NothingToSay } from '../open-statement-period/index.js';

const decisionServed = rule<Dossier>({
  id: 'SER-02',
  name: 'decision-served-with-proof',
  force: 'bars',
  articles: [apl(61), civil(87)],
  says: { zh: '决定书应当送达并有送达回证', en: 'The decision must have been served with a receipt' },
  holds: ({ file }) => servedOn(file, 'penalty-decision') !== undefined,
});

/** Happens by itself once service of the decision is proved. */
export const confirmDecisionServed = step<Dossier, NothingToSay>({
  id: 'confirm-decision-served',
  title: { zh: '决定书已送达', en: 'Decision served' },
  articles: [apl(61)],
  input: NothingToSay,
  rules: [decisionServed],
  apply: (dossier) => dossier,
});
