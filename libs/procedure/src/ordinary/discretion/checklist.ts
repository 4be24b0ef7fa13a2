import type { Age, LeniencyChecklist } from '../../dossier/discretion.js';
import type { Dossier } from '../../dossier/dossier.js';

/** Age in the year of the act, judged by the birth year in favour of the party; an unknown age counts as full. */
function ageOf({ party, actOn }: Dossier): Age {
  if (party?.kind === 'unit') return 'not-a-person';
  if (party?.bornIn === undefined || actOn === undefined) return 'adult';
  // Whoever has a birthday ahead that year is a year younger.
  const youngest = Number(actOn.slice(0, 4)) - party.bornIn - 1;
  if (youngest >= 18) return 'adult';
  return youngest < 14 ? 'under-fourteen' : 'fourteen-to-seventeen';
}

/** The checklist as the file answers it, to be confirmed or changed by whoever proposes. */
export function checklistOf(dossier: Dossier): LeniencyChecklist {
  return {
    age: ageOf(dossier),
    mind: dossier.party?.kind === 'unit' ? 'not-a-person' : 'able',
    remedied: false,
    coerced: false,
    confessed: false,
    merit: false,
    first: false,
    slight: false,
    noFault: false,
  };
}
