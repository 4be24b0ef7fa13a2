// One lawful request for each write route, and which record it must leave; or why it leaves none.
import { createHash } from 'node:crypto';
import { api } from './server.mjs';

const PARTY = `SELECT p.ref, p.file_id AS file FROM anjuan.personal_value p JOIN anjuan.case_file f ON f.id = p.file_id
  WHERE p.cipher IS NOT NULL ORDER BY p.created_at LIMIT 1`;

/** The two routes of acts are played step by step; the rest is here. */
const played = ['POST /api/cases/:id/acts/:step', 'POST /api/procedures/:kind/acts/:step'].map((route) => ({
  route,
  exempt: 'every step of the demonstration is played through it',
}));

const exempt = (route, why) => ({ route, exempt: why });

/** Probes for a server on which the demonstration was played. */
export async function recordProbes(server, client) {
  const { demoPhoto } = await api('demo/photo.js');
  const officer = await server.as('officer01');
  const [party] = (await client.query(PARTY)).rows;
  const photo = demoPhoto(987_654);
  const purpose = { body: { purpose: 'identify' } };
  return [
    ...played,
    {
      route: 'POST /api/cases/:id/parties/:ref/view',
      send: () => officer.send('POST', `/api/cases/${party.file}/parties/${party.ref}/view`, purpose),
    },
    { route: 'POST /api/evidence', send: () => officer.upload('现场.png', photo, 'image/png') },
    exempt('POST /api/session', 'opens a session; no fact of a case'),
    exempt('DELETE /api/session', 'closes a session; no fact of a case'),
    exempt('POST /api/calendars/preview', 'computes and writes nothing'),
    exempt('POST /api/log/:agency/cosignatures', 'the signature of a witness is itself the record'),
    exempt('POST /api/uploads', 'an upload under way is not evidence yet'),
    exempt('PATCH /api/uploads/:id', 'an upload under way; its end is probed by promise 2'),
    exempt('DELETE /api/uploads/:id', 'an upload under way is not evidence yet'),
  ];
}

/** SHA-256 of bytes in hex. */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
