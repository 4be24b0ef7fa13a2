import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InvitationLink, OfficeView, Problem } from '@anjuan/contract';
import pg from 'pg';
import request from 'supertest';
import { auditAll } from '../audit/audit-all.js';
import type { Finding } from '../audit/finding.js';
import { demoPerson } from '../demo/office.js';
import { Reader } from '../platform/reads/reader.js';
import { Blobs } from '../platform/storage/blobs.js';
import { LogKey } from '../platform/storage/log-key.js';
import { Vault } from '../platform/storage/vault.js';
import { recompute } from '../recompute.js';
import { AgencyFile } from '../testing/agency-file.js';
import type { Person } from '../testing/person.js';
import { TODAY, TestServer } from '../testing/test-server.js';

let server: TestServer;
let system: Person;
let security: Person;
let audit: Person;
beforeAll(async () => {
  server = await TestServer.start();
  [system, security, audit] = [
    await server.as('sysadmin01'),
    await server.as('secadmin01'),
    await server.as('auditadmin01'),
  ];
});
afterAll(() => server.stop());

const PASSWORD = 'long enough to be a passphrase 7';
const opened = async (username: string, roles: readonly string[] = ['clerk']): Promise<AgencyFile> => {
  const file = new AgencyFile('account');
  await file.done(system, 'open-account', { name: '新进人', username, unit: 'first', roles });
  return file;
};
const officeNow = async (): Promise<OfficeView['office']> =>
  ((await system.get('/api/office')).body as OfficeView).office;
const rules = (answer: { body: Problem }): readonly string[] => answer.body.unmet?.map(({ rule }) => rule) ?? [];

/** The first sign-in by the one-time link, as far as the password. */
async function signsIn(username: string, { link }: InvitationLink): Promise<number> {
  const secret = link.split('#')[1];
  const send = (path: string, body: object) =>
    request(server.http).post(path).set('x-requested-with', 'anjuan').send(body);
  await send('/api/invitations/use', { secret, password: PASSWORD });
  return (await send('/api/session', { username, password: PASSWORD })).status;
}

describe('a new account', () => {
  test('is opened by two persons, and its holder comes in by a link that works once', async () => {
    const file = await opened('clerk77');
    expect((await officeNow()).staff[file.id]).toBeUndefined();
    expect((await file.act(system, 'confirm-account', {})).status).toBe(403);
    await file.done(security, 'confirm-account', {});
    expect((await officeNow()).staff[file.id]).toMatchObject({
      name: '新进人',
      roles: ['clerk'],
      account: file.id,
      roleSpans: [{ role: 'clerk', from: TODAY }],
    });
    const invited = await security.post(`/api/accounts/${file.id}/invitation`).send({ purpose: 'account' });
    expect(invited.status).toBe(201);
    expect(await signsIn('clerk77', invited.body as InvitationLink)).toBe(200);
  });

  test('has a user name of its own, in the whole installation', async () => {
    const file = await opened('twice01');
    for (const taken of ['twice01', 'officer01', 'other-officer01']) {
      const input = { name: '重名人', username: taken, unit: 'first', roles: ['clerk'] };
      const refused = await new AgencyFile('account').act(system, 'open-account', input);
      expect([refused.status, rules(refused)]).toEqual([409, ['HSE-119']]);
    }
    await file.done(system, 'reject-account', { reason: '重复提出。' });
    expect((await opened('twice01')).stage).toBe('proposed');
  });

  test.each([
    ['HSE-110', { roles: ['system-admin', 'audit-admin'] }],
    ['HSE-111', { roles: ['audit-admin', 'head'] }],
    ['HSE-112', { roles: ['auxiliary', 'officer'] }],
    ['HSE-117', { unit: 'nowhere' }],
    ['HSE-118', { username: '新来的人' }],
  ])('is refused by %s, and nothing is kept', async (rule, change) => {
    const input = { name: '新进人', username: 'refused01', unit: 'first', roles: ['clerk'], ...change };
    const refused = await new AgencyFile('account').act(system, 'open-account', input);
    expect([refused.status, rules(refused)]).toEqual([409, [rule]]);
    expect((await opened(`after-${rule.toLowerCase()}`)).stage).toBe('proposed');
  });

  test('waits while the auditor objects', async () => {
    const file = await opened('objected01');
    await file.done(audit, 'raise-objection', { says: '编制数已满，请说明。' });
    const early = await file.act(security, 'confirm-account', {});
    expect([early.status, rules(early)]).toEqual([409, ['HSE-116']]);
    await file.done(system, 'answer-objection', { no: 1, says: '已核减一人，纪要附后。' });
    await file.done(security, 'confirm-account', {});
  });

  test('is nobody else’s to open', async () => {
    const input = { name: '新进人', username: 'nobody01', unit: 'first', roles: ['clerk'] };
    for (const who of ['officer01', 'head01', 'secadmin01', 'auditadmin01'])
      expect((await new AgencyFile('account').act(await server.as(who), 'open-account', input)).status).toBe(403);
  });
});

