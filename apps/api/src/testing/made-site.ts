import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder like the one the staff's pages are built into; the caller removes it. */
export function madeSite(): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'anjuan-site-'));
  mkdirSync(path.join(dir, 'assets'));
  writeFileSync(path.join(dir, 'index.html'), '<!doctype html><title>a</title>');
  writeFileSync(path.join(dir, 'assets', 'index-BmkQOw_c.js'), 'export {};');
  return dir;
}

/** The public site as it was built. */
export const builtPortal = fileURLToPath(new URL('../../../portal/dist', import.meta.url));
