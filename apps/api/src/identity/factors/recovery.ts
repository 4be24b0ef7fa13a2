import { randomInt } from 'node:crypto';
import { sha256 } from '../../platform/digest.js';

/** Without what looks like something else on paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const GROUPS = 7;
const GROUP = 4;
const CODES = 10;

const group = (): string => Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Ten new codes as they are printed; each has 137 bits, more than anybody can try, so that a bare hash keeps it. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: CODES }, () => Array.from({ length: GROUPS }, group).join('-'));

/** Hash of a code however it was typed; bound to the person. */
export const recoveryHash = (person: string, code: string): string =>
  sha256(`recovery\n${person}\n${code.toUpperCase().replace(/[^A-Z0-9]/g, '')}`);
