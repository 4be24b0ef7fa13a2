import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ACCESS } from '../../platform/http/access.js';
import { tryEveryStep } from '../../testing/matrix/acts.js';
import { askForHeads, sendMisshapen } from '../../testing/matrix/outside.js';
import { linesOf, runMatrix, said } from '../../testing/matrix/run.js';
import { type World, makeWorld } from '../../testing/matrix/world.js';
import { apiRoutes, routesOf } from '../../testing/routes.js';
import { AccessController } from '../access.controller.js';
import { rowOf } from './table.js';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 120_000);
afterAll(() => world?.stop());

describe('the table', () => {
  // HEAD of a GET route is the same handler behind the same door.
  const served = () =>
    new Set(apiRoutes(world.server).filter((route) => rowOf.has(route) || !route.startsWith('HEAD ')));

  test('has a row for every route of the server', () => {
    expect([...served()].filter((route) => !rowOf.has(route))).toEqual([]);
  });

  test('has no row without a route', () => {
    expect([...rowOf.keys()].filter((route) => !served().has(route))).toEqual([]);
  });

  test('leaves out only the public site, the screens and the documentation of the API', () => {
    const beyond = routesOf(world.server).filter((route) => !/ \/api\/(?!docs)/.test(route));
    expect(beyond.filter((route) => !/^(GET|HEAD) (\/api\/docs|\/portal|\/?\*)/.test(route))).toEqual([]);
  });
});

test('every cell is answered as the table says', async () => {
  const started = performance.now();
  const outcome = await runMatrix(world);
  process.stdout.write(`matrix: ${said(outcome)}; ${rowOf.size} routes, ${seconds(started)} s\n`);
  expect(linesOf(outcome).slice(0, 100)).toEqual([]);
  expect(outcome.executed).toBe(outcome.cells);
}, 300_000);

test('every step of every procedure is refused by role before its input is looked at', async () => {
  const started = performance.now();
  const { tried, surprises } = await tryEveryStep(world);
  process.stdout.write(`steps × roles: ${tried}, surprises ${surprises.length}, ${seconds(started)} s\n`);
  expect(surprises.slice(0, 100)).toEqual([]);
}, 300_000);

const seconds = (since: number): number => Math.round((performance.now() - since) / 1000);

describe('whoever is outside of a file', () => {
  test('gets nothing by HEAD that GET does not give', async () => {
    expect(linesOf({ surprises: await askForHeads(world) })).toEqual([]);
  }, 120_000);

  test('is not told by the refusal of a misshapen body whether it exists', async () => {
    expect(linesOf({ surprises: await sendMisshapen(world) })).toEqual([]);
  }, 120_000);
});

describe('a mutation turns cells red:', () => {
  const sql = (text: string) => world.client.query(text);
  const surprises = async (...routes: string[]) => (await runMatrix(world, routes)).surprises.length;

  test.each([
    ['sight', 'case_file', 'GET /api/cases/:id/limits'],
    ['sight', 'document', 'GET /api/documents/:id'],
    ['sight', 'evidence_blob', 'GET /api/evidence/:digest/facts'],
    ['sight', 'personal_value', 'POST /api/cases/:id/parties/:ref/view'],
    ['own_agency', 'case_file', 'GET /api/cases/:id/retention'],
  ])('the policy %s of %s is opened', async (policy, table, route) => {
    const { rows } = await sql(`SELECT pg_get_expr(polqual, polrelid) AS was FROM pg_policy
      WHERE polrelid = 'anjuan.${table}'::regclass AND polname = '${policy}'`);
    const set = (to: string) => sql(`ALTER POLICY ${policy} ON anjuan.${table} USING (${to})`);
    await set('true');
    const found = await surprises(route);
    await set(rows[0].was);
    expect(found).toBeGreaterThan(0);
    expect(await surprises(route)).toBe(0);
  });

  test('the rule of a route is dropped', async () => {
    const handler = AccessController.prototype.search;
    const was: unknown = Reflect.getMetadata(ACCESS, handler);
    Reflect.defineMetadata(ACCESS, 'signed', handler);
    const found = await surprises('GET /api/access');
    Reflect.defineMetadata(ACCESS, was, handler);
    expect(found).toBeGreaterThan(0);
    expect(await surprises('GET /api/access')).toBe(0);
  });
});
