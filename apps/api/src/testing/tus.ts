import request, { type Test } from 'supertest';
import type { Person } from './person.js';
import type { TestServer } from './test-server.js';

const HEADERS = { 'tus-resumable': '1.0.0' };

/** Somebody's browser, speaking the protocol for resumable uploads by hand. */
export class Tus {
  private constructor(
    private readonly server: TestServer,
    readonly officer: Person,
  ) {}

  static async by(server: TestServer, username: string): Promise<Tus> {
    return new Tus(server, await server.as(username));
  }

  /** Asks to begin an upload. */
  begin(bytes: number, said: Readonly<Record<string, string>>): Test {
    const pairs = Object.entries(said).map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`);
    return this.officer
      .post('/api/uploads')
      .set({ ...HEADERS, 'upload-length': String(bytes), 'upload-metadata': pairs.join(',') });
  }

  /** Begins an upload. @returns its id */
  async start(bytes: number, said: Readonly<Record<string, string>>): Promise<string> {
    const answer = await this.begin(bytes, said);
    if (answer.status !== 201) throw new Error(answer.text);
    return String(answer.headers.location).split('/').at(-1) ?? '';
  }

  /** Sends one part. */
  send(id: string, offset: number, part: Buffer): Test {
    return this.write('patch', id)
      .set({ 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' })
      .send(part);
  }

  /** A whole file in one part. @returns the id of its upload */
  async whole(file: Buffer, said: Readonly<Record<string, string>>): Promise<string> {
    const id = await this.start(file.length, said);
    const answer = await this.send(id, 0, file);
    if (answer.status !== 204) throw new Error(answer.text);
    return id;
  }

  head(id: string): Test {
    return request(this.server.http)
      .head(`/api/uploads/${id}`)
      .set({ ...HEADERS, cookie: this.officer.cookie });
  }

  cancel(id: string): Test {
    return this.write('delete', id);
  }

  stranger(method: 'post', path: string): Test {
    return request(this.server.http)[method](path).set(HEADERS);
  }

  foreignPage(): Test {
    return request(this.server.http)
      .post('/api/uploads')
      .set({ ...HEADERS, cookie: this.officer.cookie });
  }

  private write(method: 'patch' | 'delete', id: string): Test {
    const asking = request(this.server.http);
    const ours = { ...HEADERS, cookie: this.officer.cookie, 'x-requested-with': 'anjuan' };
    return asking[method](`/api/uploads/${id}`).set(ours);
  }
}
