// A person at the keyboard: signs in, performs acts through the public HTTP API, and prints what the journal answered.
import { randomUUID } from 'node:crypto';

const HEADERS = { 'X-Requested-With': 'anjuan', 'Accept-Language': 'zh-CN' };

/** A refusal as the API words it. */
export class Refusal extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** One signed-in person against one server. */
export class Person {
  constructor(base, username, password) {
    Object.assign(this, { base, username, password, cookie: '' });
  }

  async signIn() {
    const answer = await this.send('POST', '/api/session', { username: this.username, password: this.password });
    this.cookie = answer.headers
      .getSetCookie()
      .map((c) => c.split(';')[0])
      .join('; ');
    this.session = await answer.json();
    return this;
  }

  async get(path) {
    return (await this.send('GET', path)).json();
  }

  /** Opens a file by a step that leaves the start. */
  async open(kind, step, body) {
    const answer = await this.send('POST', `/api/procedures/${kind}/acts/${step}`, body, {
      'Idempotency-Key': randomUUID(),
    });
    return answer.json();
  }

  /** Performs a step on the version of the case that stands now. */
  async act(id, step, body) {
    const { etag } = await this.etagOf(id);
    const headers = { 'Idempotency-Key': randomUUID(), 'If-Match': etag };
    return (await this.send('POST', `/api/cases/${id}/acts/${step}`, body, headers)).json();
  }

  /** Uploads bytes as evidence and gives their digest. */
  async upload(name, bytes, type) {
    const form = new FormData();
    form.append('file', new Blob([bytes], { type }), name);
    return (await this.send('POST', '/api/evidence', form)).json();
  }

  async etagOf(id) {
    const answer = await this.send('GET', `/api/cases/${id}`);
    return { etag: answer.headers.get('etag'), view: await answer.json() };
  }

  async send(method, path, body, headers = {}) {
    const json = body !== undefined && !(body instanceof FormData);
    const answer = await fetch(this.base + path, {
      method,
      headers: {
        ...HEADERS,
        ...headers,
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(json ? { 'content-type': 'application/json' } : {}),
      },
      ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : body }),
    });
    if (answer.ok) return answer;
    throw new Refusal(await answer.json().catch(() => ({ title: `HTTP ${answer.status}`, status: answer.status })));
  }
}
