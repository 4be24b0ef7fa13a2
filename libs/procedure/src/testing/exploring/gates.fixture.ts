import type { Act } from '../../kernel/step.js';
import { lawsOfDecision } from '../breaches.fixture.js';
import { lawsOfCourt, lawsOfDemolition, lawsOfSealing } from './force-gates.fixture.js';

/** A law told a second time, from the acts alone: no guard, no dossier is asked, so that a fault there cannot hide itself. */
export type Law = readonly [says: string, kept: (act: Act, before: readonly Act[]) => boolean];

const last = (acts: readonly Act[], ...steps: string[]): Act | undefined =>
  acts.findLast((a) => steps.includes(a.step));
const own = (act: Act, before: readonly Act[]): readonly Act[] => before.filter((a) => a.track === act.track);

const publishing: readonly Law[] = [
  [
    'no publication that another person has not cleared',
    (act, before) => {
      const cleared = last(own(act, before), 'clear-publication');
      const drafted = last(own(act, before), 'draft-publication', 'revise-publication');
      const since = cleared && drafted && before.indexOf(drafted) < before.indexOf(cleared);
      return Boolean(since) && cleared?.by.id !== drafted?.by.id;
    },
  ],
  [
    'no publication before a decision',
    (_act, before) => last(before, 'make-decision', 'decide-on-the-spot') !== undefined,
  ],
];

const onTheSpot: readonly Law[] = [
  [
    'no ticket before the party was told and heard',
    (_act, before) => last(before, 'tell-and-hear') !== undefined && last(before, 'show-certificates') !== undefined,
  ],
];

/** The gates by the step that must not go around them. */
const gates: Readonly<Record<string, readonly Law[]>> = {
  'make-decision': lawsOfDecision,
  publish: publishing,
  'decide-on-the-spot': onTheSpot,
  'execute-demolition': lawsOfDemolition,
  'implement-sealing': lawsOfSealing,
  'seal-in-urgency': lawsOfSealing,
  'apply-to-court': lawsOfCourt,
};

/** The laws an act breaks, in words; an empty list is what is hoped for. */
export function pathsAround(act: Act, before: () => readonly Act[]): readonly string[] {
  const laws = gates[act.step];
  if (!laws) return [];
  const acts = before();
  return laws.filter(([, kept]) => !kept(act, acts)).map(([says]) => says);
}

/** The steps that are watched. */
export const watched: readonly string[] = Object.keys(gates);
