import { type Party, between, maskedName, numberKind } from '@anjuan/procedure';

/** A number of 18 or 11 signs keeps three and four of them; a shorter one would be told by as much, and keeps two. */
const hidden = (text: string): string => (text.length >= 11 ? between(text, 3, 4) : between(text, 1, 1));

/** Numbers of units and credit codes are public (企业信息公示); a person's identity number is not, whoever gave it. */
const isPublic = (kind: Party['kind'], idNumber: string): boolean =>
  kind !== 'person' && (kind === 'unit' || numberKind(idNumber) === 'credit') && numberKind(idNumber) !== 'citizen';

/**
 * A party's values as lists may show them: people's numbers, phones and addresses only in part, a day of birth never.
 */
export function maskParty(party: Party): Partial<Party> {
  const { kind, idNumber, representative, address, phone } = party;
  return {
    kind,
    name: maskedName(party),
    ...(idNumber ? { idNumber: isPublic(kind, idNumber) ? idNumber : hidden(idNumber) } : {}),
    ...(representative ? { representative: `${[...representative][0] ?? ''}××` } : {}),
    ...(phone ? { phone: hidden(phone) } : {}),
    ...(address ? { address: kind === 'person' ? `${[...address].slice(0, 6).join('')}……` : address } : {}),
  };
}
