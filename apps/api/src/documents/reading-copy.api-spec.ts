import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentLine } from '@anjuan/contract';
import { sha256 } from '../platform/digest.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';

const POPPLER = spawnSync('pdftotext', ['-v']).status !== null;

let server: TestServer;
let id: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anjuan-copy-'));
  server = await TestServer.start();
  const walker = await walkTo(new Walker(server), 'decided');
  const officer = await server.as('officer01');
  const { body } = await officer.get(`/api/cases/${walker.id}/documents`);
  id = (body as DocumentLine[]).find(({ template }) => template === 'penalty-decision')?.id ?? '';
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const pdf = async (who: string, query = '') => {
  const { status, headers, body } = await (await server.as(who)).get(`/api/documents/${id}/pdf${query}`).buffer(true);
  return { status, headers, bytes: body as Buffer };
};
function textOf(bytes: Buffer): string {
  const file = path.join(folder, 'copy.pdf');
  writeFileSync(file, bytes);
  if (process.env['KEEP_COPY']) writeFileSync(process.env['KEEP_COPY'], bytes);
  return spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout;
}

describe('a paper as PDF', () => {
  test('is a copy that names who took it, when, and its original; the original stays what it was', async () => {
    const [copy, original] = [await pdf('officer01'), await pdf('officer01', '?original=1')];
    expect([copy.status, original.status]).toEqual([200, 200]);
    expect(sha256(original.bytes)).toBe(original.headers['x-original-sha256']);
    expect(copy.headers['x-original-sha256']).toBe(sha256(original.bytes));
    expect(copy.headers['content-disposition']).toContain('.copy.pdf');
    const read = await PDFDocument.load(copy.bytes, { updateMetadata: false });
    expect(read.getPageCount()).toBe((await PDFDocument.load(original.bytes)).getPageCount());
    expect(read.getKeywords()).toContain(sha256(original.bytes));
    expect(copy.bytes.includes('pdfaid:part')).toBe(false);
    const { rows } = await asSuperuser(server.database.name, (c) =>
      c.query(`SELECT digest FROM anjuan.rendition WHERE document_id = '${id}'`),
    );
    expect(rows).toEqual([{ digest: sha256(original.bytes) }]);
  });

  (POPPLER ? test : test.skip)('says so on every page, and its own words can still be read', async () => {
    const person = await server.as('reviewer01');
    const text = textOf((await pdf('reviewer01')).bytes);
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    for (const page of pages) {
      const said = page.replace(/\s/g, '');
      expect(said).toContain('阅览副本，非原件');
      expect(said).toContain(person.id.slice(0, 8));
      expect(said).toContain('2026-11-20');
    }
    expect(text.replace(/\s/g, '')).toContain('行政处罚决定书');
  });

  test.each([
    ['reviewer01', '?original=1', 403],
    ['evaluator01', '?original=1', 403],
    ['clerk01', '?original=1', 200],
    ['evaluator01', '', 200],
    ['officer01', '?original=2', 422],
    ['other-officer01', '?original=1', 404],
    ['other-officer01', '', 404],
  ])('%s %s: %i', async (who, query, status) => {
    expect((await pdf(who, query)).status).toBe(status);
  });

  test('is an entry that tells copy and original apart', async () => {
    const { rows } = await asSuperuser(server.database.name, (c) =>
      c.query(`SELECT DISTINCT body -> 'filter' AS filter FROM anjuan.access_entry
        WHERE body ->> 'action' = 'document.download' AND body ->> 'outcome' = 'allowed'`),
    );
    expect(rows).toEqual(expect.arrayContaining([{ filter: null }, { filter: { original: '1' } }]));
  });
});
