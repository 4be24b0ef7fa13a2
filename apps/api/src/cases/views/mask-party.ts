import { type Party, maskedName } from '@anjuan/procedure';

/** Keeps the ends of a number and hides what lies between. */
function between(text: string, head: number, tail: number): string {
  const letters = [...text];
  if (letters.length <= head + tail) return '*'.repeat(letters.length);
  return [...letters.slice(0, head), ...'*'.repeat(letters.length - head - tail), ...letters.slice(-tail)].join('');
}

/** A party's values as lists may show them: people's numbers, phones and addresses only in part. */
export function maskParty(party: Party): Partial<Party> {
  const { kind, idNumber, representative, address, phone } = party;
  return {
    kind,
    name: maskedName(party),
    ...(idNumber ? { idNumber: kind === 'person' ? between(idNumber, 3, 2) : idNumber } : {}),
    ...(representative ? { representative: `${[...representative][0] ?? ''}××` } : {}),
    ...(phone ? { phone: between(phone, 3, 2) } : {}),
    ...(address ? { address: kind === 'person' ? `${[...address].slice(0, 6).join('')}……` : address } : {}),
  };
}
