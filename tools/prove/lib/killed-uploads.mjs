// The server is killed after a file got its name in the store and before the database knows of it.
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { killProcess, ownProcess, signedIn } from './own-process.mjs';

const FILM = Buffer.from('0000001c6674797069736f6d0000020069736f6d69736f32', 'hex');
const BYTES = 2_000_000;
const TUS = { 'tus-resumable': '1.0.0' };
const PART = { ...TUS, 'content-type': 'application/offset+octet-stream' };
const WAITS = `SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND relation = 'anjuan.evidence_blob'::regclass`;
const ROWS = `SELECT (SELECT count(*) FROM anjuan.evidence_blob WHERE digest = $1)::int AS blobs,
  (SELECT count(*) FROM anjuan.custody_event WHERE digest = $1)::int AS links`;

const shaOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Holds the file's row back until the server is dead. */
async function killBeforeTheRow({ cluster, name }, server, send) {
  const holder = await cluster.superuser(name);
  await holder.query('BEGIN; LOCK TABLE anjuan.evidence_blob IN EXCLUSIVE MODE');
  const answered = send().then(
    ({ status }) => status,
    () => 'cut',
  );
  for (let tries = 0; (await holder.query(WAITS)).rows[0].n === 0; tries += 1) {
    if (tries > 600) throw new Error('the upload never came to its row');
    await sleep(50);
  }
  await killProcess(server);
  await holder.query('ROLLBACK');
  await holder.end();
  return answered;
}

/** What is seen of the file: its bytes on the disk, its rows, and what somebody is answered who asks for it. */
async function seen({ cluster, name, dataDir }, officer, digest) {
  const [{ blobs, links }] = await cluster.asSuperuser(name, async (c) => (await c.query(ROWS, [digest])).rows);
  const kept = fs.existsSync(path.join(dataDir, 'blobs', digest.slice(0, 2), digest));
  return { kept, blobs, links, status: (await officer.get(`/api/evidence/${digest}`)).status };
}

const same = (found, wanted) => JSON.stringify(found) === JSON.stringify(wanted);

async function trial(place, port, server) {
  const officer = await signedIn(port, 'officer01');
  const film = Buffer.concat([FILM, randomBytes(BYTES - FILM.length)]);
  const digest = shaOf(film);
  const begun = await officer.send('POST', '/api/uploads', { headers: { ...TUS, 'upload-length': String(BYTES) } });
  const to = begun.headers.get('location');
  const send = () => officer.send('PATCH', to, { raw: film, headers: { ...PART, 'upload-offset': '0' } });
  const answered = await killBeforeTheRow(place, server, send);
  const again = await ownProcess(place, port);
  const after = await seen(place, officer, digest);
  const offset = (await officer.send('HEAD', to, { headers: TUS })).headers.get('upload-offset');
  const { body } = await officer.get(to);
  const end = await seen(place, officer, digest);
  const faults = [
    ...(answered === 'cut' ? [] : [`acknowledged with ${answered} before it was noted`]),
    ...(same(after, { kept: true, blobs: 0, links: 0, status: 404 })
      ? []
      : [`after the kill: ${JSON.stringify(after)}`]),
    ...(offset === String(BYTES) && body?.digest === digest ? [] : [`resumed at ${offset}, became ${body?.digest}`]),
    ...(same({ ...end, links: 1 }, { kept: true, blobs: 1, links: 1, status: 200 })
      ? []
      : [`at the end: ${JSON.stringify(end)}`]),
  ];
  return { again, faults };
}

/** So many uploads, each killed between the file and its row, found invisible, and finished when asked for again. */
export async function killedUploads(place, port, trials) {
  const faults = [];
  let server = await ownProcess(place, port);
  try {
    for (let no = 0; no < trials; no += 1) {
      const done = await trial(place, port, server);
      server = done.again;
      faults.push(...done.faults.map((fault) => `upload ${no}: ${fault}`));
    }
  } finally {
    await server.stop();
  }
  const drafts = fs.readdirSync(path.join(place.dataDir, 'blobs', 'incoming'));
  if (drafts.length > 0) faults.push(`${drafts.length} drafts are left`);
  return faults;
}
