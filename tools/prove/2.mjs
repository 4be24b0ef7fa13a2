// Promise 2: an original never changes unseen. One flipped bit in any of many files is named by the next re-hash.
import fs from 'node:fs';
import { placeOf, uploadFilms } from './lib/stored-files.mjs';
import { api } from './lib/server.mjs';
import { world } from './lib/world.mjs';

export const promise = 'the original never changes: the re-hash names every file in which one bit was flipped';

/** Flips one bit at a random place, as a disk does: in place, the name stays. */
function flip(file) {
  fs.chmodSync(file, 0o600);
  const bytes = fs.readFileSync(file);
  const at = Math.floor(Math.random() * bytes.length);
  bytes[at] ^= 1 << Math.floor(Math.random() * 8);
  fs.writeFileSync(file, bytes);
}

/** Some of a list, none twice. */
const someOf = (list, count) => [...list].sort(() => Math.random() - 0.5).slice(0, count);

const differing = (one, other) => one.filter((digest) => !other.includes(digest));

export async function prove({ short, trials = short ? 40 : 1_000 }) {
  const all = await world();
  const server = await all.server();
  const sent = await uploadFilms(await server.as('officer01'), trials * 2);
  const faults = sent.filter(({ answer }) => answer.status !== 201).map(({ answer }) => `upload: ${answer.text}`);
  const { RunFixity } = await api('evidence/fixity/run-fixity.js');
  const run = () => server.app.get(RunFixity).run(all.agency);
  const before = await run();
  faults.push(...[...before.bad, ...before.missing].map((digest) => `false alarm: ${digest}`));
  const flipped = someOf(
    sent.map(({ digest }) => digest),
    trials,
  );
  for (const digest of flipped) flip(placeOf(server, digest));
  const after = await run();
  faults.push(...differing(flipped, after.bad).map((digest) => `not found: ${digest}`));
  faults.push(...differing(after.bad, flipped).map((digest) => `false alarm: ${digest}`));
  await all.end(server);
  const found = trials - differing(flipped, after.bad).length;
  const lines = [
    `${before.counted} files hashed before: ${before.bad.length} false alarms`,
    `1 bit flipped in ${trials} of ${after.counted} files: ${found} found, ${differing(after.bad, flipped).length} false`,
  ];
  return { trials: trials + before.counted, faults, lines };
}
