import type { Role } from '@anjuan/procedure';
import { administratorRows } from '../platform/first-administrators.js';
import { uuidOf } from '../platform/digest.js';
import { Invitations } from '../platform/invitations.js';
import type { OfficeRows } from '../platform/persistence/repositories/office.repository.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { Client } from './client.js';
import type { TestServer } from './test-server.js';

/** An office as it really begins: nobody has a password, and nothing is let off. */
export const REAL_AGENCY = uuidOf('anjuan', 'test', 'real agency');
export const GOOD_PASSWORD = '雨后Tuesday-7am';

const agency = {
  agencyId: REAL_AGENCY,
  name: '真实街道办事处',
  district: '天津市和平区',
  address: '某路1号',
  phone: '022-1',
  complaints: '022-2',
  reconsideration: '天津市和平区人民政府',
  kind: 'office' as const,
  parentId: null,
};

/** Staff beside the three administrators, by user name. */
const staff: Readonly<Record<string, Role>> = { 'real-head': 'head', 'real-officer': 'officer', 'real-clerk': 'clerk' };

const accounts = {
  'system-admin': { username: 'real-system', name: '甲系统' },
  'security-admin': { username: 'real-security', name: '乙安全' },
  'audit-admin': { username: 'real-audit', name: '丙审计' },
};

function people(): OfficeRows['people'] {
  const first = administratorRows(REAL_AGENCY, 'office', accounts);
  const [model] = first;
  if (!model) throw new Error('no administrators');
  const others = Object.entries(staff).map(([username, role]) => ({
    ...model,
    id: uuidOf(REAL_AGENCY, username),
    username,
    name: `某${role}`,
    roles: [role],
  }));
  return [...first, ...others];
}

/** Sets the office up. @returns for each user name the secret of a one-time link */
export async function foundRealOffice(server: TestServer): Promise<Readonly<Record<string, string>>> {
  const rows = { agency, settings: [], units: [{ id: 'office', name: '办公室' }], powers: [], thresholds: [] };
  const everybody = people();
  const secrets: Record<string, string> = {};
  await server.app.get(UnitOfWork).run({ agency: REAL_AGENCY }, async (tx) => {
    await tx.offices.found({ ...rows, people: everybody });
    for (const { id, username } of everybody) {
      const { link } = await server.app.get(Invitations).issue(tx, { person: id });
      secrets[username] = link.split('#')[1] ?? '';
    }
  });
  return secrets;
}

/** Opens somebody's link with a good password. */
export async function enter(server: TestServer, secret: string | undefined): Promise<Client> {
  const client = new Client(server.http);
  const { status, body } = await client.post('/api/invitations/use', { secret, password: GOOD_PASSWORD });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return client;
}
