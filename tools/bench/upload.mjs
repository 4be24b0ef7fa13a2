/*
 * `node tools/bench/upload.mjs [MiB]`: how fast a file is taken in over HTTP, written, hashed and on the disk, beside the
 * two things that limit it on this machine: the disk alone (written and synced) and SHA-256 alone on one core.
 */
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { bootstrap } from '../lib/bootstrap.mjs';
import { inRoot } from '../lib/paths.mjs';
import { closeWorld, world } from '../prove/lib/world.mjs';

const MIB = 1024 * 1024;
const ROUNDS = 3;
const size = Number(process.argv[2] ?? 512);
const block = randomBytes(MIB);

/** MiB per second of the quickest of some rounds: what others do on this machine only makes it slower. */
async function fastest(work) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const own = await work(round);
    best = Math.min(best, own ?? performance.now() - started);
  }
  return Math.round(size / (best / 1000));
}

async function disk(folder) {
  const file = path.join(folder, 'plain');
  const handle = await fs.open(file, 'w');
  for (let i = 0; i < size; i += 1) await handle.write(block);
  await handle.sync();
  await handle.close();
  await fs.rm(file);
}

function hash() {
  const sha = createHash('sha256');
  for (let i = 0; i < size; i += 1) sha.update(block);
  sha.digest();
}

/** The sender is a process of its own, so that it does not take the server's time. */
async function upload(server, person, round) {
  const own = { cookie: person.cookie, 'x-requested-with': 'anjuan', 'tus-resumable': '1.0.0' };
  const length = { 'upload-length': size * MIB };
  const begun = await fetch(`${server.base}/api/uploads`, { method: 'POST', headers: { ...own, ...length } });
  if (begun.status !== 201) throw new Error(await begun.text());
  const to = server.base + begun.headers.get('location');
  const job = JSON.stringify({ to, headers: own, size, round });
  const { stdout } = await promisify(execFile)(process.execPath, [inRoot('tools/bench/send-file.mjs'), job]);
  const { status, ms } = JSON.parse(stdout);
  if (status !== 204) throw new Error(`the upload was answered with ${status}`);
  return ms;
}

if (process.env.ANJUAN_BUILT !== '1') await bootstrap();
try {
  const server = await (await world()).server();
  const person = await server.as('officer01');
  const figures = {
    disk: await fastest(() => disk(server.dataDir)),
    sha256: await fastest(hash),
    upload: await fastest((round) => upload(server, person, round)),
  };
  const share = figures.upload / Math.min(figures.disk, figures.sha256);
  console.log(
    JSON.stringify({ measure: 'upload with hashing, MiB/s', MiB: size, ...figures, ofTheSlower: +share.toFixed(2) }),
  );
} finally {
  await closeWorld();
}
