import { type DynamicModule, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { Blobs } from '../platform/storage/blobs.js';
import { LogKey } from '../platform/storage/log-key.js';
import { Vault } from '../platform/storage/vault.js';
import type { Auditing } from './audit-all.js';
import { AuditController } from './audit.controller.js';
import { AuditQuery } from './audit.query.js';
import { AUDITING, NightlyAudit } from './nightly-audit.js';
import type { Recompute } from './setting.js';

/** A verifier that reads the data: all that is stored against the journals it must follow from. */
@Module({})
export class AuditModule {
  static with(recompute: Recompute): DynamicModule {
    // The bytes of the files are the nightly re-hash's part.
    const made = ({ databaseUrl }: Config, vault: Vault, blobs: Blobs, { publicKey: logKey }: LogKey): Auditing => ({
      databaseUrl,
      stores: { vault, blobs, logKey },
      recompute,
      files: false,
    });
    const auditing = { provide: AUDITING, inject: [CONFIG, Vault, Blobs, LogKey], useFactory: made };
    const providers = [auditing, AuditQuery, NightlyAudit];
    return { module: AuditModule, controllers: [AuditController], providers, exports: [NightlyAudit] };
  }
}
