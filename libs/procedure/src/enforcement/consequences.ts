import { enforcingConsequences } from '../enforcing/consequences.js';
import type { Consequence } from '../kernel/consequence.js';

/** What follows by itself while money is enforced: COE-07, COE-08, COE-09. */
export const enforcementConsequences: readonly Consequence[] = enforcingConsequences('enforcement', {
  used: ['enforced'],
  demand: 'demand-enforcement',
  suspend: 'suspend-collection',
  giveUp: 'give-up-collection',
  agree: 'agree-on-payment',
  oweReversal: 'owe-collection-back',
});
