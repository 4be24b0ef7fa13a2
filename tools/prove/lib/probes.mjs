// One lawful request for each write route, and which record it must leave; or why it leaves none.
import { createHash, randomUUID } from 'node:crypto';
import { api } from './server.mjs';

const PARTY = `SELECT p.ref, p.file_id AS file FROM anjuan.personal_value p JOIN anjuan.case_file f ON f.id = p.file_id
  WHERE p.cipher IS NOT NULL ORDER BY p.created_at LIMIT 1`;

/** The two routes of acts are played step by step; the rest is here. */
const played = ['POST /api/cases/:id/acts/:step', 'POST /api/procedures/:kind/acts/:step'].map((route) => ({
  route,
  exempt: 'every step of the demonstration is played through it',
}));

const exempt = (route, why) => ({ route, exempt: why });

/** Routes that need a factor, a link or a provider. All seal by platform/note.ts; a spec takes the record away there. */
const elsewhere = [
  'POST /api/session/code',
  'POST /api/session/passkey',
  'POST /api/session/proof',
  'POST /api/session/password',
  'POST /api/passkey-session',
  'POST /api/invitations/use',
  'POST /api/account/totp/confirm',
  'DELETE /api/account/totp',
  'POST /api/account/passkeys',
  'DELETE /api/account/passkeys/:id',
  'POST /api/account/recovery-codes',
  'DELETE /api/sso/link',
].map((route) => exempt(route, 'needs a factor, a link or a provider: apps/api/src/identity/invitations.api-spec.ts'));

/** Routes that begin something, whose end is the record. */
const begun = [
  'POST /api/session/passkey/options',
  'POST /api/passkey-session/options',
  'POST /api/account/passkeys/options',
  'POST /api/account/totp',
  'POST /api/sso/link',
  'POST /api/invitations/view',
].map((route) => exempt(route, 'begins a ceremony, or tells whose link it is'));

const SESSION = 'SELECT id FROM anjuan.session WHERE person_id = $1 ORDER BY created_at DESC LIMIT 1';

/** Accounts and sessions; the people of these probes are signed in anew, so that their proof is fresh. */
async function accountProbes(server, client) {
  const { Person } = await import('./person.mjs');
  const { DEMO_PASSWORD } = await api('identity/demo-accounts.query.js');
  const signIn = (name) => Person.signIn(server.base, name, DEMO_PASSWORD);
  const [security, officer, ended, foreign, leaving] = [
    await signIn('secadmin01'),
    await signIn('officer17'),
    await signIn('officer17'),
    await signIn('officer18'),
    await signIn('officer19'),
  ];
  const sessionOf = async ({ id }) => (await client.query(SESSION, [id])).rows[0].id;
  const [endedId, foreignId] = [await sessionOf(ended), await sessionOf(foreign)];
  const probe = (route, who, path, body) => {
    const [method] = route.split(' ');
    return { route, send: () => who.send(method, path, body && { body }) };
  };
  return [
    ...elsewhere,
    ...begun,
    exempt('POST /api/session', 'a try is counted before it is made, whatever becomes of it'),
    probe('DELETE /api/account/sessions/:id', officer, `/api/account/sessions/${endedId}`),
    probe('DELETE /api/account/sessions', officer, '/api/account/sessions'),
    probe('DELETE /api/session', leaving, '/api/session'),
    probe('DELETE /api/accounts/sessions/:id', security, `/api/accounts/sessions/${foreignId}`),
    probe('POST /api/accounts/:id/unlock', security, `/api/accounts/${officer.id}/unlock`, {}),
    probe('POST /api/accounts/:id/invitation', security, `/api/accounts/${officer.id}/invitation`, {
      purpose: 'reset',
    }),
  ];
}

/** A file that is not there is opened as any other is; one opening stands already, to be reviewed. */
async function emergencyProbes(server, officer) {
  const auditor = await server.as('auditadmin01');
  const path = `/api/cases/${randomUUID()}/emergency`;
  const body = { ground: 'deadline', purpose: '经办人出差，明日到期须答复法院。' };
  const opened = await officer.send('POST', path, { body });
  if (opened.status !== 202) throw new Error(`not opened: ${opened.text}`);
  const [{ id }] = (await auditor.get('/api/emergencies')).body;
  const verdict = { body: { verdict: 'justified' } };
  return [
    { route: 'POST /api/cases/:id/emergency', send: () => officer.send('POST', path, { body }) },
    {
      route: 'POST /api/emergencies/:id/review',
      send: () => auditor.send('POST', `/api/emergencies/${id}/review`, verdict),
    },
  ];
}

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
    {
      route: 'POST /api/cases/:id/parties/:ref/earlier',
      send: () => officer.send('POST', `/api/cases/${party.file}/parties/${party.ref}/earlier`, purpose),
    },
    {
      route: 'POST /api/cases/by-number',
      send: () =>
        officer.send('POST', '/api/cases/by-number', { body: { number: '13812345678', purpose: 'identify' } }),
    },
    { route: 'POST /api/evidence', send: () => officer.upload('现场.png', photo, 'image/png') },
    ...(await accountProbes(server, client)),
    exempt('POST /api/calendars/preview', 'computes and writes nothing'),
    exempt('POST /api/people/import/:kind', 'each line is an act of its own, performed and sealed as any other'),
    ...(await emergencyProbes(server, officer)),
    exempt('POST /api/log/:agency/cosignatures', 'the signature of a witness is itself the record'),
    exempt('POST /api/uploads', 'an upload under way is not evidence yet'),
    exempt('PATCH /api/uploads/:id', 'an upload under way; its end is probed by promise 2'),
    exempt('DELETE /api/uploads/:id', 'an upload under way is not evidence yet'),
  ];
}

/** SHA-256 of bytes in hex. */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
