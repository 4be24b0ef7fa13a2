// Somebody at a keyboard; unlike the demonstration's, every answer is handed back, refusals as well.
import { randomUUID } from 'node:crypto';

/** One signed-in person against one server. */
export class Person {
  static async signIn(base, username, password) {
    const person = new Person();
    Object.assign(person, { base, username, cookie: '' });
    const answer = await person.send('POST', '/api/session', { body: { username, password } });
    if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.text}`);
    person.cookie = answer.cookie;
    person.session = answer.body;
    return person;
  }

  get id() {
    return this.session.person.id;
  }

  get = (path) => this.send('GET', path);

  open(kind, step, body, key = randomUUID()) {
    const headers = { 'idempotency-key': key };
    return this.send('POST', `/api/procedures/${kind}/acts/${step}`, { body, headers });
  }

  act(id, step, body, version, key = randomUUID()) {
    const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
    return this.send('POST', `/api/cases/${id}/acts/${step}`, { body, headers });
  }

  upload(name, bytes, type) {
    const form = new FormData();
    form.append('file', new Blob([bytes], { type }), name);
    return this.send('POST', '/api/evidence', { form });
  }

  /** @returns status, headers, text and, where it is JSON, the body */
  async send(method, path, { body, form, raw, headers = {} } = {}) {
    const answer = await fetch(this.base + path, {
      method,
      headers: {
        'x-requested-with': 'anjuan',
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: form ?? raw ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const text = await answer.text();
    const cookie = answer.headers
      .getSetCookie()
      .map((c) => c.split(';')[0])
      .join('; ');
    return { status: answer.status, headers: answer.headers, text, cookie, body: parsed(text) };
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
