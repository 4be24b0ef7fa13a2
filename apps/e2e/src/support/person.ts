import { randomUUID } from 'node:crypto';
import type { ActRequest, ActResult, CasePage, CaseView, DemoAccount, Problem, SessionView } from '@anjuan/contract';
import { type APIRequestContext, type APIResponse, request } from '@playwright/test';
import { picture } from './pictures.js';

export const PASSWORD = 'Anjuan-demo-2026';

/** What set-up may say about an act beside its input. */
export type ActExtra = Omit<Partial<ActRequest>, 'input'>;
type Recordings = NonNullable<ActRequest['recordings']>;

/** The answer as JSON. @throws Error with what the API said when it refused */
async function read<T>(answer: APIResponse): Promise<T> {
  if (answer.ok()) return (await answer.json()) as T;
  const problem = (await answer.json().catch(() => undefined)) as Problem | undefined;
  const unmet = (problem?.unmet ?? []).map(({ rule, says }) => `${rule} ${says}`).join('; ');
  const faults = (problem?.faults ?? []).map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
  throw new Error(`${answer.status()} ${answer.url()}: ${problem?.detail ?? ''} ${unmet} ${faults}`);
}

/** A signed-in person at the API, for what a journey needs before and between its own steps. */
export class Person {
  private constructor(
    private readonly api: APIRequestContext,
    readonly id: string,
    readonly name: string,
  ) {}

  static async signIn(baseURL: string, username: string): Promise<Person> {
    const headers = { 'X-Requested-With': 'anjuan', 'Accept-Language': 'zh-CN' };
    const api = await request.newContext({ baseURL, extraHTTPHeaders: headers });
    const answer = await api.post('/api/session', { data: { username, password: PASSWORD } });
    const { person } = await read<SessionView>(answer);
    return new Person(api, person.id, person.name);
  }

  async leave(): Promise<void> {
    await this.api.dispose();
  }

  view(id: string): Promise<CaseView> {
    return this.api.get(`/api/cases/${id}`).then(read<CaseView>);
  }

  cases(text: string): Promise<CasePage> {
    return this.api.get('/api/cases', { params: { text } }).then(read<CasePage>);
  }

  accounts(): Promise<readonly DemoAccount[]> {
    return this.api.get('/api/demo-accounts').then(read<readonly DemoAccount[]>);
  }

  /** Opens a file by a step that leaves the start; gives its id. */
  async open(kind: string, step: string, input: object, extra: ActExtra = {}): Promise<string> {
    const headers = { 'Idempotency-Key': randomUUID() };
    const answer = await this.api.post(`/api/procedures/${kind}/acts/${step}`, { data: { input, ...extra }, headers });
    return (await read<ActResult>(answer)).case.line.id;
  }

  /** Performs a step on the case as it now stands. */
  async act(id: string, step: string, input: object, extra: ActExtra = {}): Promise<ActResult> {
    return read<ActResult>(await this.tryAct(id, step, input, extra));
  }

  /** The bare answer, for acts that may be refused. */
  async tryAct(id: string, step: string, input: object, extra: ActExtra = {}): Promise<APIResponse> {
    const { line } = await this.view(id);
    const headers = { 'Idempotency-Key': randomUUID(), 'If-Match': `"${line.version}"` };
    return this.api.post(`/api/cases/${id}/acts/${step}`, { data: { input, ...extra }, headers });
  }

  /** Uploads fresh pictures and says how they record an act. */
  async recordings(count: number, kind: Recordings[number]['kind'] = 'photo'): Promise<Recordings> {
    const uploads = Array.from({ length: count }, async () => {
      const file = { name: '现场.png', mimeType: 'image/png', buffer: picture() };
      const answer = await this.api.post('/api/evidence', { multipart: { file } });
      return { digest: (await read<{ digest: string }>(answer)).digest, kind };
    });
    return Promise.all(uploads);
  }
}
