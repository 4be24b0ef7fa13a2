import { demoOffice } from '../demo/office.js';
import { uuidOf } from '../platform/digest.js';
import type { OfficeRows } from '../platform/persistence/repositories/office.repository.js';

/** A second agency, whose files nobody of the first may see. */
export const OTHER_AGENCY = uuidOf('anjuan', 'test', 'other agency');

/** Its people carry the prefix `other-`. */
export function otherOffice(passwordHash: string): OfficeRows {
  const { agency, people, ...rest } = demoOffice(passwordHash, '2028-12-31');
  const own = people.map((p) => ({ ...p, id: uuidOf(OTHER_AGENCY, p.username), username: `other-${p.username}` }));
  return { ...rest, agency: { ...agency, agencyId: OTHER_AGENCY, name: '另一街道办事处' }, people: own };
}
