import { apl, house, planning } from '@anjuan/statute';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { servedOn } from '../ordinary/where.js';
import { remediesTold } from '../remedies.js';
import type { DemolitionDossier } from './dossier.js';
import type { MeasureInput } from './measuring.js';
import type { StartDemolitionInput } from './steps/start-demolition/index.js';

export const orderServed: Rule = rule({
  id: 'DEM-01',
  name: 'demolition-order-served',
  force: 'bars',
  articles: [planning(64), apl(59), house('DEM-01')],
  says: {
    zh: '限期拆除应当以处罚决定作出并已送达',
    en: 'A decision with a demolition order must have been made and served',
  },
  holds: ({ file }) =>
    (file.dossier.decision?.penalties.some((p) => p.kind === 'demolition-order') ?? false) &&
    servedOn(file, 'penalty-decision') !== undefined,
});

/** A silent order is served all the same, and the wait before force grows to a year (DEM-06). */
export const orderTellsRemedies: Rule = rule({
  id: 'DEM-01',
  name: 'demolition-order-tells-remedies',
  force: 'asks',
  articles: [apl(59), house('DEM-01')],
  says: {
    zh: '限期拆除决定应当载明复议、诉讼的途径和期限；未载明的应当说明如何补救',
    en: 'The order states the remedies and their periods; where it kept silent, say how that is mended',
  },
  holds: ({ file }) => remediesTold(file),
});

export const termAhead: Rule<DemolitionDossier, StartDemolitionInput> = inputRule({
  id: 'DEM-01',
  name: 'demolition-term-ahead',
  force: 'bars',
  articles: [planning(64), house('DEM-01')],
  says: { zh: '自行拆除期限应当晚于今天', en: 'The term to remove the structure lies ahead' },
  holds: ({ input, on }) => input.dueOn > on,
});

export const measuredPlausibly: Rule<DemolitionDossier, MeasureInput> = inputRule({
  id: 'HSE-18',
  name: 'measured-figures-plausible',
  force: 'bars',
  articles: [planning(64), house('HSE-18')],
  says: {
    zh: '拆除面积、处数应当大于零，间数不得少于处数',
    en: 'Area and sites are above zero, and rooms are not fewer than sites',
  },
  holds: ({ input }) => input.areaTenthsM2 > 0 && input.sites > 0 && input.rooms >= input.sites,
});
