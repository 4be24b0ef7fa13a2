import { acl, apl, order55 } from '@anjuan/statute';
import { type CaseFile, openTracks } from '../kernel/file.js';
import { type Rule, rule } from '../kernel/rule.js';

/** Kinds of track on which things of the party are held. */
const holding = ['preservation', 'sealing'];

/** Whether things of the party are still preserved, sealed or seized, or about to be. */
export function holdsThings(file: CaseFile, kinds: readonly string[] = holding): boolean {
  return openTracks(file).some((key) => kinds.includes(file.tracks[key]?.kind ?? ''));
}

export const heldThingsReleased: Rule = rule({
  id: 'EXI-06',
  name: 'held-things-released',
  force: 'bars',
  articles: [order55(31), acl(28), apl(56)],
  says: {
    zh: '终止调查前应当解除先行登记保存和查封、扣押，处理完涉案物品',
    en: 'Preserved and sealed things are dealt with before the investigation is ended',
  },
  holds: ({ file }) => !holdsThings(file),
});

export const sealedThingsGoAlong: Rule = rule({
  id: 'COM-12',
  name: 'sealed-things-go-along',
  force: 'bars',
  articles: [acl(21)],
  says: {
    zh: '案件移送的，查封、扣押的财物应当一并移送或者解除，并书面告知当事人',
    en: 'When the case is passed on, sealed things have gone along or been released, and the party was told in writing',
  },
  holds: ({ file }) => !holdsThings(file, ['sealing']),
});
