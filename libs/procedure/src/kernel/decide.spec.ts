import { describe, expect, it } from '@jest/globals';
import { nationalHolidays } from '@anjuan/calendar';
import { ordinary } from '../ordinary/table.js';
import { payment } from '../payment/table.js';
import { service } from '../service/table.js';
import { ask, perform } from '../testing/doing.fixture.js';
import { actor, office } from '../testing/office.fixture.js';
import { blank, fileAt, handOver, serve } from '../testing/walk.fixture.js';
import { check, decide, mayEver, stageOf } from './decide.js';

const around = { actor: actor('li'), on: '2026-03-19', holidays: nationalHolidays, office: office() };
const names = (answer: ReturnType<typeof ask>) => (answer.ok ? [] : answer.unmet.map((r) => `${r.id} ${r.name}`));

describe('decide refuses', () => {
  it('a step the procedure does not have', () => {
    expect(decide(ordinary, fileAt('lead'), 'fine-everyone', {}, around)).toEqual({
      ok: false,
      why: 'unknown-step',
      stage: 'lead',
      unmet: [],
    });
  });

  it('a step of another stage, and says where the case stands', () => {
    expect(ask(fileAt('lead'), { step: 'make-decision' })).toMatchObject({
      ok: false,
      why: 'wrong-stage',
      stage: 'lead',
    });
  });

  it.each(
    ['officer', 'reviewer', 'clerk'].map((role) => [
      role,
      { officer: 'li', reviewer: 'reviewer', clerk: 'clerk' }[role] ?? '',
    ]),
  )('a decision by an %s', (_role, by) => {
    expect(ask(fileAt('defence'), { step: 'make-decision', by, on: '2026-03-19' })).toMatchObject({
      ok: false,
      why: 'wrong-role',
    });
  });

  it.each(['system-admin', 'security-admin', 'audit-admin', 'auxiliary', 'evaluator'] as const)(
    'every step of the main line to a %s',
    (role) => {
      const steps = ordinary.rows.flatMap((r) => r.by);
      expect(steps).not.toContain(role);
    },
  );

  it('an automatic step to everyone but the system', () => {
    const served = serve(fileAt('noticed'), 'prior-notice', '2026-03-11');
    expect(ask(served, { step: 'open-statement-period', by: 'head' })).toMatchObject({ ok: false, why: 'wrong-role' });
    expect(ask(served, { step: 'open-statement-period', by: 'system' }).ok).toBe(true);
  });

  it('with every unmet rule at once, so that an officer gets the whole list', () => {
    const answer = ask(fileAt('rechecked', { draft: { publicInterest: true } }), {
      step: 'make-decision',
      on: '2026-03-13',
      by: 'reviewing-head',
      input: { bank: undefined },
    });
    expect(names(answer)).toEqual([
      'HEA-02 hearing-period-over',
      'REV-01 legal-review-approves-current-draft',
      'DEC-07 collecting-bank-named',
    ]);
  });

  it('without touching the file', () => {
    const file = fileAt('defence');
    const before = JSON.stringify(file);
    ask(file, { step: 'make-decision', on: '2026-03-12' });
    ask(file, { step: 'record-statement', on: '2026-03-12' });
    expect(JSON.stringify(file)).toBe(before);
  });
});

describe('whether a step is ever somebody’s', () => {
  it.each([
    ['make-decision', 'head', true],
    ['make-decision', 'li', false],
    ['add-evidence', 'li', true],
    ['start-performance', 'head', false],
    ['fine-everyone', 'head', false],
  ] as const)('%s of %s: %s, at whatever stage', (step, by, mine) => {
    expect(mayEver(ordinary, step, { ...around, actor: actor(by) })).toBe(mine);
  });
});

describe('a rule that asks', () => {
  const late = { step: 'request-hearing', on: '2026-03-19' };

  it('refuses without a reason', () => {
    expect(names(ask(fileAt('defence'), late))).toEqual(['HEA-02 hearing-asked-in-time']);
  });

  it('refuses a reason of blanks', () => {
    expect(ask(fileAt('defence'), { ...late, reasons: { 'HEA-02': ' \n' } }).ok).toBe(false);
  });

  it('refuses a reason given for another rule', () => {
    expect(ask(fileAt('defence'), { ...late, reasons: { 'HEA-12': '当事人住院。' } }).ok).toBe(false);
  });

  it('passes with a reason, which the act keeps', () => {
    expect(perform(fileAt('defence'), { ...late, reasons: { 'HEA-02': '当事人住院。' } }).act.reasons).toEqual({
      'HEA-02': '当事人住院。',
    });
  });

  it('keeps no reason that nothing asked for', () => {
    const { act } = perform(fileAt('defence'), {
      ...late,
      on: '2026-03-18',
      reasons: { 'HEA-02': '多余。', 'REV-01': '多余。' },
    });
    expect(act.reasons).toEqual({});
  });

  it('does not let a reason stand in for a rule that bars', () => {
    const answer = ask(fileAt('defence'), {
      step: 'make-decision',
      on: '2026-03-18',
      reasons: { 'NOT-04': '急。', 'HEA-02': '急。' },
    });
    expect(names(answer)).toContain('NOT-04 statement-period-over-or-heard');
  });
});

describe('a rule that flags', () => {
  it('lets the step pass and the entry say so', () => {
    const { act, next } = perform(fileAt('defence'), { step: 'make-decision', on: '2026-06-03' });
    expect(act.flags).toEqual(['DEC-03']);
    expect(next.acts.at(-1)?.flags).toEqual(['DEC-03']);
    expect(next.stage).toBe('decided');
  });
});

