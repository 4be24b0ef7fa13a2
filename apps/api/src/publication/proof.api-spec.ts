import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type jsqr from 'jsqr';
import sharp from 'sharp';
import request from 'supertest';
import type { DocumentModel } from '@anjuan/documents';
import { PdfRenderer } from '../documents/render/pdf-renderer.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';
import { Sequencer } from '../transparency/sequencer.js';

const scan = createRequire(import.meta.url)('jsqr') as unknown as { default: typeof jsqr.default };
const POPPLER = spawnSync('pdftoppm', ['-v']).status === 0;

let server: TestServer;
let walker: Walker;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anjuan-proof-'));
  server = await TestServer.start();
  walker = await walkTo(new Walker(server), 'performing');
  await server.app.get(Sequencer).turn();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const get = (id: string) => request(server.http).get(`/api/public/proofs/${id}`);
const sql = (text: string) => asSuperuser(server.database.name, (client) => client.query(text));

interface Row {
  readonly id: string;
  readonly template: string;
  readonly proof: string | null;
}

async function papers(): Promise<readonly Row[]> {
  return (await sql(`SELECT id, template, proof FROM anjuan.document WHERE file_id = '${walker.id}' ORDER BY seq`))
    .rows as Row[];
}

async function decision(): Promise<Row & { readonly proof: string }> {
  const found = (await papers()).find(({ template }) => template === 'penalty-decision');
  return found as Row & { readonly proof: string };
}

/** What a phone reads from the first page. */
async function scanned(pdf: Buffer): Promise<string | undefined> {
  const file = path.join(folder, 'paper');
  writeFileSync(`${file}.pdf`, pdf);
  spawnSync('pdftoppm', ['-png', '-singlefile', '-r', '150', `${file}.pdf`, file]);
  const { data, info } = await sharp(`${file}.png`).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = (typeof scan === 'function' ? scan : scan.default) as typeof jsqr.default;
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('the proof of a served paper', () => {
  test('exists for what the party is handed, and for nothing else', async () => {
    const known = (await papers()).map(({ template, proof }) => [template, proof !== null]);
    expect(Object.fromEntries(known)).toMatchObject({
      'penalty-decision': true,
      'prior-notice': true,
      'filing-approval': false,
      'on-site-record': false,
    });
  });

  test('says what the paper is, and nothing of whom it concerns', async () => {
    const { body } = await get((await decision()).proof).expect(200);
    expect(body).toMatchObject({ state: 'valid', title: { zh: '行政处罚决定书' }, log: { size: expect.any(Number) } });
    const { rows } = await sql(`SELECT state FROM anjuan.case_file WHERE id = '${walker.id}'`);
    const { party } = rows[0].state.dossier as { party: { label: string; ref: string } };
    expect(JSON.stringify(body)).not.toContain(party.ref);
    expect(Object.keys(body).sort()).toEqual(
      ['entry', 'hash', 'issuedOn', 'log', 'number', 'office', 'pdf', 'state', 'title'].sort(),
    );
  });

  test.each(['x', 'A'.repeat(22), '../../secret', "' OR 1=1 --"])('an id that is none of ours: %s', async (id) => {
    await get(encodeURIComponent(id)).expect(404);
  });

  (POPPLER ? test : test.skip)('stands on the paper as a code that a phone can read', async () => {
    const { id, proof } = await decision();
    const officer = await server.as('officer01');
    const { body: pdf } = await officer.get(`/api/documents/${id}/pdf?original=1`).buffer(true).expect(200);
    expect(await scanned(pdf as Buffer)).toBe(`http://localhost:3000/portal/proof/${proof}`);
    expect((await get(proof)).body.pdf).toMatch(/^[0-9a-f]{64}$/);
  });

  test('papers of before go on printing', async () => {
    const officer = await server.as('officer01');
    const { body } = await officer.get(`/api/documents/${(await decision()).id}`).expect(200);
    const { proof, ...old } = (body as { model: DocumentModel }).model;
    expect(proof).toMatch(/\/portal\/proof\/[\w-]{22}$/);
    const renderer = new PdfRenderer();
    expect((await renderer.renderPdf(old)).subarray(0, 5).toString()).toBe('%PDF-');
    await renderer.close();
  });

  test('is not vouched for when somebody changed the row behind our back', async () => {
    const { id, proof } = await decision();
    await sql(`UPDATE anjuan.document SET hash = repeat('0', 64) WHERE id = '${id}'`);
    expect((await get(proof).expect(200)).body.state).toBe('unsure');
  });
});
