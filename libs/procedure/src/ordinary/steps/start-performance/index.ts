import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { NothingToSay } from '../open-statement-period/index.js';

/** Follows service by itself: the terms of performance and remedies now run. */
export const startPerformance = step<Dossier, NothingToSay>({
  id: 'start-performance',
  title: { zh: '进入履行', en: 'Performance begins' },
  articles: [apl(66)],
  input: NothingToSay,
  rules: [],
  apply: (dossier) => dossier,
});
