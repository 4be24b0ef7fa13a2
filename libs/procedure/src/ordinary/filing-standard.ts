import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type Given, type Rule, rule } from '../kernel/rule.js';
import { limitationWasOpen } from '../rules/limitation.js';
import { onPowerList } from '../rules/matter.js';

/** Whether something on file shows the breach: an item, a record of the scene, the inspection it came from. */
export function initialEvidence({ evidence, scenes = [], origin }: Dossier): boolean {
  return evidence.length > 0 || scenes.length > 0 || origin?.inspection !== undefined;
}

function standardMet(given: Given<Dossier, unknown>): boolean {
  const { dossier, office, on } = given;
  const ours = onPowerList(office, dossier.matter, dossier.actOn ?? on);
  return dossier.party !== undefined && initialEvidence(dossier) && ours && limitationWasOpen.holds(given);
}

export const standardNotMet: Rule<Dossier> = rule({
  id: 'FIL-02',
  name: 'standard-of-filing-not-met',
  force: 'asks',
  articles: [apl(54, 2), apl(76, 2), order55(15)],
  says: {
    zh: '符合立案标准的应当及时立案；已有当事人和初步证据、属于本机关职权且在时效内而不予立案的，应当说明理由',
    en: 'What meets the standard is filed: say why not, where party, initial evidence, competence and limitation are all there',
  },
  holds: (given) => !standardMet(given),
});
