import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DEMO_AGENCY, demoPerson } from '../../demo/office.js';
import { Sequencer } from '../../transparency/sequencer.js';
import { OTHER_AGENCY } from '../other-office.js';
import { walkTo } from '../stages.js';
import { TestServer } from '../test-server.js';
import { Walker } from '../walker.js';
import { type People, type Somebody, makePeople, standTo } from './people.js';

/** What hangs on one file. */
export interface FileIds {
  readonly case: string;
  readonly number: string;
  readonly version: number;
  readonly document: string;
  readonly digest: string;
  readonly party: string;
}

/** Everything cells are asked of. */
export interface World {
  readonly server: TestServer;
  readonly client: pg.Client;
  readonly people: People;
  /** An open file of the office, and a closed one. */
  readonly open: FileIds;
  readonly closed: FileIds;
  /** A person of the office who asks for nothing, an upload and an opening that are that person's. */
  readonly bystander: Pick<Somebody, 'id' | 'agency'>;
  readonly upload: string;
  readonly opening: string;
  stop(): Promise<void>;
}

const FILE = `SELECT c.id AS case, c.number, c.version,
  (SELECT id FROM anjuan.document d WHERE d.file_id = c.id ORDER BY seq, id LIMIT 1) AS document,
  (SELECT digest FROM anjuan.evidence_use u WHERE u.file_id = c.id ORDER BY digest LIMIT 1) AS digest,
  (SELECT ref FROM anjuan.personal_value p WHERE p.file_id = c.id AND p.cipher IS NOT NULL LIMIT 1) AS party
FROM anjuan.case_file c WHERE c.id = $1`;

/** The two offices of the tests have all settings alike; their numbers must differ to tell whose one is. */
const OTHER_WORD = `UPDATE anjuan.agency_setting SET value = replace(value::text, '津和小街', '另一街')::jsonb WHERE agency_id = $1`;

const OPENING = `INSERT INTO anjuan.emergency_look (agency_id, file_id, person_id, ground, reason, at, until)
  VALUES ($1, $2, $3, 'deadline', '经办人出差，明日到期。', now() - interval '2 hours', now() - interval '1 hour') RETURNING id`;

async function fileIds(client: pg.Client, id: string): Promise<FileIds> {
  const { rows } = await client.query<FileIds>(FILE, [id]);
  const [ids] = rows;
  const missing = Object.entries(ids ?? {}).filter(([, value]) => value === null);
  if (!ids || missing.length > 0) throw new Error(`the file has no ${missing.map(([name]) => name).join(', ')}`);
  return ids;
}

/** An office with an open and a closed file, another office, two districts, and everybody of the matrix signed in. */
export async function makeWorld(): Promise<World> {
  const server = await TestServer.start();
  const url = new URL(process.env.TEST_DATABASE_URL ?? '');
  url.pathname = `/${server.database.name}`;
  const client = new pg.Client({ connectionString: url.toString() });
  client.on('error', () => {});
  await client.connect();
  // Before anybody asks: the server remembers who is of an office.
  const people = await makePeople(server, client);
  await client.query(OTHER_WORD, [OTHER_AGENCY]);
  const open = await walkTo(new Walker(server), 'defence');
  const closed = await walkTo(new Walker(server), 'closed');
  await standTo(client, people);
  await server.app.get(Sequencer).turn();
  const bystander = { id: demoPerson('officer01'), agency: DEMO_AGENCY };
  const { rows } = await client.query<{ id: string }>(OPENING, [DEMO_AGENCY, randomUUID(), bystander.id]);
  return {
    server, client, people, bystander,
    open: await fileIds(client, open.id),
    closed: await fileIds(client, closed.id),
    upload: await beginUpload(server, (await server.as('officer01')).cookie),
    opening: rows[0]?.id ?? '',
    stop: async () => {
      await client.end();
      await server.stop();
    },
  }; // prettier-ignore
}

/** Begins an upload of ten bytes. @returns its id, or one of nothing when it was refused */
export async function beginUpload(server: TestServer, cookie: string): Promise<string> {
  const headers = { cookie, 'x-requested-with': 'anjuan', 'tus-resumable': '1.0.0', 'upload-length': '10' };
  const { headers: said } = await server.app.inject({ method: 'POST', url: '/api/uploads', headers });
  return (
    String(said.location ?? '')
      .split('/')
      .pop() || randomUUID()
  );
}
