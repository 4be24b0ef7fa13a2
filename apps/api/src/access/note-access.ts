import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Role } from '@anjuan/procedure';
import type { SignedRequest } from '../platform/http/access.js';
import { Reader } from '../platform/reads/reader.js';
import { saysOf } from '../platform/says-of.js';
import { AccessRecorder } from './access-recorder.js';
import type { Recorded } from './access-routes.js';
import { describeAccess } from './describe-access.js';
import { Played } from './played.js';

/** Somebody whose agency is known. */
interface Known {
  readonly agency: string;
  readonly person: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const USERNAME = /^[\p{L}\p{N}._@-]{1,64}$/u;
const TRIED = 'SELECT agency_id AS agency, id AS person, name, roles FROM person WHERE username = $1';

/** Turns a request into an entry. A request nobody is known behind belongs to no agency's journal and leaves none. */
@Injectable()
export class NoteAccess {
  private readonly played = new Played();

  constructor(
    private readonly recorder: AccessRecorder,
    private readonly reader: Reader,
  ) {}

  /** Resolves once the entry is committed. @throws whatever kept it from being written */
  async note(rule: Recorded, request: SignedRequest, reply: FastifyReply): Promise<void> {
    if (rule.action === 'session.open') return this.signIn(rule, request, reply);
    const { me } = request;
    if (!me) return;
    const body = describeAccess(rule, me, request, reply);
    if (body.status === 206 && this.played.again(me.token, body.object ?? '')) return;
    // What is read of several offices at once is kept by each of them.
    const journals = [me.agency, ...(me.below ?? []).map(({ id }) => id)];
    await Promise.all(journals.map((agency) => this.recorder.record(agency, body)));
  }

  /** A failed sign-in is answered at once: the time it takes must not tell whether there is such an account. */
  private async signIn(rule: Recorded, request: SignedRequest, reply: FastifyReply): Promise<void> {
    const noted = this.tried(request.body).then(
      (who) => who && this.recorder.record(who.agency, describeAccess(rule, who, request, reply)),
    );
    if (reply.statusCode < 400) return noted;
    noted.catch((error: unknown) => process.stderr.write(`ALARM journal of accesses: ${saysOf(error)}\n`));
  }

  private async tried(body: unknown): Promise<Known | undefined> {
    const { username } = (body ?? {}) as { readonly username?: unknown };
    if (typeof username !== 'string' || !USERNAME.test(username)) return undefined;
    const [who] = await this.reader.run<Known>({ login: username }, TRIED, [username]);
    return who;
  }
}
