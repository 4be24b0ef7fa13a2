import { apl, house, matters } from '@anjuan/statute';
import { addMonths } from '@anjuan/calendar';
import type { Dossier } from '../dossier/dossier.js';
import { type Rule, rule } from '../kernel/rule.js';

export const matterOnPowerList: Rule<Dossier> = rule({
  id: 'SUB-01',
  name: 'matter-on-power-list',
  force: 'bars',
  articles: [apl(17), apl(24), apl(38)],
  says: { zh: '事项应当在行为发生日列入本街道公布的职权清单', en: 'The matter must be on the office’s published power list on the date of the act' },
  holds: ({ dossier, office, on }) => {
    const actOn = dossier.actOn ?? on;
    return office.powers.some((p) => p.matter === dossier.matter && p.from <= actOn && (!p.to || actOn <= p.to));
  },
});

export const limitationOpen: Rule<Dossier> = rule({
  id: 'LIM-01',
  name: 'limitation-open',
  force: 'bars',
  articles: [apl(36)],
  says: { zh: '违法行为应当在终了之日起二年内被发现', en: 'The act must have been discovered within two years of its end' },
  holds: ({ dossier, on }) => !dossier.actOn || (dossier.discoveredOn ?? on) <= addMonths(dossier.actOn, 24),
});

/** The matter of a file, when it has one the law table knows. */
export function matterOf(dossier: Dossier) {
  return matters.find((m) => m.code === dossier.matter);
}

export const matterKnown: Rule<Dossier> = rule({
  id: 'SUB-08',
  name: 'basis-published',
  force: 'bars',
  articles: [apl(5), house('SUB-08')],
  says: { zh: '应当选定依据已公布且有效的事项', en: 'A matter whose basis is published and in force must have been chosen' },
  holds: ({ dossier }) => matterOf(dossier) !== undefined,
});
