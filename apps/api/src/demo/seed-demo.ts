import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../platform/config.js';
import { Reader } from '../platform/reads/reader.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { DEMO_AGENCY, demoOffice } from './office.js';

/** What of other features the demonstration needs; the server hands it in. */
export interface DemoParts {
  readonly password: { readonly hash: (password: string) => Promise<string>; readonly text: string };
}

/** Sets up the demonstration office when there is no office at all. Answers whether it did. */
export async function seedDemo(app: NestFastifyApplication, { demoCertificateEnds }: Config, { password }: DemoParts): Promise<boolean> {
  const [agency] = await app.get(Reader).run({ face: true }, 'SELECT 1 FROM agency LIMIT 1');
  if (agency) return false;
  const office = demoOffice(await password.hash(password.text), demoCertificateEnds);
  await app.get(UnitOfWork).run({ agency: DEMO_AGENCY }, (tx) => tx.offices.found(office));
  return true;
}
