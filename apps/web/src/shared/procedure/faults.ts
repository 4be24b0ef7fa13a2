import type { InputFault } from '@anjuan/procedure';
import { type WordKey, useWords } from '../i18n';

const words: Readonly<Record<string, WordKey>> = {
  minLength: 'fault.empty',
  maxLength: 'fault.long',
  isString: 'fault.empty',
  isInt: 'fault.number',
  min: 'fault.small',
  max: 'fault.big',
  isIn: 'fault.choose',
  isBoolean: 'fault.choose',
  isArray: 'fault.choose',
  arrayMinSize: 'fault.few',
  arrayMaxSize: 'fault.many',
  isObject: 'fault.empty',
};

/** A fault of one field in words that say what to do. */
export function useFaultWords() {
  const { t } = useWords();
  return (faults: readonly InputFault[], pointer: string): string | undefined => {
    const own = faults.filter((f) => f.pointer === pointer);
    const first = own.find((f) => f.constraint === 'isString' || f.constraint === 'minLength') ?? own[0];
    return first && t(words[first.constraint] ?? 'fault.form');
  };
}
