import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from './clock.js';
import { ClockWatch } from './clock-watch.js';
import { CONFIG, type Config } from './config.js';
import { RequestLimits } from './http/limits/request-limits.js';
import { Invitations } from './invitations.js';
import { JobRunner } from './jobs/job-runner.js';
import { Offices } from './offices.js';
import { Database } from './persistence/database.js';
import { prepareDatabase } from './persistence/prepare-database.js';
import { Reader } from './reads/reader.js';
import { Blobs } from './storage/blobs.js';
import { openBlobs } from './storage/open-blobs.js';
import { MasterKeys } from './storage/keys.js';
import { DerivedKeys } from './storage/derived-key.js';
import { LogKey } from './storage/log-key.js';
import { Vault } from './storage/vault.js';
import { UnitOfWork } from './unit-of-work.js';

/** URL of the application's own role, known once the database is ready. */
const APP_URL = Symbol('app-url');

const providers = [
  Clock,
  ClockWatch,
  Offices,
  UnitOfWork,
  Invitations,
  DerivedKeys,
  JobRunner,
  RequestLimits,
  { provide: APP_URL, inject: [CONFIG], useFactory: prepareDatabase },
  { provide: Database, inject: [APP_URL], useFactory: (url: string) => Database.connect(url) },
  { provide: Reader, inject: [APP_URL], useFactory: (url: string) => Reader.on(url) },
  { provide: Vault, inject: [CONFIG], useFactory: (config: Config) => new Vault(new MasterKeys(config)) },
  { provide: LogKey, inject: [CONFIG], useFactory: (config: Config) => LogKey.open(config.dataDir, config.logKey) },
  { provide: Blobs, inject: [CONFIG], useFactory: openBlobs },
];

/** What every feature stands on: connections, clock, stores, the queue. */
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
    private readonly jobs: JobRunner,
  ) {}

  static with(config: Config): DynamicModule {
    const all = [{ provide: CONFIG, useValue: config }, ...providers];
    return {
      module: PlatformModule,
      global: true,
      providers: all,
      exports: [
        CONFIG,
        Clock,
        ClockWatch,
        Offices,
        UnitOfWork,
        Invitations,
        DerivedKeys,
        JobRunner,
        RequestLimits,
        Database,
        Reader,
        Vault,
        Blobs,
        LogKey,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.jobs.stop();
    await Promise.all([this.database.close(), this.reader.close()]);
  }
}
