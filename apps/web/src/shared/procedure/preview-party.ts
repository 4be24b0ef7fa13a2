import { type Party, type PartyRef, bornOnOf, maskedName } from '@anjuan/procedure';

/** A party as rules see it before it is stored: what lists may show, and nothing that identifies. */
export function previewParty(party: Party): PartyRef {
  const { kind, name = '' } = party;
  const bornOn = bornOnOf(party);
  const born = bornOn ? { bornIn: Number(bornOn.slice(0, 4)) } : {};
  return { ref: 'preview', commitment: '', kind, label: maskedName({ kind, name }), ...born };
}
