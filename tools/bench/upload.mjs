/*
 * `npm run bench -- upload [MiB rounds]`: how fast a file is taken in over HTTP, written, hashed and on the disk, beside the
 * two things that limit it: the disk alone (written and synced) and SHA-256 alone, each with the machine to itself. The
 * sender takes its share of the same machine, so two more figures say what is left to us: a bare server of Node that only
 * receives the same bytes from the same sender, and one that also hashes, writes and syncs them.
 *
 * The file is as long as the longest we take. A short one (`512`) ends before the disk has felt it: it is measured how fast
 * three processes copy it about in the memory of one machine.
 */
import { execFile, fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bootstrap } from '../lib/bootstrap.mjs';
import { inRoot } from '../lib/paths.mjs';
import { closeWorld, world } from '../prove/lib/world.mjs';
import { percentile } from './numbers.mjs';

const MIB = 1024 * 1024;
const [size = 4096, rounds = 3] = process.argv.slice(2).map(Number);
const block = randomBytes(MIB);

async function clocked(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function disk(folder) {
  const file = path.join(folder, 'plain');
  const handle = await fs.open(file, 'w');
  const ms = await clocked(async () => {
    for (let i = 0; i < size; i += 1) await handle.write(block);
    await handle.sync();
  });
  await handle.close();
  await fs.rm(file);
  return ms;
}

const hash = () =>
  clocked(() => {
    const sha = createHash('sha256');
    for (let i = 0; i < size; i += 1) sha.update(block);
    sha.digest();
  });

/** The sender is a process of its own. @returns milliseconds from the first byte to the answer */
async function sent(to, headers, round) {
  const job = JSON.stringify({ to, headers, size, round });
  const { stdout } = await promisify(execFile)(process.execPath, [inRoot('tools/bench/send-file.mjs'), job]);
  const { status, ms } = JSON.parse(stdout);
  if (status !== 204) throw new Error(`the upload was answered with ${status}`);
  return ms;
}

async function upload(server, person, round) {
  const own = { cookie: person.cookie, 'x-requested-with': 'anjuan', 'tus-resumable': '1.0.0' };
  const length = { 'upload-length': size * MIB };
  const begun = await fetch(`${server.base}/api/uploads`, { method: 'POST', headers: { ...own, ...length } });
  if (begun.status !== 201) throw new Error(await begun.text());
  return sent(server.base + begun.headers.get('location'), own, round);
}

async function bareReceiver(folder) {
  const child = fork(inRoot('tools/bench/bare-receiver.mjs'), [folder]);
  const port = await new Promise((resolve) => child.once('message', resolve));
  return { base: `http://127.0.0.1:${port}`, end: () => child.disconnect() };
}

/** One after the other in every round, so that what else goes on here slows each alike. */
async function measured() {
  const server = await (await world()).server();
  const person = await server.as('officer01');
  const bare = await bareReceiver(server.dataDir);
  const all = [];
  for (let round = 0; round < rounds; round += 1)
    all.push({
      disk: await disk(server.dataDir),
      sha256: await hash(),
      bareReceive: await sent(`${bare.base}/receive`, {}, round),
      bareStore: await sent(`${bare.base}/store`, {}, round),
      upload: await upload(server, person, round),
    });
  bare.end();
  return all;
}

if (process.env.ANJUAN_BUILT !== '1') await bootstrap();
try {
  const all = await measured();
  const median = (of) => percentile(all.map(of), 0.5);
  const rates = Object.keys(all[0]).map((name) => [name, Math.round(size / (median((ms) => ms[name]) / 1000))]);
  const figures = {
    measure: 'upload with hashing, MiB/s',
    MiB: size,
    rounds,
    ...Object.fromEntries(rates),
    ofTheSlower: +median((ms) => Math.max(ms.disk, ms.sha256) / ms.upload).toFixed(2),
    ofTheBareServer: +median((ms) => ms.bareStore / ms.upload).toFixed(2),
    cores: os.cpus().length,
    load: +os.loadavg()[0].toFixed(1),
  };
  console.log(JSON.stringify(figures));
} finally {
  await closeWorld();
}
