// A request for each reading route: from the server's own table of what is recorded and what is exempt, with its reason.
import { api } from './server.mjs';

const ONE = {
  case: `SELECT id FROM anjuan.case_file WHERE kind = 'ordinary' ORDER BY version DESC LIMIT 1`,
  document: 'SELECT id FROM anjuan.document ORDER BY id LIMIT 1',
  digest: 'SELECT digest AS id FROM anjuan.evidence_blob ORDER BY digest LIMIT 1',
};

/** Who may read what others may not; everybody else is asked as an officer. */
const READERS = [
  [/export/, 'evaluator01'],
  [/access/, 'auditadmin01'],
  [/audit/, 'auditadmin01'],
];

/** Probes of all reading routes of the table. */
export async function readProbes(server, client) {
  const { accessRoutes } = await api('access/access-routes.js');
  const ids = {};
  for (const [name, sql] of Object.entries(ONE)) ids[name] = (await client.query(sql)).rows[0].id;
  const reads = Object.entries(accessRoutes).filter(([route]) => route.startsWith('GET '));
  for (const [, who] of READERS) await server.as(who);
  return reads.map(([route, { exempt, sealed }]) => {
    if (exempt) return { route, exempt };
    if (sealed) return { route, exempt: 'lets somebody in, or nobody: it seals its entry itself' };
    return { route, send: asking(server, route, ids) };
  });
}

function asking(server, route, ids) {
  const [, pattern] = route.split(' ');
  const id = pattern.startsWith('/api/documents') ? ids.document : ids.case;
  const path = pattern
    .replace(':digest', ids.digest)
    .replace(/:(id|file|agency)/, id)
    .replace(/:\w+/g, id);
  const who = READERS.find(([which]) => which.test(pattern))?.[1] ?? 'officer01';
  return async () => (await server.as(who)).get(`${path}?purpose=${encodeURIComponent('核对案卷')}`);
}
