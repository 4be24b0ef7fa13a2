import type { Party, PartyRef } from '../dossier/party.js';
import { type InputClass, fieldsOf } from './field.js';

/** Turns a typed party into its reference; the API stores the values, the SPA makes a preview. */
export type SealParty = (party: Party) => PartyRef;

/** Replaces every party of an input by its reference, so that no personal value reaches the journal. */
export function sealParties(input: InputClass, value: object, seal: SealParty): object {
  const sealed: Record<string, unknown> = { ...value };
  for (const { name, kind, of } of fieldsOf(input)) {
    const given = sealed[name];
    if (given === undefined) continue;
    if (kind === 'party') sealed[name] = seal(given as Party);
    else if (of && kind === 'group') sealed[name] = sealParties(of, given as object, seal);
    else if (of && Array.isArray(given)) sealed[name] = given.map((row: object) => sealParties(of, row, seal));
  }
  return sealed;
}
