// Promise 3: the hash is the server's own, of the bytes as they lie there; a wrong one from the sender is refused.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { each, madeFilm, placeOf, sha256, uploadFilms } from './lib/stored-files.mjs';
import { world } from './lib/world.mjs';

export const promise = 'the hash is computed by the server at ingest: it equals sha256sum of what is stored';

const run = promisify(execFile);
const BATCH = 500;

/** Digests of files by the machine's own `sha256sum`, not by our code. */
async function sums(files) {
  const found = [];
  for (let at = 0; at < files.length; at += BATCH) {
    const { stdout } = await run('sha256sum', files.slice(at, at + BATCH), { maxBuffer: 1 << 26 });
    found.push(...stdout.split('\n').filter(Boolean));
  }
  return found.map((line) => line.slice(0, 64));
}

async function recorded(server) {
  const client = await server.cluster.superuser(server.name);
  const { rows } = await client.query('SELECT digest FROM anjuan.evidence_blob ORDER BY digest');
  await client.end();
  return rows.map((row) => row.digest);
}

/** Sends films with the digest of something else. */
async function wrongOnes(person, count) {
  const answers = [];
  await each(count, async (n) => {
    const film = madeFilm();
    const form = new FormData();
    form.append('file', new Blob([film], { type: 'video/mp4' }), `film-${n}.mp4`);
    const headers = { 'x-content-sha256': sha256(Buffer.from(`other ${n}`)) };
    const { status } = await person.send('POST', '/api/evidence', { form, headers });
    answers.push({ status, digest: sha256(film) });
  });
  return answers;
}

export async function prove({ short, trials = short ? 60 : 10_000 }) {
  const all = await world();
  const server = await all.server();
  const officer = await server.as('officer01');
  const sent = await uploadFilms(officer, trials);
  const faults = sent
    .filter(({ digest, answer }) => answer.status !== 201 || answer.body.digest !== digest)
    .map(({ answer }) => `upload: ${answer.status} ${answer.text.slice(0, 200)}`);
  const digests = await recorded(server);
  const found = await sums(digests.map((digest) => placeOf(server, digest)));
  const differ = digests.filter((digest, i) => digest !== found[i]);
  faults.push(...differ.map((digest) => `stored as ${digest}, which it is not`));
  if (digests.length !== trials) faults.push(`${digests.length} rows for ${trials} files`);
  const wrong = await wrongOnes(officer, Math.ceil(trials / 10));
  const taken = wrong.filter(({ status, digest }) => status !== 422 || fs.existsSync(placeOf(server, digest)));
  faults.push(...taken.map(({ status }) => `wrong hash answered with ${status}, or kept`));
  const left = fs.readdirSync(path.join(server.dataDir, 'blobs', 'incoming'));
  faults.push(...left.map((name) => `left behind: ${name}`));
  await all.end(server);
  const lines = [
    `${trials} files: ${trials - differ.length} recorded hashes equal sha256sum`,
    `${wrong.length} uploads with a wrong hash: ${wrong.length - taken.length} refused with 422, ${left.length} leftovers`,
  ];
  return { trials: trials + wrong.length, faults, lines };
}
