import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fs from 'node:fs';
import request from 'supertest';
import { Invitations } from '../platform/invitations.js';
import { Offices } from '../platform/offices.js';
import { Refused } from '../platform/refused.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { foundOffice } from './found-office.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const sample = (name: string): Record<string, unknown> =>
  JSON.parse(fs.readFileSync(new URL(`../../../../tools/samples/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

const found = (contents: unknown) =>
  foundOffice(
    { work: server.app.get(UnitOfWork), offices: server.app.get(Offices), invitations: server.app.get(Invitations) },
    contents,
  );
const count = async (): Promise<number> =>
  asSuperuser(
    server.database.name,
    async (c) =>
      (await c.query('SELECT (SELECT count(*) FROM anjuan.agency) + (SELECT count(*) FROM anjuan.person) AS n')).rows[0]
        .n as number,
  );

/** Places of what a file is refused for; nothing is written. */
async function refusedAt(contents: unknown): Promise<readonly string[]> {
  const before = await count();
  const pointers = await found(contents).then(
    () => ['accepted'],
    (error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      return (error.facts.faults ?? []).map(({ pointer }) => pointer);
    },
  );
  expect(await count()).toBe(before);
  return pointers;
}

describe('npm run office', () => {
  test('an office waits for its district', async () => {
    expect(await refusedAt(sample('office'))).toEqual(['/under']);
  });

  test('the samples make a district and an office below it, each with three links', async () => {
    const district = await found(sample('district'));
    const office = await found(sample('office'));
    expect([district.links.length, office.links.length]).toEqual([3, 3]);
    const { rows } = await asSuperuser(server.database.name, (c) =>
      c.query('SELECT kind, parent_id AS parent FROM anjuan.agency WHERE agency_id = $1', [office.agency]),
    );
    expect(rows).toEqual([{ kind: 'office', parent: district.agency }]);
    const { body } = await request(server.http).get('/api/public/offices');
    expect(body).toContainEqual({ id: office.agency, name: office.name, district: '示例市示例区' });
    const facts = await server.app.get(Offices).of(office.agency);
    expect(facts.office.powers).toHaveLength(2);
    expect(facts.settings.codeWord).toBe('示例');
  });

  test('a link opens the administrator’s account once', async () => {
    const { links } = await found({
      ...sample('office'),
      name: '示例市示例区第三街道办事处',
      administrators: (sample('office').administrators as { username: string }[]).map((one) => ({
        ...one,
        username: `${one.username}3`,
      })),
    });
    const secret = links[0]?.link.split('#')[1];
    const use = () =>
      request(server.http)
        .post('/api/invitations/use')
        .set('x-requested-with', 'anjuan')
        .send({ secret, password: '雨后Tuesday-7am' });
    expect((await use()).status).toBe(200);
    expect((await use()).status).toBeGreaterThanOrEqual(400);
  });

  test('what is there already is refused, and nothing changes', async () => {
    expect(await refusedAt(sample('district'))).toEqual(['/name']);
    expect(await refusedAt(sample('office'))).toEqual(['/name']);
    expect(await refusedAt({ ...sample('office'), name: '示例市示例区第二街道办事处' })).toEqual(['/administrators']);
  });

  const office = sample('office');
  const people = office.administrators as Record<string, string>[];
  test.each([
    ['nothing', null, ['']],
    ['a list', [], ['']],
    [
      'an empty object',
      {},
      [
        '/kind',
        '/name',
        '/district',
        '/address',
        '/phone',
        '/complaints',
        '/reconsideration',
        '/units',
        '/administrators',
      ],
    ],
    ['an unknown word', { ...office, colour: 'red' }, ['/colour']],
    ['two administrators', { ...office, administrators: people.slice(1) }, ['/administrators']],
    [
      'one person twice',
      { ...office, administrators: [people[0], { ...people[1], name: people[0]?.name }, people[2]] },
      ['/administrators/1/name'],
    ],
    [
      'one user name twice',
      { ...office, administrators: [people[0], { ...people[1], username: people[0]?.username }, people[2]] },
      ['/administrators/1/username'],
    ],
    [
      'a role twice',
      { ...office, administrators: [people[0], { ...people[1], role: 'system-admin' }, people[2]] },
      ['/administrators'],
    ],
    [
      'a role on cases',
      { ...office, administrators: [people[0], people[1], { ...people[2], role: 'head' }] },
      ['/administrators/2/role'],
    ],
    [
      'a team twice',
      {
        ...office,
        units: [
          { id: 'a', name: '一队' },
          { id: 'a', name: '二队' },
        ],
      },
      ['/units/1/id'],
    ],
    ['a matter nobody knows', { ...office, matters: ['120101ZQBCF01005', 'x'] }, ['/matters/1']],
    ['matters since never', { ...office, mattersFrom: undefined }, ['/mattersFrom']],
    ['a day that is none', { ...office, mattersFrom: '2026-02-30' }, ['/mattersFrom']],
    [
      'a threshold of nothing',
      { ...office, thresholds: [{ from: '2021-07-15', personYuan: 0, unitYuan: 1, confirmed: false }] },
      ['/thresholds/0/personYuan'],
    ],
    ['no code word', { ...office, codeWord: undefined }, ['/codeWord']],
    [
      'a district under a district',
      { ...sample('district'), name: '另一区', under: '示例市示例区城市管理委员会' },
      ['/name', '/under'],
    ],
  ] as const)('%s', async (_what, contents, pointers) => {
    const at = await refusedAt(contents);
    expect(at.length).toBeGreaterThan(0);
    expect(at.filter((pointer) => !(pointers as readonly string[]).includes(pointer))).toEqual([]);
  });
});
