// Promise 21: what is sent in is looked into. Every hostile file is sent to every door that takes files; none is kept.
import fs from 'node:fs';
import path from 'node:path';
import { startClamd } from './lib/clamd.mjs';
import { seeded } from './lib/hostile/chance.mjs';
import { film, hostileFiles, jpeg, pdf, polyglot } from './lib/hostile/files.mjs';
import { api } from './lib/server.mjs';
import { changed, fingerprints } from './lib/tables.mjs';
import { world } from './lib/world.mjs';

export const promise =
  'uploads are safe: every hostile file is refused at every door and leaves neither bytes nor a row';

const SEED = 21;
const TUS = { 'tus-resumable': '1.0.0' };
const TRACES = ['access_entry', 'access_head', 'log_pending', 'log_leaf', 'log_node', 'checkpoint', 'guard', 'session'];
const NAMES = [
  '../../etc/cron.d/a.png',
  '..\\..\\a.png',
  '/etc/passwd.png',
  'C:\\a.png',
  'a\u202Egnp.exe.png',
  '....png',
  '%2e%2e%2fa.png',
  `${'../'.repeat(80)}a.png`,
  'CON.png',
  'a.php.png',
];

const base64 = (text) => Buffer.from(text).toString('base64');

/** In one request. */
const whole = (person, [, bytes, name, type]) => person.upload(name, bytes, type);

/** In resumable parts; the last one is answered when the file has been looked into. */
async function parts(person, [, bytes, name, type]) {
  const headers = {
    ...TUS,
    'upload-length': String(bytes.length),
    'upload-metadata': `filename ${base64(name)},filetype ${base64(type)}`,
  };
  const begun = await person.send('POST', '/api/uploads', { headers });
  if (begun.status !== 201) return begun;
  const half = Math.ceil(bytes.length / 2);
  let answer;
  for (const from of [0, half].filter((at) => at === 0 || at < bytes.length)) {
    const more = { ...TUS, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from) };
    answer = await person.send('PATCH', begun.headers.get('location'), {
      raw: bytes.subarray(from, from === 0 ? half : undefined),
      headers: more,
    });
    if (answer.status >= 400) return answer;
  }
  return answer;
}

/** As a table of people, which is read and must be one. */
const table = (person, [, bytes]) =>
  person.send('POST', '/api/people/import/certificates', { body: { content: bytes.toString('base64'), trial: false } });

const refusedTable = ({ status, body }) =>
  (status >= 400 && status < 500) || (status < 300 && body?.faults?.length > 0);
const refusedFile = ({ status }) => status >= 400 && status < 500;

/** Everything below a folder. */
const filesBelow = (folder) =>
  fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }).map(String).sort() : [];

/** Good files pass every door; else a refusal would prove nothing. */
async function control(doors, photo) {
  const good = [
    ['a picture', photo(1), 'a.png', 'image/png'],
    ['a JPEG', jpeg(), 'a.jpg', 'image/jpeg'],
    ['a film', film(), 'a.mp4', 'video/mp4'],
    ['a paper', pdf(), 'a.pdf', 'application/pdf'],
  ];
  const faults = [];
  for (const { name, send, person } of doors.slice(0, 2))
    for (const file of good) {
      const { status, text } = await send(person, file);
      if (status >= 300) faults.push(`${name}: ${file[0]} is refused: ${status} ${text.slice(0, 200)}`);
    }
  return faults;
}

/** Names that lead elsewhere become the last part of themselves, and nothing is written elsewhere. */
async function named(person, photo) {
  const faults = [];
  for (const [i, name] of NAMES.entries()) {
    const { status, body } = await person.upload(name, photo(100 + i), 'image/png');
    if (status === 201 && /[/\\\u202E]|\.\./.test(body.name.replace(/^\.+/, '')))
      faults.push(`the name ${name} became ${body.name}`);
    if (status >= 500) faults.push(`the name ${name}: ${status}`);
  }
  return faults;
}

/** The server, its doors, and somebody at each. */
async function opened(all) {
  const own = process.env.CLAMD ? undefined : await startClamd();
  const server = await all.server({ env: { CLAMD: process.env.CLAMD ?? own.address } });
  const [officer, administrator] = [await server.as('officer01'), await server.as('sysadmin01')];
  const doors = [
    { name: 'one request', send: whole, person: officer, refused: refusedFile },
    { name: 'resumable parts', send: parts, person: officer, refused: refusedFile },
    { name: 'a table of people', send: table, person: administrator, refused: refusedTable },
  ];
  return { server, doors, officer, scanner: own ? 'a stand-in that knows EICAR' : 'ClamAV', stop: () => own?.stop() };
}

export async function prove({ short, trials = short ? 150 : 2_000 }) {
  const all = await world();
  const { demoPhoto } = await api('demo/photo.js');
  const { server, doors, officer, scanner, stop } = await opened(all);
  const client = await server.cluster.superuser(server.name);
  const faults = [...(await control(doors, demoPhoto)), ...(await named(officer, demoPhoto))];
  const [before, kept] = [await fingerprints(client, { except: TRACES }), filesBelow(server.dataDir)];
  const chance = seeded(SEED);
  const files = hostileFiles(demoPhoto(2));
  let done = 0;
  for (let i = 0; done < trials; i += 1) {
    const file = files[i] ?? polyglot(demoPhoto(2), chance);
    for (const { name, send, person, refused } of doors) {
      const answer = await send(person, file);
      done += 1;
      if (!refused(answer)) faults.push(`${name}: ${file[0]}: ${answer.status} ${answer.text.slice(0, 160)}`);
    }
  }
  const after = await fingerprints(client, { except: TRACES });
  faults.push(...changed(before, after).map((one) => `rows of ${one} have changed`));
  faults.push(
    ...filesBelow(server.dataDir)
      .filter((one) => !kept.includes(one))
      .map((one) => `left behind: ${path.basename(one)}`),
  );
  await client.end();
  await all.end(server);
  stop();
  const lines = [
    `${doors.length} doors, ${files.length} known hostile files and polyglots by chance (seed ${SEED}), scanner: ${scanner}: ${done} sent`,
    `${NAMES.length} names that lead elsewhere became plain ones; 4 good files passed both doors for files`,
    `${Object.keys(after).length} tables compared row by row, ${kept.length} files of the data folder counted again: nothing was left`,
  ];
  return { trials: done, faults, lines };
}
