import { type CivilDate } from '@anjuan/calendar';
import { acl, house, tjPlanning } from '@anjuan/statute';
import { lastDayOf } from '../enforcing/terms.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { DemolitionDossier } from './dossier.js';
import { rolledDueOn } from '../terms.js';

export const orderTermOver: Rule<DemolitionDossier> = rule({
  id: 'DEM-07',
  name: 'term-of-order-over',
  force: 'bars',
  articles: [acl(44), acl(34)],
  says: {
    zh: '限期拆除决定确定的期限届满仍不拆除的，方可公告',
    en: 'The announcement follows the term of the order, when nothing was removed',
  },
  holds: ({ dossier: { dueOn }, on, holidays }) => dueOn !== undefined && on > lastDayOf(dueOn, holidays),
});

export const announcedTermAhead: Rule<DemolitionDossier, { readonly dueOn: CivilDate }> = inputRule({
  id: 'DEM-07',
  name: 'announcement-sets-a-term',
  force: 'bars',
  articles: [acl(44)],
  says: { zh: '公告应当限期当事人自行拆除', en: 'The announcement gives a term, ahead, to remove it oneself' },
  holds: ({ input, on }) => input.dueOn > on,
});

export const announcedTermOver: Rule<DemolitionDossier> = rule({
  id: 'DEM-07',
  name: 'announced-term-over',
  force: 'bars',
  articles: [acl(44)],
  says: { zh: '公告确定的自行拆除期限应当届满', en: 'The announced term to remove it oneself has passed' },
  holds: ({ dossier: { announcement, ownerless }, on, holidays }) =>
    ownerless?.approval !== undefined || (announcement !== undefined && on > lastDayOf(announcement.dueOn, holidays)),
});

/** An input that says where a notice to an unknown builder was given. */
export interface NamesNotice {
  readonly medium?: string;
  readonly postedOnSite: boolean;
}

export const noticeInMediaAndOnSite: Rule<DemolitionDossier, NamesNotice> = inputRule({
  id: 'DEM-11',
  name: 'notice-in-media-and-on-site',
  force: 'bars',
  articles: [tjPlanning(78)],
  says: {
    zh: '无法确定建设单位、所有人、管理人的，应当在公共媒体和现场公告',
    en: 'A notice to an unknown builder is given in public media and on the site',
  },
  holds: ({ input }) => Boolean(input.medium?.trim()) && input.postedOnSite,
});

export const noticeRanTenDays: Rule<DemolitionDossier> = rule({
  id: 'DEM-11',
  name: 'ownerless-notice-ran-ten-days',
  force: 'bars',
  articles: [tjPlanning(78), house('DEM-11')],
  says: {
    zh: '公告不少于十日无人主张的，方可报人民政府批准拆除',
    en: 'The notice ran at least ten days before the government approves the removal',
  },
  holds: ({ dossier: { ownerless }, on, holidays }) =>
    ownerless !== undefined && on > rolledDueOn('C-OWNERLESS', ownerless.on, holidays),
});
