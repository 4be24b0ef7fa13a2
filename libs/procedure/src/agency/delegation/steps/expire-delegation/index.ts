import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { NothingToSay } from '../../../../ordinary/steps/open-statement-period/index.js';
import { delegationOver } from '../../rules.js';

/** Happens by itself; the term says since when, so nothing is added. */
export const expireDelegation = step<Dossier, NothingToSay>({
  id: 'expire-delegation',
  title: { zh: '授权期满', en: 'Delegation over' },
  articles: [apl(57)],
  input: NothingToSay,
  rules: [delegationOver],
  apply: (dossier) => dossier,
});
