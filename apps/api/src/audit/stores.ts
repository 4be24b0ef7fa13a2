import type { Config } from '../platform/config.js';
import { MasterKeys } from '../platform/storage/keys.js';
import { LogKey } from '../platform/storage/log-key.js';
import { openBlobs } from '../platform/storage/open-blobs.js';
import { Vault } from '../platform/storage/vault.js';
import type { Stores } from './setting.js';

/** The stores a configuration names, opened without a server. */
export function openStores(config: Config): Stores {
  const logKey = LogKey.open(config.dataDir, config.logKey).publicKey;
  return { vault: new Vault(new MasterKeys(config)), blobs: openBlobs(config), logKey };
}
