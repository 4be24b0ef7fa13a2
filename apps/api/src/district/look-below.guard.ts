import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type Below, type SignedIn, isUuid, lookingAt } from '../platform/context.js';
import type { SignedRequest } from '../platform/http/access.js';
import { Offices } from '../platform/offices.js';
import { Reader } from '../platform/reads/reader.js';
import { notFound } from '../platform/refused.js';
import { regarded, summed } from './regarded.js';

const BELOW = 'SELECT id, name FROM supervised()';
const OFFICE_OF = 'SELECT office_of($1, $2) AS id';

/**
 * Turns the look of a district's supervisor to the office it regards: the one that is named (`office=`), or the one that
 * has the file, the paper or the evidence asked for. Acts are left as they are, so there is nothing of an office to act on.
 * Runs behind the guard that knows who is signed in.
 */
@Injectable()
export class LookBelow implements CanActivate {
  constructor(
    private readonly offices: Offices,
    private readonly reader: Reader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const { me } = request;
    if (me && (await this.supervises(me))) request.me = await this.look(me, request, takeOffice(request));
    return true;
  }

  /** Whether somebody supervises a district: only an evaluator may, and only of an agency that is one. */
  private async supervises({ agency, roles }: SignedIn): Promise<boolean> {
    return roles.includes('evaluator') && (await this.offices.of(agency)).kind === 'district';
  }

  private async look(me: SignedIn, request: SignedRequest, named: string | undefined): Promise<SignedIn> {
    const from = (await this.offices.of(me.agency)).name;
    const below = await this.reader.run<Below>(me, BELOW);
    if (named !== undefined) {
      if (!below.some(({ id }) => id === named)) throw notFound();
      return lookingAt({ ...me, from }, named);
    }
    if (summed(request)) return { ...me, from, below };
    const thing = regarded(request);
    if (!thing) return me;
    const [office] = await this.reader.run<{ id: string }>(me, OFFICE_OF, [thing.kind, thing.key]);
    return office ? lookingAt({ ...me, from }, office.id) : me;
  }
}

/** Takes `office=` out of the query, so that no list has to know of it. */
function takeOffice({ query, method }: SignedRequest): string | undefined {
  const given = query as Record<string, unknown> | undefined;
  if (method !== 'GET' || given?.office === undefined) return undefined;
  const { office } = given;
  delete given.office;
  if (office === '') return undefined;
  if (typeof office !== 'string' || !isUuid(office)) throw notFound();
  return office;
}
