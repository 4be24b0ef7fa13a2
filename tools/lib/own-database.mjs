import fs from 'node:fs';
import path from 'node:path';
import { dataDir } from './paths.mjs';
import { liveServer } from './postgres/pid-file.mjs';
import { startPostgres } from './postgres.mjs';

/** The office's database: the one given, the embedded one as it runs, or started for this. */
export async function database() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => {} };
  const dir = path.join(dataDir(), 'pg');
  const live = liveServer(dir);
  if (live?.state !== 'ready') return startPostgres({ dir });
  const password = encodeURIComponent(fs.readFileSync(`${dir}.password`, 'utf8').trim());
  return { url: `postgresql://postgres:${password}@127.0.0.1:${live.port}/anjuan`, stop: async () => {} };
}
