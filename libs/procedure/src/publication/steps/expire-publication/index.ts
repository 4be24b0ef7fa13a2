import { credit } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { NothingToSay } from '../../../ordinary/steps/open-statement-period/index.js';
import { creditTimeOver } from '../../credit-rules.js';
import type { PublicationDossier } from '../../dossier.js';

/** Happens by itself when the longest time is over; the entry stops, the record inside stays. @article CREDIT-REPAIR-2026 */
export const expirePublication = step<PublicationDossier, NothingToSay>({
  id: 'expire-publication',
  title: { zh: '公示期满，停止公示', en: 'Publicity expired' },
  articles: [credit()],
  input: NothingToSay,
  rules: [creditTimeOver],
  apply: (dossier, { on, by }) => ({
    ...dossier,
    withdrawn: { on, by: by.id, ground: 'expired', reason: '公示期届满，停止公示。' },
  }),
});
