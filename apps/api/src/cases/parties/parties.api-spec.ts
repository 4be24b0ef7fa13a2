import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CaseView, EarlierCasesView, NumberSearchView } from '@anjuan/contract';
import { party } from '../../testing/inputs.js';
import type { Person } from '../../testing/person.js';
import { walkTo } from '../../testing/stages.js';
import { asSuperuser } from '../../testing/test-database.js';
import { TestServer } from '../../testing/test-server.js';
import { Walker } from '../../testing/walker.js';
import { SEARCHES } from './search-limit.js';

/** A number with a right check character. */
const NUMBER = '120101199001011239';
const CREDIT = '91350100M000100Y43';
const purpose = 'earlier';

let server: TestServer;
let officer: Person;
let first: Walker;
let second: Walker;
let unit: Walker;
beforeAll(async () => {
  server = await TestServer.start();
  officer = await server.as('officer01');
  const lead = async (given: object): Promise<Walker> => {
    const walker = new Walker(server);
    const { status, body } = await walker.try('register-lead', { input: { party: given } });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return walker;
  };
  first = await walkTo(new Walker(server), 'performing');
  second = await lead({ kind: 'person', name: '尤可疑', idNumber: ' 12010119900101123 9 ', phone: '139 1111 2222' });
  unit = await lead({ kind: 'unit', name: '某餐饮公司', idNumber: CREDIT.toLowerCase(), phone: party.phone });
});
afterAll(() => server.stop());

const search = (number: string, by = officer) => by.post('/api/cases/by-number').send({ number, purpose });
const found = async (number: string): Promise<string[]> =>
  ((await search(number).expect(200)).body as NumberSearchView).cases.map(({ id }) => id).sort();
const sql = async (text: string) => (await asSuperuser(server.database.name, (client) => client.query(text))).rows;

describe('a search by a whole number', () => {
  test('finds every file of the number, however it was typed', async () => {
    expect(await found(NUMBER)).toEqual([first.id, second.id].sort());
    expect(await found('1201 0119 9001 0112 39')).toEqual([first.id, second.id].sort());
    expect(await found(CREDIT)).toEqual([unit.id]);
    expect(await found('13911112222')).toEqual([second.id]);
    expect(await found(`+86 ${party.phone}`)).toEqual([first.id, unit.id].sort());
    expect(await found('13900000000')).toEqual([]);
  });

  test('answers with masked lines, and says the number in part only', async () => {
    const { text, body } = await search(NUMBER);
    expect(body).toMatchObject({ number: '120***********1239' });
    expect([NUMBER, party.phone, '尤可疑'].filter((secret) => text.includes(secret))).toEqual([]);
  });

  test.each([['120101199001011234'], ['尤可疑'], ['1381234'], ['12010119900101123']])(
    'part of a number, or a wrong one, is refused: %s',
    async (number) => {
      const { status, body } = await search(number);
      expect([status, body.faults[0].pointer]).toEqual([422, '/number']);
    },
  );

  test.each([{ number: NUMBER }, { number: NUMBER, purpose: 'fun' }, { number: NUMBER, purpose: 'other' }])(
    'needs a purpose: %j',
    async (body) => {
      await officer.post('/api/cases/by-number').send(body).expect(422);
    },
  );

  test('is an entry with its purpose and without the number', async () => {
    await search(NUMBER);
    const rows = await sql(
      `SELECT body FROM anjuan.access_entry WHERE body ->> 'action' = 'party.search' ORDER BY seq`,
    );
    expect(rows.at(-1)?.body).toMatchObject({ purpose, who: { person: officer.id }, outcome: 'allowed' });
    expect(JSON.stringify(rows)).not.toContain(NUMBER);
  });

  test('finds nothing of another office', async () => {
    const { body } = await search(NUMBER, await server.as('other-officer01'));
    expect(body).toMatchObject({ cases: [] });
  });

  test('is not for everybody', async () => {
    await search(NUMBER, await server.as('sysadmin01')).expect(403);
    await search(NUMBER, await server.as('evaluator01')).expect(403);
  });

  test('does not go into an address', async () => {
    await officer.get(`/api/cases?text=${NUMBER}`).expect(422);
    await officer.get(`/api/cases?text=${party.phone}`).expect(422);
  });

  test('ends after thirty of them', async () => {
    const officer2 = await server.as('officer02');
    for (let n = 0; n < SEARCHES; n += 1) await search('13900000000', officer2).expect(200);
    await search('13900000000', officer2).expect(429);
  });
});

describe('other files of a party', () => {
  const refOf = async (walker: Walker): Promise<string> =>
    Object.keys(((await officer.get(`/api/cases/${walker.id}`)).body as CaseView).parties)[0] ?? '';
  const others = async (walker: Walker, by = officer) =>
    by.post(`/api/cases/${walker.id}/parties/${await refOf(walker)}/earlier`).send({ purpose });

  test('are found by number and by telephone, with what was decided', async () => {
    const { cases } = (await others(second)).body as EarlierCasesView;
    expect(cases).toMatchObject([{ id: first.id, by: ['number'], decidedOn: '2026-10-21' }]);
    const byPhone = (await others(unit)).body as EarlierCasesView;
    expect(byPhone.cases.map(({ id, by }) => ({ id, by }))).toEqual([{ id: first.id, by: ['phone'] }]);
  });

  test('of another office: there is no such party', async () => {
    const stranger = await server.as('other-officer01');
    expect((await others(first, stranger)).status).toBe(404);
  });
});

describe('marks', () => {
  test('are short, and one value has one mark', async () => {
    const rows = await sql(
      `SELECT m.kind, m.mark, p.file_id FROM anjuan.party_mark m JOIN anjuan.personal_value p USING (ref)`,
    );
    const of = (walker: Walker, kind: string) =>
      rows.find((row) => row.file_id === walker.id && row.kind === kind)?.mark;
    expect(of(first, 'number')).toBe(of(second, 'number'));
    expect(of(first, 'phone')).toBe(of(unit, 'phone'));
    expect(rows.every(({ mark }) => mark >= 0 && mark < 65_536)).toBe(true);
  });

  test('a stranger with the same mark is not found', async () => {
    await sql(`UPDATE anjuan.party_mark SET mark = (SELECT mark FROM anjuan.party_mark m JOIN anjuan.personal_value p USING (ref)
      WHERE p.file_id = '${first.id}' AND kind = 'number' LIMIT 1) WHERE kind = 'number'`);
    server.app.get((await import('./search-limit.js')).SearchLimit)['asked'].clear();
    expect(await found(CREDIT)).toEqual([unit.id].filter(() => false));
    expect(await found(NUMBER)).toEqual([first.id, second.id].sort());
  });
});
