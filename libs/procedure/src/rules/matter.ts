import type { CivilDate } from '@anjuan/calendar';
import { apl, house, matters } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import type { Office } from '../kernel/office.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';

export const matterOnPowerList: Rule<Dossier> = rule({
  id: 'SUB-01',
  name: 'matter-on-power-list',
  force: 'bars',
  articles: [apl(17), apl(24), apl(38)],
  says: {
    zh: '事项应当在行为发生日列入本街道公布的职权清单',
    en: 'The matter must be on the office’s published power list on the date of the act',
  },
  holds: ({ dossier, office, on }) => onPowerList(office, dossier.matter, dossier.actOn ?? on),
});

/** Whether a matter was on the office's list on the day of an act. */
export function onPowerList({ powers }: Office, matter: string | undefined, actOn: CivilDate): boolean {
  return powers.some((p) => p.matter === matter && p.from <= actOn && (!p.to || actOn <= p.to));
}

/** The matter of a file, when it has one the law table knows. */
export function matterOf(dossier: Dossier) {
  return matters.find((m) => m.code === dossier.matter);
}

export const matterKnown: Rule<Dossier> = rule({
  id: 'SUB-08',
  name: 'basis-published',
  force: 'bars',
  articles: [apl(5), house('SUB-08')],
  says: {
    zh: '应当选定依据已公布且有效的事项',
    en: 'A matter whose basis is published and in force must have been chosen',
  },
  holds: ({ dossier }) => matterOf(dossier) !== undefined,
});

/** An input that chooses the matter and the day of the act, where no file exists yet. */
export interface ChoosesMatter {
  readonly matter: string;
  readonly actOn: CivilDate;
}

export const chosenMatterOnPowerList: Rule<Dossier, ChoosesMatter> = inputRule({
  ...matterOnPowerList,
  holds: ({ input, office }) => onPowerList(office, input.matter, input.actOn),
});

export const chosenMatterKnown: Rule<Dossier, { readonly matter: string }> = inputRule({
  ...matterKnown,
  holds: ({ input }) => matters.some((m) => m.code === input.matter),
});

export const actNotAhead: Rule<Dossier, ChoosesMatter> = inputRule({
  id: 'HSE-20',
  name: 'act-not-after-its-discovery',
  force: 'bars',
  articles: [apl(51), house('HSE-20')],
  says: { zh: '行为发生日不得晚于发现当日', en: 'The act cannot lie after the day it was found' },
  holds: ({ input, on }) => input.actOn <= on,
});
