import type { CivilDate } from '@anjuan/calendar';
import { type Named, apl, cite, eco, house, namedIn, namedInForce, ownInstruments } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import type { BasisQuestions, TextOfLaw } from '../../dossier/legal-basis.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';
import { matterOf } from '../../rules/matter.js';
import { currentDraft } from '../where.js';
import { type LawInTime, lawInTime } from './law-in-time.js';

/** A proposal as its basis is looked at. */
export interface HasBasis {
  readonly breached: readonly string[];
  readonly basis: readonly string[];
  readonly legal?: BasisQuestions;
}

/** Whether an instrument is one the matter itself rests on: then the day of the act counts for it as well. */
function ofTheMatter(dossier: Dossier, { versions }: Named): boolean {
  return versions.some(({ id }) => matterOf(dossier)?.bases.some((b) => b.instrument === id));
}

/** Whether a named instrument may carry a decision of that day: in force then, or at the act where the former text governs. */
function mayBeNamed(dossier: Dossier, named: Named, on: CivilDate, law: LawInTime): boolean {
  const acted = dossier.actOn ?? on;
  if (law.spanning && law.applies === 'former' && namedInForce(named, acted)) return true;
  if (!namedInForce(named, on)) return false;
  const lighter = law.spanning && law.applies === 'present';
  return lighter || !ofTheMatter(dossier, named) || law.spanning || namedInForce(named, acted);
}

function basisInForce(dossier: Dossier, { breached, basis }: HasBasis, on: CivilDate): boolean {
  const law = lawInTime({ dossier }, on);
  return [...breached, ...basis].flatMap(namedIn).every((named) => mayBeNamed(dossier, named, on, law));
}

export const provisionsInForce: Rule<Dossier, HasBasis> = inputRule({
  id: 'SUB-08',
  name: 'provisions-in-force-on-the-day-that-counts',
  force: 'bars',
  articles: [apl(5, 3), apl(37), house('SUB-08')],
  says: {
    zh: '违反的规定和处罚依据应当是所选日期有效的规定，已废止或者尚未施行的不得引用',
    en: 'The provisions breached and the basis are in force on the day that counts: none that is repealed or not yet in force',
  },
  holds: ({ dossier, input, on }) => basisInForce(dossier, input, on),
});

/** The same of a ticket, which names its basis only. */
export const ticketBasisInForce: Rule<Dossier, { readonly basis: readonly string[] }> = inputRule({
  ...provisionsInForce,
  holds: ({ dossier, input, on }) => basisInForce(dossier, { breached: [], basis: input.basis }, on),
});

/** The same of the draft on file, on the day of the decision. */
export const draftInForce: Rule<Dossier> = rule({
  ...provisionsInForce,
  holds: ({ dossier, on }) => {
    const draft = currentDraft(dossier);
    return draft === undefined || basisInForce(dossier, draft, on);
  },
});

/** Which text the basis names by instruments of its own; undefined where it names both or none. */
function textNamed({ basis }: HasBasis, { former, present }: LawInTime): TextOfLaw | undefined {
  if (!former || !present) return undefined;
  const named = new Set(basis.flatMap(namedIn).flatMap(({ versions }) => versions.map(({ id }) => id)));
  const [old, now] = [ownInstruments(former, present), ownInstruments(present, former)].map((own) =>
    own.some((id) => named.has(id)),
  );
  if (old === now) return undefined;
  return old ? 'former' : 'present';
}

/** Whether a proposal rests on the text that governs: named by its instruments, or chosen where these do not tell. */
function restsOnGoverning(dossier: Dossier, proposal: HasBasis, chosen: TextOfLaw | undefined, on: CivilDate): boolean {
  const law = lawInTime({ dossier }, on);
  if (!law.spanning) return true;
  const texts = [chosen, textNamed(proposal, law)].filter((text) => text !== undefined);
  return texts.length > 0 && texts.every((text) => text === law.applies);
}

export const governingTextChosen: Rule<Dossier, HasBasis> = inputRule({
  id: 'SUB-09',
  name: 'rests-on-the-text-that-governs-the-act',
  force: 'bars',
  articles: [apl(37), eco(1057)],
  says: {
    zh: '行为与决定之间依据发生变更的，适用行为时的规定；新规定较轻的适用新规定，并写明理由',
    en: 'Where the law changed between act and decision, the former text governs unless the present one is lighter',
  },
  holds: ({ dossier, input, on }) => restsOnGoverning(dossier, input, input.legal?.text, on),
});

/** The same of the draft on file, on the day of the decision: a change of law in between makes another draft necessary. */
export const draftRestsOnGoverning: Rule<Dossier> = rule({
  ...governingTextChosen,
  holds: ({ dossier, on }) => {
    const draft = currentDraft(dossier);
    return draft === undefined || restsOnGoverning(dossier, draft, draft.chosenText?.text, on);
  },
});

/** Which cap a rule of the city is under. */
export const tianjinCap = cite('TJ-CAP-1996');
