/** What a request shows of whom: it leaves one entry in the agency's journal of accesses. */
export interface Recorded {
  readonly action: string;
  /** Path parameter that names what is looked at. */
  readonly object?: string;
  /** Further path parameters worth keeping: ids, never names. */
  readonly also?: readonly string[];
  /** Query parameters kept as they are: codes, ids and dates. */
  readonly filter?: readonly string[];
  /** Query parameters of which only the length is kept: somebody's name may be typed there. */
  readonly hidden?: readonly string[];
  /** Path parameter that is a code, such as a step. */
  readonly code?: string;
  /** The change seals its own entry, in its transaction; only what was refused is noted afterwards. */
  readonly sealed?: true;
  /** Where the purpose stands, if one is asked for. */
  readonly purpose?: 'body' | 'query';
}

/** Why a route leaves no entry. */
export interface Exempt {
  readonly exempt: string;
}

const recorded = (action: string, object?: string, more: Omit<Recorded, 'action' | 'object'> = {}): Recorded => ({
  action,
  ...(object ? { object } : {}),
  ...more,
});
/** What seals its entry itself: acts and uploads in journal and custody of their files, changes of accounts, looks out of need. */
const sealed = (action: string, object?: string, code?: string): Recorded =>
  recorded(action, object, { sealed: true, ...(code ? { code } : {}) });
const exempt = (why: string): Exempt => ({ exempt: why });

const PUBLIC = 'what everybody may read without a log-in; nobody is known who could be noted';
const OFFICE = 'facts of the office, of no case and no party';
const ASKED = 'begins a ceremony; its end is an entry';
const CUSTODY = 'brings a file in; its arrival is sealed in the custody chain of the file';
const ACCESSES = ['person', 'action', 'case', 'from', 'to'];
const CASES = [
  'procedure', 'stage', 'matter', 'officer', 'from', 'to', 'overdue', 'gaps', 'recording', 'review', 'publicity', 'limit',
]; // prettier-ignore

/**
 * Every route of the server, and whether its use is an entry. A spec fails when a route is missing here or a line has no
 * route. HEAD follows GET.
 */
