import { getMetadataStorage } from 'class-validator';
import type { InputClass } from './field.js';

const storage = getMetadataStorage();
type Lookup = typeof storage.getTargetValidationMetadatas;
type Rules = ReturnType<Lookup>;

const known = new Map<unknown, Rules>();
const read: Lookup = storage.getTargetValidationMetadatas.bind(storage);

/*
 * For each object it validates, class-validator asks every decorated class of the program whether it is a parent of the object's
 * class: a twelfth of the time of an act. The rules of a class are complete once it is declared, so they are read once. We
 * validate without groups; a question with groups is passed on.
 */
storage.getTargetValidationMetadatas = (input, schema, always, strict, groups) => {
  if (schema || always || strict || (groups?.length ?? 0) > 0) return read(input, schema, always, strict, groups);
  const rules = known.get(input) ?? read(input, schema, always, strict, groups);
  known.set(input, rules);
  return rules;
};

/** The rules of an input class, its parents' included. */
export const rulesOf = (input: InputClass): Rules => storage.getTargetValidationMetadatas(input, '', false, false);
