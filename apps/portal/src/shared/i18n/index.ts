import { en } from './en.js';
import { type Messages, zh } from './zh.js';

export type { Messages };
export type Language = 'zh' | 'en';

/** All words of the portal by language; both have the same shape. */
export const messages: Readonly<Record<Language, Messages>> = { zh, en };
