import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { AutomaticRows } from '../cases/daily/automatic-rows.js';
import { DEMO_AGENCY } from '../demo/office.js';
import { Clock } from '../platform/clock.js';
import { walkTo } from '../testing/stages.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const on = '2026-10-22';
const track = 'publication/1';
const draft = {
  partyShown: '尤××',
  facts: '露天烧烤。',
  penaltyShown: '罚款10000元',
  place: '津和小街',
  fullText: false,
};
const story = [
  ['officer01', 'settle-payment', { receipt: '票据0001' }, undefined],
  ['clerk01', 'draft-publication', draft, undefined],
  ['unithead01', 'clear-publication', { secrecyReviewed: true, privacyReviewed: true }, track],
  ['publisher01', 'publish', {}, track],
  ['publisher01', 'classify-breach', { class: 'slight', basis: '分级清单（待确认）' }, track],
  ['head01', 'close-case', { ground: 'performed', note: '办理完毕。' }, undefined],
  ['archivist01', 'archive-case', { retention: '30年', checked: true }, undefined],
] as const;

/** The daily round on a day. */
async function roundOn(day: string): Promise<void> {
  server.app.get(Clock).now = () => new Date(`${day}T04:00:00Z`);
  await server.app.get(AutomaticRows).batch({ agency: DEMO_AGENCY });
}

test('an entry stops by itself when its longest time is over, though its file is archived', async () => {
  const walker = await walkTo(new Walker(server), 'performing');
  for (const [by, step, input, key] of story) {
    const reasons = { 'PUB-09': '当面核对身份证，已经成年。' };
    const { status, body } = await walker.try(step, { by, on, input, reasons, ...(key ? { track: key } : {}) });
    expect([step, status, body.unmet, body.faults]).toEqual([step, 201, undefined, undefined]);
  }
  const feed = async () => (await request(server.http).get('/api/public/decisions')).body.items[0];
  // Decided on 21 October: the three months of a slight entry end on 21 January.
  await roundOn('2027-01-21');
  expect((await feed()).state).toBe('published');
  await roundOn('2027-01-22');
  expect(await feed()).toMatchObject({ state: 'withdrawn', party: '', reason: '公示期届满，停止公示。' });
});
