import { type Consequence, from, runs } from '../kernel/consequence.js';
import { isMinor } from '../three-systems/publicity.js';
import { otherDecisions } from './decisions.js';
import { announced } from './dossier.js';

const announcing = runs({
  id: 'PUB-02',
  name: 'other-decision-published-in-twenty-working-days',
  procedure: 'other-publication',
  step: 'publish-other-decision',
  clock: 'C-PUB20',
  says: {
    zh: '行政强制等其他执法决定信息应当在二十个工作日内公开',
    en: 'Decisions on coercion and enforcement are made public within twenty working days',
  },
  starts: (file) =>
    isMinor(file)
      ? []
      : otherDecisions(file).map(({ key, on }) => (announced(file, key) ? undefined : from(on, { track: key }))),
});

/** What follows by itself until a decision beside the penalty is public. */
export const otherPublicationConsequences: readonly Consequence[] = [announcing];