export const accessRoutes: Readonly<Record<string, Recorded | Exempt>> = {
  'GET /api/cases': recorded('case.search', undefined, { filter: CASES, hidden: ['text', 'unit'] }),
  'GET /api/tasks': recorded('task.list'),
  'GET /api/cases/:id': recorded('case.read', 'id'),
  'GET /api/cases/:id/check': recorded('case.read', 'id'),
  'GET /api/cases/:id/limits': recorded('case.read', 'id'),
  'GET /api/cases/:id/similar': recorded('case.similar', 'id', { filter: ['tier'] }),
  'POST /api/cases/by-number': recorded('party.search', undefined, { purpose: 'body' }),
  'POST /api/cases/:id/parties/:ref/earlier': recorded('party.earlier', 'id', { also: ['ref'], purpose: 'body' }),
  'POST /api/cases/:id/parties/:ref/view': recorded('party.unmask', 'id', { also: ['ref'], purpose: 'body' }),
  'GET /api/cases/:id/journal': recorded('journal.read', 'id'),
  'GET /api/cases/:id/journal/verify': recorded('journal.verify', 'id'),
  'GET /api/cases/:id/evaluation': recorded('evaluation.read', 'id'),
  'GET /api/cases/:id/retention': recorded('retention.read', 'id'),
  'GET /api/retention': recorded('retention.list', undefined, { filter: ['list', 'cursor'] }),
  'GET /api/cases/:id/export': recorded('case.export', 'id', { purpose: 'query' }),
  'GET /api/cases/:id/access': recorded('access.read', 'id', { filter: ['cursor', 'limit'] }),
  'POST /api/cases/:id/emergency': recorded('emergency.open', 'id', { purpose: 'body', sealed: true }),
  'GET /api/emergencies': recorded('emergency.list'),
  'POST /api/emergencies/:id/review': sealed('emergency.review', 'id'),
  'GET /api/audit/alarms': exempt('alarms of the server and numbers of entries, of no party'),
  'GET /api/audit/last': exempt('numbers of rows and differences, of no party'),
  'GET /api/access': recorded('access.search', undefined, { filter: [...ACCESSES, 'cursor', 'limit'] }),
  'GET /api/access/cases': recorded('case.number', undefined, { filter: ['number'] }),
  'GET /api/access/export': recorded('access.export', undefined, { filter: ACCESSES }),
  'GET /api/access/verify': recorded('access.verify', undefined, { filter: ['from', 'hash', 'limit'] }),
  'GET /api/cases/:id/documents': recorded('document.list', 'id'),
  'GET /api/documents/:id': recorded('document.read', 'id'),
  'GET /api/documents/:id/pdf': recorded('document.download', 'id', { filter: ['original'] }),
  'GET /api/evidence/:digest': recorded('evidence.read', 'digest', { filter: ['download'], purpose: 'query' }),
  'GET /api/evidence/:digest/facts': recorded('evidence.facts', 'digest'),
  'GET /api/evidence/:digest/thumbnail': recorded('evidence.thumbnail', 'digest'),
  'GET /api/dashboard': recorded('dashboard.read'),
  'POST /api/session': sealed('session.open'),
  'DELETE /api/session': sealed('session.close'),
  'POST /api/session/code': sealed('session.factor'),
  'POST /api/session/passkey': sealed('session.factor'),
  'POST /api/session/proof': sealed('session.proof'),
  'POST /api/session/password': sealed('account.password'),
  'POST /api/passkey-session': sealed('session.open-passkey'),
  'GET /api/sso/back': sealed('session.open-sso'),
  'DELETE /api/sso/link': sealed('account.sso-unlinked'),
  'POST /api/invitations/use': sealed('account.invited'),
  'POST /api/account/totp/confirm': sealed('account.factor-added'),
  'DELETE /api/account/totp': sealed('account.factor-removed'),
  'POST /api/account/passkeys': sealed('account.factor-added'),
  'DELETE /api/account/passkeys/:id': sealed('account.factor-removed', 'id'),
  'POST /api/account/recovery-codes': sealed('account.recovery-codes'),
  'DELETE /api/account/sessions': sealed('session.everywhere'),
  'DELETE /api/account/sessions/:id': sealed('session.end', 'id'),
  'GET /api/people': recorded('person.list'),
  'GET /api/people/:id': recorded('person.read', 'id'),
  'GET /api/proposals': recorded('proposal.list'),
  'GET /api/accounts': recorded('account.list'),
  'POST /api/accounts/:id/unlock': sealed('account.unlock', 'id'),
  'POST /api/accounts/:id/invitation': sealed('account.invite', 'id'),
  'DELETE /api/accounts/sessions/:id': sealed('session.end', 'id'),

  'POST /api/cases/:id/acts/:step': sealed('act.perform', 'id', 'step'),
  'POST /api/procedures/:kind/acts/:step': sealed('act.perform', undefined, 'step'),
  'POST /api/evidence': sealed('evidence.add'),
  'OPTIONS /api/uploads': exempt(OFFICE),
  'POST /api/uploads': exempt(CUSTODY),
  'GET /api/uploads/:id': exempt('tells the sender alone what became of his own upload'),
  'HEAD /api/uploads/:id': exempt('tells the sender alone how far his own upload has come'),
  'PATCH /api/uploads/:id': sealed('evidence.add'),
  'DELETE /api/uploads/:id': exempt('gives up an upload that never became a file'),
  'POST /api/session/passkey/options': exempt(ASKED),
  'POST /api/passkey-session/options': exempt(ASKED),
  'POST /api/account/passkeys/options': exempt(ASKED),
  'POST /api/account/totp': exempt(ASKED),
  'POST /api/invitations/view': exempt('tells whoever holds a one-time link whose it is'),
  'GET /api/sso': exempt('whether there is a single sign-on'),
  'GET /api/sso/go': exempt(ASKED),
  'POST /api/sso/link': exempt(ASKED),
  'GET /api/account': exempt('tells a person nothing but his or her own account'),
  'GET /api/session': exempt('tells a person nothing but who he or she is'),
  'GET /api/office': exempt(OFFICE),
  'GET /api/demo-accounts': exempt('accounts of the demonstration; empty in a real office'),
  'GET /api/settings': exempt(OFFICE),
  'POST /api/people/import/:kind': exempt(
    'each line seals its own entry; looking first keeps nothing and shows what was sent',
  ),
  'GET /api/calendars': exempt(OFFICE),
  'POST /api/calendars/preview': exempt('works out what a notice would change; reads no case'),
  'GET /api/fixity/last': exempt('counts and digests of the nightly run'),
  'GET /api/health': exempt('whether the server is up'),
  'GET /api/public/decisions': exempt(PUBLIC),
  'GET /api/public/decisions/:id': exempt(PUBLIC),
  'GET /api/public/office': exempt(PUBLIC),
  'GET /api/public/offices': exempt(PUBLIC),
  'GET /api/public/proofs/:id': exempt(PUBLIC),
  'GET /api/log/:agency/key': exempt(PUBLIC),
  'GET /api/log/:agency/checkpoint': exempt(PUBLIC),
  'GET /api/log/:agency/checkpoints': exempt(PUBLIC),
  'GET /api/log/:agency/proof': exempt(PUBLIC),
  'GET /api/log/:agency/proof/inclusion': exempt(PUBLIC),
  'GET /api/log/:agency/proof/consistency': exempt(PUBLIC),
  'POST /api/log/:agency/cosignatures': exempt('a witness signs a published head; its signature is kept itself'),
};
