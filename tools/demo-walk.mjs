// Plays three whole cases and the acts that must be refused through the public HTTP API of a running server.
// Usage: npm run demo:walk [-- http://localhost:3000]
import { Person } from './demo/client.mjs';
import { pavement } from './demo/pavement.mjs';
import { poster } from './demo/poster.mjs';
import { Stage } from './demo/stage.mjs';
import { structure } from './demo/structure.mjs';
import '../apps/verify/check.mjs';

const base = process.argv[2] ?? process.env.ANJUAN_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;

/** Signs in one account per part that the demonstration needs. */
async function cast() {
  const accounts = await (await fetch(`${base}/api/demo-accounts`)).json();
  const find = (role, nth = 0) => accounts.filter((a) => a.role === role)[nth];
  const parts = {
    officer: find('officer'),
    officer2: find('officer', 1),
    unitHead: find('unit-head'),
    head: find('head'),
    deputy: find('head', 1),
    reviewer: find('reviewer'),
    presider: find('presider'),
    publisher: find('publisher'),
    archivist: find('archivist'),
    clerk: find('clerk'),
    supervisor: find('evaluator'),
  };
  const people = {};
  for (const [part, account] of Object.entries(parts)) {
    if (!account) throw new Error(`The demonstration office has no account for ${part}`);
    people[part] = await new Person(base, account.username, account.password).signIn();
  }
  return people;
}

/** Reads a journal back and checks it with the stand-alone verifier, which shares no code with the server. */
async function verified(person, id) {
  const journal = await person.get(`/api/cases/${id}/journal`);
  const verdict = await globalThis.checkJournal(JSON.stringify(journal));
  if (!verdict.ok) throw new Error(`journal of ${id}: entry ${verdict.seq}, ${verdict.en}`);
  return verdict.entries;
}

const people = await cast();
const { office } = await people.officer.get('/api/office');
const soon = Object.values(office.staff).find(
  (s) => s.certificate && s.certificate.validTo < '2026-11-21' && s.roles.includes('officer'),
);
const power = (no) => office.powers.map((p) => p.matter).find((code) => code.endsWith(String(no).padStart(3, '0')));
const facts = { matters: { pavement: power(5), poster: power(8), structure: power(1) }, expiring: soon?.id };
const stage = new Stage(people);
const started = Date.now();
process.on('uncaughtException', (error) => {
  console.error(`\n✗ ${error.message}`);
  if (error.problem) console.error(JSON.stringify({ ...error.problem, trace: undefined }, null, 1));
  process.exit(1);
});
for (const play of [pavement, poster, structure]) {
  const id = await play(stage, facts);
  console.log(`  ✓ 链验证通过：${await verified(people.supervisor, id)} 条（独立验证程序），案件 ${base}/cases/${id}`);
}
console.log(
  `\n${stage.acts} 个行为入链，${stage.refusals} 次违法操作被拒绝，用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒`,
);
