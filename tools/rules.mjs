/*
 * `npm run -s rules -- --json`: the rule register, one object per rule of the legal reference, with the situations in which
 * each was seen holding and failing. The rows are asked of the kernel anew; nothing is read from a list. Without `--json`
 * a table; exit 1 when a rule is missing or unproved.
 */
import { article } from '../libs/statute/dist/index.js';
import { proofModule } from './lib/procedure/proofs.mjs';
import { ruleLine, tally } from './lib/procedure/rule-line.mjs';

const { register } = await proofModule('index.js');
const { sightings } = await proofModule('testing/proofs.fixture.js');
const seen = sightings();
const lines = register().map((entry) => ruleLine(entry, seen, article));
const { proved, faulty, sentence } = tally(lines, seen);

if (process.argv.includes('--json')) console.log(JSON.stringify(lines, null, 1));
else
  for (const l of lines)
    console.log([l.id, l.force, l.procedure, l.step, l.heldAt.length, l.failedAt.length].join('\t'));
console.error(sentence);
if (proved < lines.length || faulty.length > 0) process.exitCode = 1;
