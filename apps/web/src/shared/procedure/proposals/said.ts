import type { Text } from '@anjuan/statute';
import type { Role } from '@anjuan/procedure';
import type { WordKey, WordValues } from '../../i18n';

/** One line of what a proposal says: a word, and what stands beside it. */
export interface Said {
  readonly word: string;
  readonly is: string;
}

/** What puts things into words in the language in use. */
export interface Tongue {
  readonly t: (key: WordKey, given?: WordValues) => string;
  readonly tx: (text: Text | null | undefined) => string;
  readonly listed: (parts: readonly string[]) => string;
  readonly rolesOf: (roles: readonly Role[]) => string;
  readonly unitOf: (unit: string) => string;
  readonly line: (word: WordKey, is: string) => Said;
}
