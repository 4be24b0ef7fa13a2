import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOT_ASKED, verdictOf } from './supply/advisories.mjs';
import { billOfMaterials, settled } from './supply/bill.mjs';
import { licenceFaults } from './supply/licences.mjs';

const component = (name, licence, group) => ({
  ...(group ? { group } : {}),
  name,
  version: '1.0.0',
  purl: `pkg:npm/${name}@1.0.0`,
  licenses: licence ? [{ license: { id: licence } }] : [],
});
const faults = (...components) => licenceFaults({ components });

test('a licence that asks for a notice only is allowed, others are named', () => {
  assert.deepEqual(faults(component('a', 'MIT')), []);
  assert.deepEqual(faults(component('a', 'GPL-3.0-only')), ['a@1.0.0: GPL-3.0-only']);
  assert.deepEqual(faults(component('a', '')), ['a@1.0.0: no licence named']);
});

test('of a choice one is enough, of a sum all must do', () => {
  const said = (expression) => faults({ ...component('a', ''), licenses: [{ expression }] }).length;
  assert.equal(said('(MIT OR GPL-3.0-only)'), 0);
  assert.equal(said('MIT AND GPL-3.0-only'), 1);
});

test('a conditional licence holds for the packages it was looked at for', () => {
  assert.deepEqual(faults(component('sharp-libvips-linux-x64', 'LGPL-3.0-or-later', '@img')), []);
  assert.equal(faults(component('other', 'LGPL-3.0-or-later')).length, 1);
});

test('the same lock file gives the same bill', () => {
  const bill = (order) => ({
    metadata: { timestamp: String(order), tools: [] },
    serialNumber: `${order}`,
    components: order,
  });
  const [a, b] = [{ 'bom-ref': 'a' }, { 'bom-ref': 'b' }];
  assert.deepEqual(settled(bill([a, b])), settled(bill([b, a])));
});

test('every package of production has a licence we may ship', () => {
  const bill = billOfMaterials();
  assert.ok(bill.components.length > 100);
  assert.deepEqual(licenceFaults(bill), []);
});

test('advisories: none, some, and no answer are three things', () => {
  const counts = (more) =>
    JSON.stringify({ metadata: { vulnerabilities: { low: 0, high: 0, critical: 0, total: 0, ...more } } });
  assert.equal(verdictOf(counts({})).exit, 0);
  assert.equal(verdictOf(counts({ low: 2 })).exit, 0);
  assert.equal(verdictOf(counts({ high: 1 })).exit, 1);
  assert.equal(verdictOf('{"message":"405 https://somewhere/x"}').exit, NOT_ASKED);
  assert.doesNotMatch(verdictOf('{"message":"405 https://somewhere/x"}').says, /somewhere/);
  assert.equal(verdictOf('').exit, NOT_ASKED);
});
