import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { chapters, filesIn, requirements } from '../docs/asvs-page.mjs';
import { inRoot } from './paths.mjs';

const answers = chapters().flatMap((chapter) => chapter.answers);

test('the checklist has every requirement of levels 1 and 2 once, in order, and no other', () => {
  const wanted = [...requirements()].filter(([, level]) => level <= 2).map(([number]) => number);
  assert.equal(wanted.length, 253);
  assert.deepEqual(
    answers.map(({ number }) => number),
    wanted,
  );
});

test('each answer is one of three, in few words', () => {
  for (const { number, gist, answer, proof } of answers) {
    assert.match(answer, /^(met|not met|n\/a)$/, number);
    assert.ok(gist.split(/\s+/).length <= 12, `${number}: ${gist}`);
    assert.ok(proof.length > 3, number);
  }
});

test('whatever is met names a file, and every named file is there', () => {
  for (const { number, answer, proof } of answers) {
    if (answer === 'met') assert.ok(filesIn(proof).length > 0, number);
    for (const file of filesIn(proof)) assert.ok(fs.existsSync(inRoot(file)), `${number}: ${file}`);
  }
});
