import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { onPath, run } from './processes.mjs';
import { Stop } from './stop.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const works = (file) => spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** A Chromium that starts, or undefined. On Ubuntu `chromium` may be a stub that only names a snap. */
export function findChromium(env = process.env) {
  const candidates = [env.CHROME_PATH, ...NAMES.map(onPath), ...ELSEWHERE.filter((file) => fs.existsSync(file))];
  return candidates.filter(Boolean).find(works);
}

const canInstall = () => Boolean(onPath('apt-get')) && process.getuid?.() === 0;

async function aptInstall(packages) {
  console.log(`Installing ${packages.join(' and ')} with apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['-qq', 'update'], { env });
  // Another installation may be under way on the machine; it is waited for.
  const wait = ['-o', 'DPkg::Lock::Timeout=180'];
  const args = ['-qq', 'install', '-y', '--no-install-recommends', ...wait, ...packages];
  return update === 0 && (await run('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })) === 0;
}

/** Whether pages in Chinese would show anything but empty boxes. Without fontconfig it cannot be known. */
function hasChineseFonts() {
  if (!onPath('fc-list')) return process.platform !== 'linux';
  return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
}

async function ensureFonts() {
  if (hasChineseFonts()) return;
  if (canInstall() && (await aptInstall(['fonts-noto-cjk']))) return;
  console.warn('No Chinese font was found: pictures of the screens will show empty boxes. Install fonts-noto-cjk.');
}

/** Path of a Chromium for the browser journeys; installed on Debian when this is root, else a clear sentence. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) {
    await ensureFonts();
    return found;
  }
  if (canInstall() && (await aptInstall(['chromium', 'fonts-noto-cjk']))) {
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Stop(
    'No Chromium was found and none could be installed. Install chromium (Debian: apt-get install chromium ' +
      'fonts-noto-cjk), set CHROME_PATH to one, or set ANJUAN_SKIP_BROWSER=1 to leave the browser journeys out.',
  );
}
