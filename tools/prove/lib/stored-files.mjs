// Many small files of evidence, uploaded over HTTP, and where they lie.
import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';

const HEAD = Buffer.from('0000001c6674797069736f6d0000020069736f6d69736f32', 'hex');
const AT_ONCE = 16;

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** A made-up film of a random length: the head of an MP4, then noise. */
export const madeFilm = () => Buffer.concat([HEAD, randomBytes(200 + Math.floor(Math.random() * 20_000))]);

/** Where a file lies in the folder of a server. */
export const placeOf = ({ dataDir }, digest) => path.join(dataDir, 'blobs', digest.slice(0, 2), digest);

/** Does a piece of work for each of `count` numbers, some at once. */
export async function each(count, work) {
  let next = 0;
  const worker = async () => {
    while (next < count) await work((next += 1));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Uploads films, each another one. @returns their digests as the sender computed them, and the answers */
export async function uploadFilms(person, count) {
  const sent = [];
  await each(count, async (n) => {
    const film = madeFilm();
    const answer = await person.upload(`film-${n}.mp4`, film, 'video/mp4');
    sent.push({ digest: sha256(film), answer });
  });
  return sent;
}
