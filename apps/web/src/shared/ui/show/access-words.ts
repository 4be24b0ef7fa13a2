import { type WordKey, useWords } from '../../i18n';
import { access as words } from '../../i18n/access.zh';

const camel = (action: string): string => action.replace(/[.-](\w)/g, (_all, letter: string) => letter.toUpperCase());
const known = (key: string): boolean => key in words.action && key !== 'other';

/** `caseRead` as the journal writes it: `case.read`, `session.open-passkey`. */
const dotted = (key: string): string => {
  const [word = '', ...rest] = key.split(/(?=[A-Z])/).map((part) => part.toLowerCase());
  return `${word}.${rest.join('-')}`;
};

/** Every action there are words for, as the journal writes it. */
export const actions: readonly string[] = Object.keys(words.action)
  .filter((key) => key !== 'other')
  .map(dotted);

/** What an action is called; one that is new is shown as it is written. */
export function useActionWords() {
  const { t } = useWords();
  return (action: string): string =>
    known(camel(action)) ? t(`access.action.${camel(action)}` as WordKey) : t('access.action.other', { action });
}
