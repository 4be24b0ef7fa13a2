import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DEMO_PASSWORD } from '../identity/demo-accounts.query.js';
import { Clock } from '../platform/clock.js';
import { readConfig } from '../platform/config.js';
import { createServer } from '../server.js';
import { Person } from './person.js';
import { freshDatabase } from './test-database.js';

/** The day on which every API test happens: a Friday. */
export const TODAY = '2026-11-20';

/** A running server with its own database, and people who are signed in. */
export class TestServer {
  private readonly people = new Map<string, Person>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: { readonly name: string; readonly ownerUrl: string; readonly appUrl: string },
    private readonly dataDir: string,
  ) {}

  static async start(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
    const database = await freshDatabase();
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'anjuan-api-'));
    const base = {
      DATABASE_URL: database.ownerUrl,
      APP_DATABASE_URL: database.appUrl,
      DATA_DIR: dataDir,
      JOBS: '0',
      REQUESTS_PER_MINUTE: '0',
    };
    const app = await createServer(readConfig({ ...base, ...env }));
    app.get(Clock).now = () => new Date(`${TODAY}T04:00:00Z`);
    return new TestServer(app, database, dataDir);
  }

  /** The HTTP server for supertest. */
  get http(): Parameters<typeof Person.signIn>[0] {
    return this.app.getHttpServer() as Parameters<typeof Person.signIn>[0];
  }

  /** Somebody who is signed in; the same person for the same name. */
  async as(username: string): Promise<Person> {
    const known = this.people.get(username);
    if (known) return known;
    const person = await Person.signIn(this.http, username, DEMO_PASSWORD);
    this.people.set(username, person);
    return person;
  }

  async stop(): Promise<void> {
    await this.app.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
