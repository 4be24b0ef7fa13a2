// Promise 4: the log is append-only, and the operator can prove it. Ten thousand tamperings, ten thousand clean looks.
import path from 'node:path';
import '../../apps/verify/check.mjs';
import { castOf } from './lib/made-cases.mjs';
import { Look } from './lib/look.mjs';
import { DISK_KINDS, LOG_KINDS, storedFiles } from './lib/tamper-log.mjs';
import { KINDS, dice, journalOf } from './lib/tamper.mjs';
import { walkToEnd } from './lib/walk.mjs';
import { world } from './lib/world.mjs';

export const promise = 'log append-only: every tampering by a superuser or on the disk is found, no false alarm';

const FILES = 3;

/** A small office with whole cases in it, all in the log: what is looked at ten thousand times must be quick to look at. */
async function smallOffice(all) {
  const { demoPhoto } = await import('../../apps/api/dist/demo/photo.js');
  const server = await all.server();
  const cast = await castOf(server);
  for (let i = 0; i < FILES; i += 1) await walkToEnd(server, cast);
  await (await server.as('officer01')).upload('现场.png', demoPhoto(4), 'image/png');
  await server.settled({ jobs: false });
  const { cluster, name, dataDir } = server;
  await all.end(server);
  return { cluster, name, dataDir, agency: all.agency };
}

/** One tampering with a case. @returns what is wrong with how it was found, or undefined */
async function tamperFile(look, { kind, roll, files, leaves, how }) {
  const file = files[roll(files.length)];
  const tamper = async (client) => {
    const entries = await journalOf(client, file);
    const known = new Map(entries.map(({ hash, seq }) => [hash, seq]));
    const rowAt = (version) => look.rowAt(client, { file, entries, version });
    const first = await KINDS[kind](client, { file, entries, roll, rowAt });
    const now = await journalOf(client, file);
    return async (findings) => {
      const named =
        kind === 'edit the row' ? rowNamed(findings, file) : await firstNamed(findings, { file, known, now, leaves });
      return named === (kind === 'edit the row' ? file : first)
        ? undefined
        : `first bad entry ${first}, named ${named}`;
    };
  };
  return look.tampered(tamper, () => how({ file }));
}

const rowNamed = (findings, file) => findings.find(({ table, key }) => table === 'case_file' && key === file)?.key;

/** The first entry that either verifier names: by its own number, or by the leaf that has lost it. */
async function firstNamed(findings, { file, known, now, leaves }) {
  const byLeaf = findings.flatMap(({ table, key, column }) =>
    table === 'log_leaf' && column === 'hash' ? (known.get(leaves[key]) ?? []) : [],
  );
  const byEntry = findings.flatMap(({ table, key }) =>
    table === 'journal_entry' && key.startsWith(`${file}/`) ? Number(key.split('/')[1]) : [],
  );
  const view = {
    file,
    genesis: await look0(file),
    entries: now.map(({ seq, prev, hash, body }) => ({ seq, prev, hash, body })),
  };
  const verdict = await globalThis.checkJournal(JSON.stringify(view));
  const byVerifier = verdict.ok || verdict.seq === 0 ? [] : [verdict.seq];
  return Math.min(...byLeaf, ...byEntry, ...byVerifier);
}

async function look0(file) {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(`anjuan/journal/genesis/v1\n${file}`).digest('hex');
}

const unnamed = (what) => (findings) => (findings.some(what) ? undefined : 'found, but not named');

/** One trial of whatever kind. @returns what is wrong, or undefined */
function attempt(look, { kind, no, files, leaves, stored, how }) {
  const roll = dice(no * 7919 + 17);
  if (kind in KINDS) return tamperFile(look, { kind, roll, files, leaves, how });
  if (kind in DISK_KINDS) return tamperDisk(look, { kind, file: stored[roll(stored.length)], roll, how });
  const tamper = async (client) => unnamed(await LOG_KINDS[kind](client, { at: roll(leaves.length), leaves, roll }));
  return look.tampered(tamper, () => how({}));
}

/** A stored file is called what it holds. */
function tamperDisk(look, { kind, file, roll, how }) {
  const digest = path.basename(file);
  const judge = unnamed(({ stored, recomputed }) => [stored, recomputed].includes(digest));
  return look.onDisk({ tamper: () => DISK_KINDS[kind](file, roll), judge }, () => how({ disk: true }));
}

/** Every so many trials the audit of the whole agency looks; the number shares no divisor with that of the kinds. */
const WHOLE_EVERY = 21;
/** Every so many clean looks read all files on the disk as well. */
const DISK_EVERY = 100;

async function tamperings(look, trials, there) {
  const kinds = [KINDS, LOG_KINDS, DISK_KINDS].flatMap((some) => Object.keys(some));
  const [faults, count] = [[], {}];
  for (let no = 0; no < trials; no += 1) {
    const kind = kinds[no % kinds.length];
    const wrong = await attempt(look, { kind, no, ...there, how: no % WHOLE_EVERY === 0 ? look.whole : look.near });
    count[kind] = (count[kind] ?? 0) + 1;
    if (wrong) faults.push(`trial ${no}, ${kind}: ${wrong}`);
  }
  return { faults, count };
}

async function falseAlarms(look, trials, { files }) {
  let alarms = 0;
  for (let no = 0; no < trials; no += 1) {
    const [whole, disk] = [no % WHOLE_EVERY === 0, no % DISK_EVERY === 0];
    const how = () => (whole || disk ? look.whole({ disk }) : look.near({ file: files[no % files.length] }));
    alarms += (await look.clean(how)) > 0 ? 1 : 0;
  }
  return alarms;
}

export async function prove({ short, trials = short ? 44 : 10_000 }) {
  const all = await world();
  const place = await smallOffice(all);
  const look = await Look.open(place);
  const there = { ...(await look.contents()), stored: storedFiles(place.dataDir) };
  const { faults, count } = await tamperings(look, trials, there);
  const found = trials - faults.length;
  const alarms = await falseAlarms(look, trials, there);
  if (alarms > 0) faults.push(`${alarms} false alarms`);
  await look.close();
  const lines = [
    ...Object.entries(count).map(([kind, n]) => `${n} × ${kind}`),
    `${trials} tamperings, ${found} found with the first bad entry or file named; ${trials} clean looks, ${alarms} false alarms`,
    `each look: the audit's own checks of the file and the log, or of all stored files; one in ${WHOLE_EVERY}: the audit of the whole agency`,
  ];
  return { trials: 2 * trials, faults, lines };
}
