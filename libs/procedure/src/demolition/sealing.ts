import { house, planning } from '@anjuan/statute';
import { type Rule, rule } from '../kernel/rule.js';
import type { DemolitionDossier } from './dossier.js';

/** Whether the site is under seal now. */
export function siteSealed({ seal }: DemolitionDossier): boolean {
  return seal !== undefined && seal.unsealedOn === undefined;
}

export const siteNotSealedYet: Rule<DemolitionDossier> = rule({
  id: 'HSE-40',
  name: 'site-not-sealed-yet',
  force: 'bars',
  articles: [planning(68), house('HSE-40')],
  says: { zh: '施工现场尚未查封的，方可查封', en: 'A site is sealed once' },
  holds: ({ dossier }) => !siteSealed(dossier),
});

export const siteIsSealed: Rule<DemolitionDossier> = rule({
  id: 'HSE-40',
  name: 'site-is-sealed',
  force: 'bars',
  articles: [planning(68), house('HSE-40')],
  says: { zh: '解除查封以现场已被查封为前提', en: 'Only a sealed site is unsealed' },
  holds: ({ dossier }) => siteSealed(dossier),
});

export const siteUnsealed: Rule<DemolitionDossier> = rule({
  id: 'HSE-40',
  name: 'no-seal-left-behind',
  force: 'bars',
  articles: [planning(68), house('HSE-40')],
  says: { zh: '应当先解除对施工现场的查封', en: 'The seal on the site is taken off first' },
  holds: ({ dossier }) => !siteSealed(dossier),
});
