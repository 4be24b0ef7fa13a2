import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { inRoot } from './paths.mjs';

const root = inRoot('libs/procedure/src');
const sources = fs
  .readdirSync(root, { recursive: true })
  .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|(^|\/)testing\//.test(file))
  .map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')]);

const where = (pattern, except = []) =>
  sources.filter(([file, text]) => pattern.test(text) && !except.includes(file)).map(([file]) => file);

/*
 * The periods of the law stand in the dated tables of libs/statute and nowhere else: a change of law is one new row there. A guard
 * asks by the id of the clock and the day (`limitOf`, `dueOn`) or by the name of the value, never by a number.
 */
describe('the periods of the law', () => {
  it('are not counted by a number written into a rule', () =>
    assert.deepEqual(
      where(/\b(addWorkingDays|subtractWorkingDays|addMonths)\([^;()]*(\([^()]*\))?[^;()]*,\s*\d+\s*\)/),
      [],
    ));

  it('are asked for the day on which they begin, not for the newest law', () =>
    // The consequence takes the name of the clock; a demand names its own last day.
    assert.deepEqual(where(/\bclocks\[/, ['kernel/consequence.ts', 'enforcing/terms.ts']), []));
});
