import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Reader } from '../platform/reads/reader.js';
import { Blobs } from '../platform/storage/blobs.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { secondCases } from './data/second-cases.js';
import { DEMO_DISTRICT, SECOND_AGENCY, demoDistrict, secondOffice, secondPeople } from './district.js';
import { demoOffice } from './office.js';
import { type Performer, performPlays } from './perform-plays.js';

/** What of other features the demonstration needs; the server hands it in. */
export interface DemoParts {
  readonly passwordHash: () => Promise<string>;
  readonly performer: Performer;
}

/** Sets up the demonstration's district and its two offices with their files when there is no office at all. Answers whether it did. */
export async function seedDemo(
  app: INestApplicationContext,
  { demoCertificateEnds }: Config,
  { passwordHash, performer }: DemoParts,
): Promise<boolean> {
  const unitOfWork = app.get(UnitOfWork);
  const [agency] = await app.get(Reader).run({ face: true }, 'SELECT 1 FROM agency LIMIT 1');
  if (agency) return false;
  const hash = await passwordHash();
  const first = demoOffice(hash, demoCertificateEnds);
  const below = { ...first, agency: { ...first.agency, parentId: DEMO_DISTRICT } };
  for (const rows of [demoDistrict(hash), below, secondOffice(hash)])
    await unitOfWork.run({ agency: rows.agency.agencyId }, (tx) => tx.offices.found(rows));
  const place = { blobs: app.get(Blobs), unitOfWork, today: app.get(Clock).today(), performer };
  await performPlays(place);
  await performPlays(place, { agency: SECOND_AGENCY, people: secondPeople, plays: secondCases });
  return true;
}