describe('the act', () => {
  const { act } = perform(fileAt('verifying'), { step: 'record-scene', on: '2026-03-03' });

  it('holds who, when, from where to where, in which role', () => {
    expect(act).toMatchObject({
      step: 'record-scene',
      procedure: ordinary.id,
      from: 'verifying',
      to: 'verifying',
      on: '2026-03-03',
      by: { id: 'li', name: '李明', role: 'officer' },
    });
  });

  it('holds the officers as they stood that day, with their certificates', () => {
    const held = { certificateStatus: 'valid', certificateValidTo: '2028-12-31' };
    expect(act.officers).toEqual([
      { id: 'li', name: '李明', certificate: '120101-001', ...held },
      { id: 'zhao', name: '赵强', certificate: '120101-002', ...held },
    ]);
  });

  it('holds the grade it needed and what recorded it', () => {
    expect(act.recording).toMatchObject({ required: 'L2', items: [{ kind: 'photo' }, { kind: 'photo' }] });
  });

  it('names the role of the row and not another role of the person', () => {
    const head = { step: 'approve-filing', by: 'field-head' };
    expect(perform(fileAt('filing'), head).act.by.role).toBe('head');
  });

  it('carries no track on the main line', () => {
    expect(act).not.toHaveProperty('track');
  });
});

describe('a track', () => {
  const noticed = fileAt('noticed');

  it('begins at the start under a new key', () => {
    expect(stageOf(service, noticed, 'service/1')).toBe('start');
    expect(stageOf(service, noticed)).toBe('start');
  });

  it('moves beside the main line', () => {
    const { act, next } = perform(noticed, handOver('prior-notice', '2026-03-11'));
    expect(act.track).toBe('service/1');
    expect(next.stage).toBe('noticed');
    expect(stageOf(service, next, 'service/1')).toBe('delivered');
    expect(next.version).toBe(noticed.version + 1);
  });

  it('is not begun under the key of another kind', () => {
    const asked = { ...handOver('prior-notice', '2026-03-11', { key: 'payment/1' }) };
    expect(ask(noticed, asked)).toMatchObject({ ok: false, why: 'wrong-stage' });
  });

  it('is not moved, or overwritten, by a step of another kind', () => {
    const served = serve(noticed, 'prior-notice', '2026-03-11');
    expect(ask(served, { step: 'settle-payment', procedure: payment, track: 'service/1' })).toMatchObject({
      ok: false,
    });
    const posing = {
      ...served,
      tracks: { 'service/1': { kind: 'payment', procedure: payment.id, stage: 'planned', dossier: {} } },
    };
    expect(ask(posing, handOver('prior-notice', '2026-03-11'))).toMatchObject({ ok: false, why: 'wrong-stage' });
  });

  it('does not mistake what every object has for a track', () => {
    expect(ask(noticed, { ...handOver('prior-notice', '2026-03-11'), track: 'constructor' }).ok).toBe(false);
  });
});

describe('check', () => {
  const at = (stage: string, by = 'li', on = '2026-03-19') =>
    check(ordinary, fileAt(stage), { ...around, actor: actor(by), on });
  const find = (steps: ReturnType<typeof at>, id: string) => steps.find((s) => s.step.id === id);

  it('lists the steps that leave the stage, in the order of the table, and no automatic ones', () => {
    expect(at('noticed').map((s) => s.step.id)).toEqual([
      'leave-out-days',
      'extend-decision-period',
      'extend-decision-together',
      'make-decision',
      'decide-no-penalty',
      'add-recording',
      'explain-gap',
      'approve-gap',
    ]);
  });

  it('offers the first step of an empty file', () => {
    expect(check(ordinary, blank, around).map((s) => [s.step.id, s.open])).toEqual([['register-lead', true]]);
  });

  it('says which are mine', () => {
    expect(
      at('filing')
        .filter((s) => s.mine)
        .map((s) => s.step.id),
    ).toEqual(['record-concurrent-agency', 'link-redo', 'add-recording', 'explain-gap']);
    expect(
      at('filing', 'head')
        .filter((s) => s.mine)
        .map((s) => s.step.id),
    ).toEqual(['extend-verification', 'refuse-filing', 'approve-filing', 'return-filing', 'approve-gap']);
  });

  it('lists what is still missing on file, without what is yet to be typed', () => {
    const decision = find(at('defence', 'head', '2026-03-18'), 'make-decision');
    expect(decision?.unmet.map((r) => r.id)).toEqual(['NOT-04', 'HEA-02']);
    expect(decision?.open).toBe(false);
    expect(find(at('defence', 'head'), 'make-decision')).toMatchObject({ open: true, unmet: [], to: 'decided' });
  });

  it('shows what is missing to those who may not do it, too', () => {
    expect(find(at('defence', 'li', '2026-03-18'), 'make-decision')).toMatchObject({ mine: false, open: false });
  });

  it('leaves out rules that ask or flag', () => {
    expect(find(at('defence', 'li', '2026-03-19'), 'request-hearing')).toMatchObject({ open: true, unmet: [] });
  });

  it('agrees with decide: what it closes for the file, decide refuses for the same rules', () => {
    for (const stage of ['defence', 'rechecked', 'heard', 'concluded', 'reviewed']) {
      for (const { step, unmet } of at(stage, 'head', '2026-03-19').filter((s) => s.mine)) {
        const answer = ask(fileAt(stage), { step: step.id, by: 'head', on: '2026-03-19' });
        const refused = answer.ok ? [] : answer.unmet.map((r) => r.name);
        expect(refused).toEqual(expect.arrayContaining(unmet.map((r) => r.name)));
      }
    }
  });
});
