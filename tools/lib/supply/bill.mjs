import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { inRoot } from '../paths.mjs';
import { Stop } from '../stop.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs npm in the project and returns what it printed; nothing is installed by it. */
export function askNpm(...args) {
  const { stdout, stderr, status, error } = spawnSync(npm, args, {
    cwd: inRoot(),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (error) throw new Stop(`npm could not be run: ${error.message}`);
  return { stdout, stderr, status };
}

const byRef = (a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1);

/** A serial number that follows from the content, so that the same lock file gives the same bill. */
function serialOf(content) {
  const hex = createHash('sha256').update(content).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The bill as npm makes it, less what differs from run to run. */
export function settled({ metadata: { timestamp: _now, ...metadata }, serialNumber: _random, ...bill }) {
  const components = [...bill.components].sort(byRef);
  const serialNumber = serialOf(JSON.stringify(components));
  return { ...bill, serialNumber, metadata, components };
}

/** Software bill of materials of everything that runs in production, from the lock file (CycloneDX). */
export function billOfMaterials() {
  const { stdout, stderr, status } = askNpm('sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--omit=dev');
  if (status !== 0) throw new Stop(`npm could not make the bill of materials:\n${stderr}`);
  return settled(JSON.parse(stdout));
}
