import type { ArticleId } from './cite.js';
import { type ProfileTable, profileTables } from './data/profiles.js';
import { onDay } from './dated.js';
import { type Profile, matters } from './matter.js';
import type { Mark, Text } from './text.js';

export type { ExclusionGround, SuspensionGround } from './data/profiles.js';

/** Names of the profiles, and the rule each adds to the Administrative Penalty Law. */
export const profileNames: Readonly<Record<Profile, Text>> = {
  'PF-BASE': { zh: '行政处罚法', en: 'the Administrative Penalty Law alone' },
  'PF-HC': { zh: '城市管理（住房和城乡建设部令第55号）', en: 'city management (Ministry Order 55)' },
  'PF-ENV': { zh: '生态环境（生态环境行政处罚办法）', en: 'environment (Environment Penalty Measures)' },
  'PF-OTHER': { zh: '其他领域（部门规章待确认）', en: 'another field (its ministry rule to be confirmed)' },
};

/** The terms of a profile on one day; null where its rule sets none. */
export type ProfileTerms = { readonly [K in keyof ProfileTable]: ProfileTable[K][number]['value'] };

/** What each profile adds to the base law, by civil date. */
export const profileTerms = {
  /** The terms in force on a civil date. @throws RangeError before 2018 */
  on: (profile: Profile, date: string): ProfileTerms => onDay(profileTables[profile], date, 'value'),
  /** Where each term comes from, and how it was checked. @throws RangeError before 2018 */
  sources: (
    profile: Profile,
    date: string,
  ): { readonly [K in keyof ProfileTable]: { readonly article: ArticleId; readonly mark: Mark } } => {
    const articles = onDay(profileTables[profile], date, 'article');
    const marks = onDay(profileTables[profile], date, 'mark');
    const names = Object.keys(articles) as (keyof ProfileTable)[];
    return Object.fromEntries(
      names.map((name) => [name, { article: articles[name], mark: marks[name] }]),
    ) as ReturnType<typeof profileTerms.sources>;
  },
};

const profiles = new Map(matters.map(({ code, profile }) => [code, profile]));

/** The profile of a matter; city management where the matter is not known, as the office proposes. */
export function profileOf(matterCode: string | undefined): Profile {
  return profiles.get(matterCode ?? '') ?? 'PF-HC';
}
