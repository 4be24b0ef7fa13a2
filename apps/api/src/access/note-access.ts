import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Role } from '@anjuan/procedure';
import type { SignedRequest } from '../platform/http/access.js';
import { sha256, uuidOf } from '../platform/digest.js';
import { Offices } from '../platform/offices.js';
import { Reader } from '../platform/reads/reader.js';
import { alarm } from '../platform/alarm.js';
import { saysOf } from '../platform/says-of.js';
import { DerivedKeys } from '../platform/storage/derived-key.js';
import { AccessRecorder } from './access-recorder.js';
import type { Recorded } from './access-routes.js';
import { type Who, describeAccess, sealedWho } from './describe-access.js';
import { Played } from './played.js';

/** Somebody whose agency is known. */
interface Known {
  readonly agency: string;
  readonly person: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Status of a sign-in whose name or password is wrong. */
const WRONG = 401;
const NOBODY: Who = { person: '', name: '', roles: [] };
const USERNAME = /^[\p{L}\p{N}._@-]{1,64}$/u;
const BY_PASSKEY = 'session.open-passkey';
/** Where nobody is signed in yet, a failure is noted for whom it was tried. */
const SIGN_INS: ReadonlySet<string> = new Set(['session.open', BY_PASSKEY]);
const CREDENTIAL = /^[A-Za-z0-9_-]{1,1400}$/;
const OWNER = 'SELECT agency_id AS agency, person_id AS person FROM passkey WHERE credential_hash = $1';
const NAMED = 'SELECT agency_id AS agency, id AS person, name, roles FROM person WHERE id = $1';
const TRIED = 'SELECT agency_id AS agency, id AS person, name, roles FROM person WHERE username = $1';

/** Turns a request into an entry. A request nobody is known behind belongs to no agency's journal and leaves none. */
@Injectable()
export class NoteAccess {
  private readonly played = new Played();

  constructor(
    private readonly recorder: AccessRecorder,
    private readonly reader: Reader,
    private readonly offices: Offices,
    private readonly keys: DerivedKeys,
  ) {}

  /** Resolves once the entry is committed. @throws whatever kept it from being written */
  async note(rule: Recorded, request: SignedRequest, reply: FastifyReply): Promise<void> {
    if (rule.sealed && reply.statusCode < 400) return;
    if (SIGN_INS.has(rule.action)) return void this.failedSignIn(rule, request, reply);
    const { me } = request;
    if (!me) return;
    const body = describeAccess(rule, me, request, reply);
    if (body.status === 206 && this.played.again(me.token, body.object ?? '')) return;
    // What is read of several offices at once is kept by each of them.
    const journals = [me.agency, ...(me.below ?? []).map(({ id }) => id)];
    await Promise.all(journals.map((agency) => this.recorder.record(agency, body)));
  }

  /** A failed sign-in is answered at once: the time it takes must not tell whether there is such an account. */
  private failedSignIn(rule: Recorded, request: SignedRequest, reply: FastifyReply): void {
    // Described at once: a request that was answered may have lost its address by the time somebody is found.
    const body = describeAccess(rule, NOBODY, request, reply);
    const { action } = rule;
    const trying = action === BY_PASSKEY ? this.triedPasskey(request.body) : this.tried(request.body, reply.statusCode);
    trying
      .then((who) => who && this.recorder.record(who.agency, { ...body, who: sealedWho(who) }))
      .catch((error: unknown) => alarm('journal', `accesses: ${saysOf(error)}`));
  }

  private async tried(body: unknown, status: number): Promise<Known | undefined> {
    const { username } = (body ?? {}) as { readonly username?: unknown };
    if (typeof username !== 'string') return undefined;
    const known = USERNAME.test(username) ? this.reader.run<Known>({ login: username }, TRIED, [username]) : [];
    const [who] = await known;
    // What a lock has turned away is not noted for names nobody has: a stranger could fill the journal with them.
    return who ?? (status === WRONG ? this.stranger(username) : undefined);
  }

  /** Whose passkey an answer names, whether it held or not; an answer that names none is nobody's. */
  private async triedPasskey(body: unknown): Promise<Known | undefined> {
    const { id } = ((body ?? {}) as { readonly response?: { readonly id?: unknown } }).response ?? {};
    if (typeof id !== 'string' || !CREDENTIAL.test(id)) return undefined;
    const token = sha256(`passkey\n${id}`);
    const [owner] = await this.reader.run<Pick<Known, 'agency' | 'person'>>({ token }, OWNER, [token]);
    if (!owner) return this.stranger(id);
    const [who] = await this.reader.run<Known>({ agency: owner.agency }, NAMED, [owner.person]);
    return who;
  }

  /**
   * A name or passkey that nobody has, in the journal of the installation's first agency. What was typed may be a password in the wrong
   * field: only its keyed hash is kept, by which the same name can be told again.
   */
  private async stranger(username: string): Promise<Known | undefined> {
    const [first] = await this.offices.all();
    const person = uuidOf('unknown account', this.keys.mark('unknown account', username));
    return first && { agency: first.id, person, name: '未知账户', roles: [] };
  }
}