describe('an account that was there before', () => {
  test('gets a file, other roles from the day they are confirmed, and is closed with its sessions', async () => {
    const officer = await server.as('officer09');
    const file = new AgencyFile('account');
    await file.done(system, 'record-account', { person: officer.id });
    const twice = await new AgencyFile('account').act(system, 'record-account', { person: officer.id });
    expect(rules(twice)).toEqual(['HSE-120']);
    await file.done(system, 'change-roles', { roles: ['officer', 'presider'], reason: '兼任听证主持人。' });
    await file.done(security, 'confirm-account-change', {});
    expect((await officeNow()).staff[officer.id]).toMatchObject({
      roles: ['officer', 'presider'],
      roleSpans: [{ role: 'presider', from: TODAY }],
    });
    expect((await officer.get('/api/session')).status).toBe(200);
    await file.done(system, 'suspend-account', { reason: '借调离岗。' });
    await file.done(security, 'confirm-account-change', {});
    expect([file.stage, (await officer.get('/api/session')).status]).toEqual(['suspended', 401]);
    await file.done(system, 'restore-account', { reason: '借调结束。' });
    await file.done(security, 'confirm-account-change', {});
    expect((await officeNow()).staff[officer.id]?.roles).toEqual(['officer', 'presider']);
  });

  test('of the last auditor stays, and nobody touches the own one', async () => {
    const auditor = new AgencyFile('account');
    await auditor.done(system, 'record-account', { person: demoPerson('auditadmin01') });
    expect(rules(await auditor.act(system, 'close-account', { reason: '调离。' }))).toEqual(['HSE-115']);
    const own = new AgencyFile('account');
    await own.done(system, 'record-account', { person: system.id });
    expect(rules(await own.act(system, 'move-unit', { unit: 'law', reason: '调整。' }))).toEqual(['HSE-114']);
  });

  test('of another agency is not there', async () => {
    const other = await server.as('other-sysadmin01');
    const refused = await new AgencyFile('account').act(other, 'record-account', { person: demoPerson('officer05') });
    expect(rules(refused)).toEqual(['HSE-120']);
    const file = await opened('unseen01');
    expect((await other.act(file.id, 'reject-account', { input: { reason: '不是我们的。' } })).status).toBe(404);
  });

  test('of two system administrators cannot both be closed at once', async () => {
    const second = await server.as('sysadmin02');
    const [first, other] = [new AgencyFile('account'), new AgencyFile('account')];
    const known = (await officeNow()).staff[system.id]?.account;
    if (known) await first.take(system, known);
    else await first.done(second, 'record-account', { person: system.id });
    await other.done(system, 'record-account', { person: second.id });
    await first.done(second, 'close-account', { reason: '调离。' });
    await other.done(system, 'close-account', { reason: '调离。' });
    const answers = await Promise.all([first, other].map((one) => one.act(security, 'confirm-account-change', {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.flatMap(rules)).toEqual(['HSE-115']);
  });
});

test('no link and no password of anybody stands in a journal', async () => {
  const { agency } = security.session;
  const rows = await server.app
    .get(Reader)
    .run<{ n: number }>(
      { agency: agency.id },
      `SELECT count(*)::int AS n FROM journal_entry WHERE body::text ~ 'invitation#'`,
    );
  expect(rows[0]?.n).toBe(0);
});

test('roles changed behind the back of the acts are found by the next audit', async () => {
  const { agency } = security.session;
  const { databaseUrl, vault, blobs, logKey } = {
    databaseUrl: server.database.ownerUrl,
    vault: server.app.get(Vault),
    blobs: server.app.get(Blobs),
    logKey: server.app.get(LogKey).publicKey,
  };
  const audited = async (): Promise<readonly Finding[]> => {
    const [{ findings } = { findings: undefined }] = await auditAll({
      databaseUrl,
      stores: { vault, blobs, logKey },
      recompute,
      files: false,
      agency: agency.id,
    });
    return (findings?.kept ?? []).filter(({ table }) => table === 'person');
  };
  expect(await audited()).toEqual([]);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`UPDATE anjuan.person SET roles = '{clerk,head}' WHERE username = 'clerk77'`);
  await client.end();
  expect(await audited()).toMatchObject([{ column: 'roles', recomputed: '["clerk"]' }]);
});
