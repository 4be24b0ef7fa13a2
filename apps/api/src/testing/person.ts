import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { ActRequest, SessionView } from '@anjuan/contract';
import request, { type Test } from 'supertest';

/** What a test may change about a request to act. */
export interface Sending {
  readonly key?: string;
  readonly version?: number | string;
}

/** Somebody at a keyboard, signed in. */
export class Person {
  private constructor(
    private readonly server: Server,
    readonly cookie: string,
    readonly session: SessionView,
  ) {}

  static async signIn(server: Server, username: string, password: string): Promise<Person> {
    const answer = await request(server).post('/api/session').send({ username, password });
    if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.text}`);
    const [cookie = ''] = (answer.headers['set-cookie'] as unknown as string[]).map((c) => c.split(';')[0]);
    return new Person(server, cookie, answer.body as SessionView);
  }

  get id(): string {
    return this.session.person.id;
  }

  get(path: string): Test {
    return request(this.server).get(path).set('cookie', this.cookie);
  }

  post(path: string): Test {
    return request(this.server).post(path).set('cookie', this.cookie).set('x-requested-with', 'anjuan');
  }

  open(kind: string, step: string, body: Partial<ActRequest> | object, { key = randomUUID() }: Sending = {}): Test {
    return this.post(`/api/procedures/${kind}/acts/${step}`).set('idempotency-key', key).send(body);
  }

  act(
    id: string,
    step: string,
    body: Partial<ActRequest> | object,
    { key = randomUUID(), version = 1 }: Sending = {},
  ): Test {
    const etag = typeof version === 'number' ? `"${version}"` : version;
    return this.post(`/api/cases/${id}/acts/${step}`).set('idempotency-key', key).set('if-match', etag).send(body);
  }
}
