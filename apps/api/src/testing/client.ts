import type { Server } from 'node:http';
import request from 'supertest';

/** An answer, as much of it as a test looks at. */
export interface Reply<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly headers: Readonly<Record<string, string>>;
}

type Method = 'get' | 'post' | 'delete';

/** A browser without a screen: keeps cookies, and sends what our pages send. */
export class Client {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly server: Server,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  get<T>(path: string): Promise<Reply<T>> {
    return this.send('get', path);
  }

  post<T>(path: string, body: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Reply<T>> {
    return this.send('post', path, body, headers);
  }

  delete<T>(path: string): Promise<Reply<T>> {
    return this.send('delete', path);
  }

  /** The session's cookie as a header. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async send<T>(
    method: Method,
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply<T>> {
    const cookie = this.cookie ? { cookie: this.cookie } : {};
    const asked = request(this.server)[method](path);
    void asked.set({ 'x-requested-with': 'anjuan', ...this.headers, ...headers, ...cookie });
    const answer = await (body ? asked.send(body) : asked);
    this.keep((answer.headers['set-cookie'] ?? []) as unknown as readonly string[]);
    return { status: answer.status, body: answer.body as T, headers: answer.headers as Record<string, string> };
  }

  private keep(set: readonly string[]): void {
    for (const line of set) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (/expires=Thu, 01 Jan 1970/i.test(line) || value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
