import { randomBytes, randomUUID } from 'node:crypto';
import { type Party, type PartyRef, type Step, bornOnOf, maskedName, sealParties } from '@anjuan/procedure';
import { commitTo, plain } from '../../platform/digest.js';
import { inputOf } from './input-faults.js';

/** A party that was typed in this act: its reference for the journal, its values for the vault. */
export interface NewParty {
  readonly ref: PartyRef;
  readonly value: Party;
  readonly salt: string;
}

/** Replaces each typed party by its reference; the values are handed back apart. */
export function separateParties(
  step: Step,
  input: object,
): { readonly input: object; readonly parties: readonly NewParty[] } {
  const parties: NewParty[] = [];
  const sealed = sealParties(inputOf(step), input, (typed) => {
    const value = plain(typed);
    const salt = randomBytes(16).toString('hex');
    parties.push({ ref: reference(value, salt), value, salt });
    return parties.at(-1)?.ref as PartyRef;
  });
  return { input: sealed, parties };
}

function reference(party: Party, salt: string): PartyRef {
  const { kind } = party;
  const bornOn = bornOnOf(party);
  const born = bornOn ? { bornIn: Number(bornOn.slice(0, 4)) } : {};
  return { ref: randomUUID(), commitment: commitTo(party, salt), kind, label: maskedName(party), ...born };
}
