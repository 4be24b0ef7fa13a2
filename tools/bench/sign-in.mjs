/*
 * `npm run bench -- sign-in`: from name and password to an open session, one after the other and eight at once; the same with a
 * second factor; and a wrong password, for a name that somebody has and for one that nobody has.
 */
import { TOTP, Secret } from 'otpauth';
import { closeWorld, world } from '../prove/lib/world.mjs';
import { percentile, report, timed } from './numbers.mjs';

const ROUNDS = 200;
const WARM = 20;
const AT_ONCE = 8;
const PASSWORD = 'Anjuan-demo-2026';
const HEADERS = { 'X-Requested-With': 'anjuan', 'content-type': 'application/json' };

/** One request; gives the status, the answer and the cookie to go on with. */
async function send(base, path, body, cookie = '') {
  const answer = await fetch(base + path, {
    method: 'POST',
    headers: { ...HEADERS, cookie },
    body: JSON.stringify(body),
  });
  const set = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return { status: answer.status, body: await answer.json(), cookie: set.join('; ') || cookie };
}

async function signIn(base, username, password = PASSWORD) {
  return send(base, '/api/session', { username, password });
}

function expect(status, answer) {
  if (answer.status !== status)
    throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

/** Recovery codes of somebody who has just set up an authenticator; each is a second factor once. */
async function codesOf(base, username) {
  const opened = await signIn(base, username);
  const begun = await send(base, '/api/account/totp', {}, opened.cookie);
  const code = new TOTP({ secret: Secret.fromBase32(begun.body.secret) }).generate();
  return expect(200, await send(base, '/api/account/totp/confirm', { code }, opened.cookie)).body.codes;
}

async function withFactor(base) {
  const samples = [];
  for (const username of ['officer20', 'officer21', 'officer22', 'officer23'])
    for (const code of await codesOf(base, username)) {
      const started = performance.now();
      const { cookie, body } = await signIn(base, username);
      if (body.state !== 'factor') throw new Error(`no second factor is asked for: ${body.state}`);
      expect(200, await send(base, '/api/session/code', { code }, cookie));
      samples.push(performance.now() - started);
    }
  return samples;
}

/**
 * Wrong passwords, by turns for a name that somebody has and one that nobody has, so that both meet the same machine. Failures are
 * forgotten before each, so that every one is a failure and none a lock.
 */
async function wrong(base, client) {
  const samples = { officer05: [], 'nobody-at-all': [] };
  for (let i = 0; i < 2 * ROUNDS; i += 1) {
    const username = Object.keys(samples)[i % 2];
    await client.query('DELETE FROM anjuan.sign_in_guard');
    const started = performance.now();
    expect(401, await signIn(base, username, 'wrong'));
    samples[username].push(performance.now() - started);
  }
  return Object.values(samples);
}

/** Eight people at once, each after the other's time is taken. */
async function crowd(base) {
  const names = Array.from({ length: AT_ONCE }, (_, i) => `officer1${i}`);
  const one = (name) => timed(1, 0, async () => expect(200, await signIn(base, name)));
  const samples = [];
  for (let i = 0; i < ROUNDS / AT_ONCE; i += 1) samples.push(...(await Promise.all(names.map(one))).flat());
  return samples;
}

async function measure(base, client) {
  const alone = await timed(ROUNDS, WARM, async (i) => expect(200, await signIn(base, `officer0${1 + (i % 9)}`)));
  report('sign-in by password', 1, alone);
  report('sign-in by password, eight at once', 1, await crowd(base));
  report('sign-in by password and code', 1, await withFactor(base));
  const [known, unknown] = await wrong(base, client);
  report('wrong password', 1, known);
  report('unknown name', 1, unknown);
  const apart = Math.abs(percentile(known, 0.5) - percentile(unknown, 0.5));
  console.log(JSON.stringify({ measure: 'told apart by time', p50Ms: Math.round(apart * 100) / 100 }));
}

/** Measures on a server of its own, whose made-up people are let in as strictly as those of a real office. */
export async function benchSignIn() {
  const all = await world();
  try {
    const database = await all.database({ name: 'signin' });
    const client = await all.cluster.superuser('signin');
    await client.query(`UPDATE anjuan.agency_setting SET value = '{"secondFactor":"roles"}' WHERE key = 'signIn'`);
    const { base } = await all.server({ database });
    await measure(base, client);
    await client.end();
  } finally {
    await closeWorld();
  }
}
