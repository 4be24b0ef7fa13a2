import { inject, type InjectionKey } from 'vue';
import type { PublicOfficeName } from '@anjuan/contract';
import type { Text } from '@anjuan/statute';
import { dateIn, money } from './format.js';
import { type Language, type Messages, messages } from './i18n/index.js';

type Query = Readonly<Record<string, string>>;

/** What every component needs to know of the request: language, words, and how to link without losing the language. */
export interface Site {
  readonly language: Language;
  readonly t: Messages;
  /** Every office that publishes here. */
  readonly offices: readonly PublicOfficeName[];
  /** Id of the office the visitor has chosen; empty when none is, or when there is only one. */
  readonly office: string;
  /** Path below /portal, without a slash at its end: '' or '/decisions/7'. */
  readonly path: string;
  /** Address of a page in the same language and of the same office. Empty values are left out. */
  href(path: string, query?: Query): string;
  /** This very page in the other language. */
  readonly elsewhere: string;
  /** The words of a bilingual text. */
  say(text: Text): string;
  date(date: string): string;
  money(fen: number): string;
}

function address(path: string, query: Query, language: Language): string {
  const pairs = new URLSearchParams(Object.entries(query).filter(([name, value]) => value !== '' && name !== 'lang'));
  if (language === 'en') pairs.set('lang', 'en');
  const search = pairs.toString();
  return `/portal${path || '/'}${search && `?${search}`}`;
}

/** The site as one request sees it. Chinese unless English is asked for. */
export function siteOf(path: string, query: URLSearchParams, offices: readonly PublicOfficeName[]): Site {
  const office = offices.find(({ id }) => offices.length > 1 && id === query.get('office'))?.id ?? '';
  const language: Language = query.get('lang') === 'en' ? 'en' : 'zh';
  return {
    language,
    t: messages[language],
    path,
    offices,
    office,
    href: (to, more = {}) => address(to, { office, ...more }, language),
    elsewhere: address(path, Object.fromEntries(query), language === 'zh' ? 'en' : 'zh'),
    say: (text) => text[language],
    date: (date) => dateIn(language, date),
    money: (fen) => money(language, fen),
  };
}

export const siteKey: InjectionKey<Site> = Symbol('site');

/** The site of the page being rendered. @throws Error outside of a page */
export function useSite(): Site {
  const site = inject(siteKey);
  if (!site) throw new Error('No site is provided');
  return site;
}
