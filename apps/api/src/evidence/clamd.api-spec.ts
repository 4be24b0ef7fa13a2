import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPhoto } from '../demo/photo.js';
import { ClamdServer, hasClamd } from '../testing/clamd-server.js';
import { EICAR, madeFilm, shaOf } from '../testing/made-files.js';
import type { Person } from '../testing/person.js';
import { TestServer } from '../testing/test-server.js';

const MOST = 1 << 20;
const CHUNK = 1 << 18;

let clamd: ClamdServer;
let server: TestServer;
let officer: Person;

const send = (file: Buffer) =>
  officer.post('/api/evidence').attach('file', file, { filename: 'a', contentType: 'application/octet-stream' });
const paper = (...inside: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat([...['%PDF-1.7\n', ...inside, '\n%%EOF\n']].map((part) => Buffer.from(part)));

if (!hasClamd)
  describe.skip('ClamAV’s own daemon', () => {
    it('is not tried: clamav-daemon is not installed here', () => {});
  });
else
  describe('ClamAV’s own daemon', () => {
    beforeAll(async () => {
      clamd = await ClamdServer.start(MOST);
      server = await TestServer.start({ CLAMD: clamd.address, CLAMD_MAX_MB: '1' });
      officer = await server.as('officer01');
    });
    afterAll(async () => {
      await server.stop();
      await clamd.stop();
    });

    it('finds a clean file clean', async () => {
      const { body } = await send(demoPhoto(7));
      expect((await officer.get(`/api/evidence/${body.digest}/facts`)).body.scan).toBe('clean');
    });

    it('is given no more of a long file than it takes, and the file says so', async () => {
      const { body } = await send(madeFilm(MOST + 5000));
      expect((await officer.get(`/api/evidence/${body.digest}/facts`)).body.scan).toBe('part');
    });

    it.each([
      ['at the beginning', 0],
      ['across the border of two chunks', CHUNK - 40],
    ])('finds the test text %s, and nothing is kept', async (_where, before) => {
      const file = paper('x'.repeat(before), EICAR);
      const { status, body } = await send(file);
      expect([status, body.faults[0].constraint]).toEqual([422, 'malware']);
      expect(body.faults[0].message).toContain('Test-Text');
      expect((await officer.get(`/api/evidence/${shaOf(file)}`)).status).toBe(404);
    });
  });
