import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';

const on = '2026-10-22';
const track = 'publication/1';
const adult = {
  kind: 'person',
  name: '诸葛无名',
  idNumber: '120101198707064311',
  phone: '13655512347',
  address: '天津市和平区无痕里77号',
  bornOn: '1987-07-06',
};
const minor = { ...adult, name: '上官小童', idNumber: '120101201003051232', bornOn: '2010-03-05' };
const trader = {
  kind: 'sole-trader',
  name: '和平区老张烧烤店',
  idNumber: '92120101MA0DEMO012',
  representative: '老张',
  phone: '022-27001234',
};
const draft = {
  facts: '露天烧烤。',
  penaltyShown: '罚款10000元',
  place: '津和小街',
  fullText: false,
};

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

async function decided(party: object): Promise<Walker> {
  const walker = new Walker(server);
  const { status, body } = await walker.try('register-lead', { input: { party } });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return walkTo(walker, 'performing', ['register-lead']);
}
const drafted = (walker: Walker, input: object) =>
  walker.try('draft-publication', {
    by: 'clerk01',
    on,
    input: { ...draft, partyShown: walker.file.dossier.party?.label, ...input },
  });

/** Everything the public can reach, and the rows it comes from. */
async function shown(): Promise<string> {
  const words = ['烧烤', ...Object.values(adult), ...Object.values(minor), '老张'];
  const paths = words.map((word) => `/api/public/decisions?text=${encodeURIComponent(word)}`);
  const feed = (await request(server.http).get('/api/public/decisions')).body as { items: { id: string }[] };
  const each = feed.items.map(({ id }) => `/api/public/decisions/${id}`);
  const texts = [];
  for (const path of ['/api/public/decisions', ...each]) texts.push((await request(server.http).get(path)).text);
  for (const path of paths.slice(1)) {
    const { body } = await request(server.http).get(path);
    expect([path, body.total]).toEqual([path, path.includes(encodeURIComponent('老张')) ? 1 : 0]);
  }
  const rows = await asSuperuser(server.database.name, (c) =>
    c.query('SELECT r::text FROM anjuan.publication_record r'),
  );
  return [...texts, ...rows.rows.map(({ r }) => r as string)].join('\n');
}

describe('what is typed for the public', () => {
  test('names no person, however it is written', async () => {
    const walker = await decided(adult);
    const bad = [
      { facts: '诸葛无名在禁止区域露天烧烤。' },
      { facts: '诸 葛 无 名 露天烧烤。' },
      { facts: '当事人１３６５５５１２３４７，露天烧烤。' },
      { facts: '当事人1987年7月6日出生。' },
      { penaltyShown: '对诸葛无名罚款10000元' },
      { place: '天津市和平区无痕里77号' },
      { fullText: true, fullTextReason: '诸葛无名的行为具有一定社会影响。' },
    ];
    for (const input of bad) {
      const { status, body } = await drafted(walker, input);
      expect([input, status, body.unmet?.map(({ rule }) => rule)]).toEqual([
        input,
        409,
        expect.arrayContaining(['PUB-04']),
      ]);
      expect(JSON.stringify(body)).not.toContain('诸葛无名');
    }
    const steps = [
      ['clerk01', 'draft-publication', { ...draft, partyShown: '诸××' }, undefined],
      ['unithead01', 'clear-publication', { secrecyReviewed: true, privacyReviewed: true }, track],
      ['publisher01', 'publish', {}, track],
    ] as const;
    for (const [by, step, input, key] of steps) {
      const { status, body } = await walker.try(step, { by, on, input, ...(key ? { track: key } : {}) });
      expect([step, status, body.unmet]).toEqual([step, 201, undefined]);
    }
    const reason = '诸葛无名已经复议，原决定撤销，现予撤回。';
    const gone = await walker.try('withdraw-publication', {
      by: 'publisher01',
      on,
      track,
      input: { ground: 'annulled', reason },
    });
    expect([gone.status, gone.body.unmet?.[0]?.name]).toEqual([409, 'party-not-named-in-words']);
  });

  test('a trader’s own name is public, and the person behind it is not', async () => {
    const walker = await decided(trader);
    expect((await drafted(walker, { facts: '经营者老张露天烧烤。' })).status).toBe(409);
    expect((await drafted(walker, { facts: '和平区老张烧烤店露天烧烤。' })).status).toBe(201);
    const clear = { secrecyReviewed: true, privacyReviewed: true };
    await walker.try('clear-publication', { by: 'unithead01', on, track, input: clear });
    expect((await walker.try('publish', { by: 'publisher01', on, track })).status).toBe(201);
  });

  test('nothing of a minor, known by the identity number alone, becomes public', async () => {
    const { bornOn: _untold, ...untold } = minor;
    const walker = await decided(untold);
    const { status, body } = await drafted(walker, {});
    expect([status, body.unmet?.map(({ rule }) => rule)]).toEqual([409, ['PUB-09']]);
    const { body: page } = await (await server.as('officer01')).get(`/api/cases/${walker.id}`);
    expect(page.line).toMatchObject({ minor: true, publicity: 'not-due' });
  });

  test('nothing of it is in the feed, in a search, in a record, or in the index it is searched by', async () => {
    const all = await shown();
    expect(all).toContain('诸××');
    const secrets = [adult, minor].flatMap(({ name, idNumber, phone }) => [name, idNumber, phone]);
    const leaks = [...secrets, '无痕里', '1987', '2010-03', '22-27001234', '上官', '葛无'].filter((one) =>
      all.includes(one),
    );
    expect(leaks).toEqual([]);
  });
});
