import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LINK = /http\S+\/invitation#\S+/;

/** One of an office's first three administrators, with the link that lets him or her in. */
export interface FirstAdministrator {
  readonly username: string;
  readonly link: string;
}

/** Founds an office as its operator does: by the command, which prints three one-time links. */
export function foundOffice(baseURL: string): Readonly<Record<string, FirstAdministrator>> {
  const dir = mkdtempSync(join(tmpdir(), 'anjuan-office-'));
  const mark = randomUUID().slice(0, 8);
  const roles = ['system-admin', 'security-admin', 'audit-admin'];
  const names = ['甲系统', '乙安全', '丙审计'];
  const administrators = roles.map((role, i) => ({ role, username: `${role}-${mark}`, name: names[i] }));
  const file = join(dir, 'office.json');
  writeFileSync(file, JSON.stringify({ ...office, name: `第${mark}街道办事处`, administrators }));
  const env = {
    ...process.env,
    DATABASE_URL: process.env['TEST_DATABASE_URL'],
    PUBLIC_URL: baseURL,
    PORT: new URL(baseURL).port,
    DATA_DIR: dir,
  };
  const command = join(import.meta.dirname, '../../../api/dist/office.main.js');
  const said = execFileSync(process.execPath, [command, file], { env, encoding: 'utf8' });
  const linkOf = (username: string): string =>
    LINK.exec(said.split('\n').find((line) => line.includes(username)) ?? '')?.[0] ?? '';
  return Object.fromEntries(administrators.map(({ role, username }) => [role, { username, link: linkOf(username) }]));
}

const office = {
  kind: 'office',
  district: '天津市和平区',
  address: '某路1号',
  phone: '022-00000002',
  complaints: '022-00000003',
  reconsideration: '天津市和平区人民政府',
  codeWord: '甲乙',
  units: [{ id: 'office', name: '办公室' }],
};
