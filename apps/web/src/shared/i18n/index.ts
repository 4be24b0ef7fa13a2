import { createI18n } from 'vue-i18n';
import type { Text } from '@anjuan/statute';
import { zh } from './zh';

export type Locale = 'zh' | 'en';

/** The words of one language; the Chinese file decides which there are. */
export type Words = Widened<typeof zh>;
type Widened<T> = { [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

type Path<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Path<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Every key there is, so that a misspelt one fails the compiler. */
export type WordKey = Path<typeof zh>;
export type WordValues = Readonly<Record<string, string | number>>;

const KEY = 'anjuan.locale';

export const i18n = createI18n({
  legacy: false,
  locale: 'zh' as Locale,
  fallbackLocale: 'zh',
  messages: { zh } as Record<string, Words>,
});

/** The words, the texts of the libraries and the language in use. */
export function useWords() {
  const { locale, t: translate } = i18n.global;
  const t = (key: WordKey, given: WordValues = {}): string => translate(key, given);
  const tx = (text: Text | null | undefined): string => (text ? text[locale.value as Locale] : '');
  return { t, tx, locale };
}

/** Switches the language; English is fetched when it is first asked for. */
export async function setLocale(locale: Locale): Promise<void> {
  if (locale === 'en' && !i18n.global.availableLocales.includes('en')) {
    i18n.global.setLocaleMessage('en', (await import('./en')).en);
  }
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  localStorage.setItem(KEY, locale);
}

/** The language chosen on this device before. */
export function rememberedLocale(): Locale {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
}
