import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpack } from '../testing/archive.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';
import { Sequencer } from '../transparency/sequencer.js';

const VERIFY = fileURLToPath(new URL('../../../verify/verify.mjs', import.meta.url));

let server: TestServer;
let walker: Walker;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anjuan-export-'));
  server = await TestServer.start();
  walker = await walkTo(new Walker(server), 'performing');
  await server.app.get(Sequencer).turn();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (answer: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void => {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(part));
  answer.on('end', () => done(null, Buffer.concat(parts)));
};

async function exported(query = '', as = 'evaluator01'): Promise<string> {
  const person = await server.as(as);
  const answer = await person
    .get(`/api/cases/${walker.id}/export${query}`)
    .buffer(true)
    .parse(bytes as never)
    .expect(200);
  expect(answer.headers['content-type']).toBe('application/zip');
  const file = path.join(folder, 'case.zip');
  writeFileSync(file, answer.body as Buffer);
  if (process.env['KEEP_EXPORT']) writeFileSync(process.env['KEEP_EXPORT'], answer.body as Buffer);
  return file;
}

const verify = (...args: readonly string[]) => spawnSync(process.execPath, [VERIFY, ...args], { encoding: 'utf8' });

describe('the export of a case', () => {
  test('is found whole by the stand-alone verifier', async () => {
    const { status, stdout, stderr } = verify(await exported('?purpose=court'));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain(`${walker.file.version} entries`);
    expect(stdout).toContain(', 0 documents withheld');
  });

  test('says in its manifest and on its first page who took it out, when and what for; papers stay the originals', async () => {
    const file = await exported('?purpose=court');
    const person = await server.as('evaluator01');
    const files = await unpack(readFileSync(file));
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '');
    expect(manifest).toMatchObject({ purpose: 'court', exportedBy: { person: person.id } });
    const index = files.get('index.html')?.toString() ?? '';
    expect(index.split(`${person.id.slice(0, 8)} ${manifest.exportedAt}`).length).toBeGreaterThan(10);
    const pdf = manifest.files.find(({ path: name }: { path: string }) => name.endsWith('.pdf'));
    const { rows } = await asSuperuser(server.database.name, (c) =>
      c.query('SELECT 1 FROM anjuan.rendition WHERE digest = $1', [pdf.sha256]),
    );
    expect(rows).toHaveLength(1);
  });

  test('keeps personal values back when no purpose is given', async () => {
    const { status, stdout } = verify(await exported());
    expect(status).toBe(0);
    expect(stdout).toMatch(/, [1-9]\d* documents withheld/);
  });

  test('leaves a line for each value that goes out with a purpose', async () => {
    const count = async () =>
      (await asSuperuser(server.database.name, (c) => c.query('SELECT count(*)::int AS n FROM anjuan.reading_log')))
        .rows[0].n;
    const before = await count();
    await exported('?purpose=court');
    expect(await count()).toBeGreaterThan(before);
  });

  test.each([
    ['officer01', '', 403],
    ['evaluator01', '?purpose=x', 422],
    ['evaluator01', '?purpose=a&purpose=b', 422],
  ])('%s %s: %i', async (who, query, status) => {
    const person = await server.as(who);
    await person.get(`/api/cases/${walker.id}/export${query}`).expect(status);
  });

  test('of a case that is not there: 404', async () => {
    const person = await server.as('head01');
    await person.get('/api/cases/00000000-0000-4000-8000-000000000000/export').expect(404);
  });
});
