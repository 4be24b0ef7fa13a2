import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Reader } from '../platform/reads/reader.js';
import { Blobs } from '../platform/storage/blobs.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { DEMO_AGENCY, demoOffice } from './office.js';
import { type Performer, performPlays } from './perform-plays.js';

/** What of other features the demonstration needs; the server hands it in. */
export interface DemoParts {
  readonly passwordHash: () => Promise<string>;
  readonly performer: Performer;
}

/** Sets up the demonstration office with its files when there is no office at all. Answers whether it did. */
export async function seedDemo(
  app: INestApplicationContext,
  { demoCertificateEnds }: Config,
  { passwordHash, performer }: DemoParts,
): Promise<boolean> {
  const unitOfWork = app.get(UnitOfWork);
  const [agency] = await app.get(Reader).run({ face: true }, 'SELECT 1 FROM agency LIMIT 1');
  if (agency) return false;
  const office = demoOffice(await passwordHash(), demoCertificateEnds);
  await unitOfWork.run({ agency: DEMO_AGENCY }, (tx) => tx.offices.found(office));
  await performPlays({ blobs: app.get(Blobs), unitOfWork, today: app.get(Clock).today(), performer });
  return true;
}
