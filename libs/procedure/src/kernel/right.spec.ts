import { describe, expect, it } from '@jest/globals';
import type { Role } from './office.js';
import { ordinary } from '../ordinary/table.js';
import { recusedIn } from '../testing/recusal.fixture.js';
import { ask, perform } from '../testing/doing.fixture.js';
import { office } from '../testing/office.fixture.js';
import { fileAt } from '../testing/walk.fixture.js';
import { stepsOf } from '../agency/delegation/decisions.js';
import { rowFor } from './procedure.js';

const ON = '2026-03-19';
const delegation = {
  file: 'delegation-1',
  head: 'head',
  to: 'unit-head',
  steps: stepsOf(['filing', 'decision']),
  from: '2026-03-01',
  until: ON,
};
const handedOver = (change: Partial<typeof delegation> = {}) => office({ delegations: [{ ...delegation, ...change }] });
const decide = (by: string, given = handedOver(), on = ON, file = fileAt('rechecked')) =>
  ask(file, { step: 'make-decision', by, on, office: given });
const outcome = (answer: ReturnType<typeof ask>) => (answer.ok ? 'ok' : [answer.why, ...answer.unmet.map((r) => r.id)]);

describe('a decision handed over by the head', () => {
  it('is made in his place, and the act says so', () => {
    const { act } = perform(fileAt('rechecked'), {
      step: 'make-decision',
      by: 'unit-head',
      on: ON,
      office: handedOver(),
    });
    expect(act.by).toEqual({
      id: 'unit-head',
      name: '陈队',
      role: 'head',
      delegation: { file: 'delegation-1', head: 'head', name: '刘主任' },
    });
  });

  it.each([
    ['before its first day', { from: '2026-03-20', until: '2026-04-01' }],
    ['after its last day', { until: '2026-03-18' }],
    ['to somebody else', { to: 'field-head' }],
    ['for other decisions', { steps: stepsOf(['closing']) }],
    ['by somebody who is no head', { head: 'reviewer' }],
    ['by somebody who has left', { head: 'gone' }],
  ])('is not made %s', (_when, change) => {
    expect(outcome(decide('unit-head', handedOver(change)))).toEqual(['wrong-role']);
  });

  it('is not made where the head had to stand aside', () => {
    const aside = recusedIn(fileAt('rechecked'), 'field-head');
    expect(outcome(decide('unit-head', handedOver({ head: 'field-head' }), ON, aside))).toEqual(['rules', 'HSE-131']);
  });

  it('is not made where the head handled the case himself', () => {
    const at = fileAt('rechecked');
    const handled = { ...at, dossier: { ...at.dossier, handlers: ['field-head', 'zhao'] } };
    const given = handedOver({ head: 'field-head' });
    expect(outcome(decide('field-head', given, ON, handled))).toContain('rules');
    expect(outcome(decide('unit-head', given, ON, handled))).toEqual(['rules', 'HSE-131']);
  });

  it.each(['deliberate', 'extend-decision-together'])('is never %s, which stays with the heads', (step) => {
    const all = stepsOf([
      'filing',
      'investigation',
      'notice',
      'decision',
      'period',
      'preservation',
      'sealing',
      'closing',
    ]);
    expect(all).not.toContain(step);
  });

  it('names steps of the head only', () => {
    const row = rowFor(ordinary, 'make-decision', 'rechecked');
    expect(row?.by).toEqual(['head']);
  });
});

describe('a role that came with an act', () => {
  const since = (role: Role, from: string, to?: string) => {
    const { staff } = office();
    const { head } = staff;
    if (!head) throw new Error('no head');
    return office({ staff: { ...staff, head: { ...head, roleSpans: [{ role, from, ...(to ? { to } : {}) }] } } });
  };

  it.each([
    ['on its first day', since('head', ON), 'ok'],
    ['the day before', since('head', '2026-03-20'), ['rules', 'HSE-129']],
    ['after its last day', since('head', '2026-01-01', '2026-03-18'), ['rules', 'HSE-129']],
    ['whatever other roles began', since('clerk', '2026-03-20'), 'ok'],
  ])('%s', (_when, given, expected) => {
    expect(outcome(decide('head', given))).toEqual(expected);
  });
});
