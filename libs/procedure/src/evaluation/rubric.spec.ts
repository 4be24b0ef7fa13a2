import { describe, expect, it } from '@jest/globals';
import { nationalHolidays } from '@anjuan/calendar';
import { type Decision, decide } from '../kernel/decide.js';
import type { CaseFile } from '../kernel/file.js';
import type { Actor } from '../kernel/office.js';
import { perform } from '../testing/doing.fixture.js';
import { office } from '../testing/office.fixture.js';
import { fileAt, pay, publishDecision, serve, stagesWithWalk } from '../testing/walk.fixture.js';
import { evaluate, proposedVerdicts, scoredItems, summaryItems, vetoItems } from './evaluate.js';
import { scoreOf } from './score.js';
import { evaluation } from './table.js';

const supervisor: Actor = { id: 'supervisor', name: '邓督', roles: ['evaluator'] };
const ids = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i + 1}`);
const points = (list: readonly { points: number; conditional?: boolean }[], conditional: boolean) =>
  list.filter((i) => (i.conditional ?? false) === conditional).reduce((all, i) => all + i.points, 0);

function closedCase(): CaseFile {
  const corrected = perform(fileAt('performing'), { step: 'reinspect', on: '2026-03-26' }).next;
  const published = publishDecision(pay(corrected, '2026-03-30'), '2026-03-31');
  const closed = perform(published, { step: 'close-case', on: '2026-04-01' }).next;
  return numbered(closed);
}

/** Numbers are given when an act is sealed, which no spec of the pure heart does. */
function numbered(file: CaseFile): CaseFile {
  const { decision } = file.dossier;
  const number = '津和小街罚决字〔2026〕1号';
  return {
    ...file,
    dossier: {
      ...file.dossier,
      caseNumber: '津和小街立字〔2026〕1号',
      ...(decision ? { decision: { ...decision, number } } : {}),
    },
  };
}

const found = (file: CaseFile) => new Map(evaluate(file, office(), nationalHolidays).map((f) => [f.id, f]));

describe('the rubric', () => {
  it('has all its items in order', () => {
    expect(vetoItems.map((i) => i.id)).toEqual(ids('V', 19));
    expect(scoredItems.map((i) => i.id)).toEqual(ids('R', 58));
    expect(summaryItems.map((i) => i.id)).toEqual(ids('Q', 10));
  });

  it('adds up to a hundred, and 29 more where steps occurred', () => {
    expect([points(scoredItems, false), points(scoredItems, true), points(summaryItems, false)]).toEqual([
      100, 29, 100,
    ]);
  });
});

describe('a lawful case', () => {
  it('meets no veto and fails nothing but what its story lacks', () => {
    const failed = [...found(closedCase()).values()].filter((f) => f.machine === 'fail').map((f) => f.id);
    expect(failed).toEqual(['R13', 'R16']);
  });

  it('is computed in most scored items, and left to a person in the rest', () => {
    const computed = [...found(closedCase()).values()].filter(
      (f) => f.kind === 'scored' && ['pass', 'fail'].includes(f.machine),
    );
    const read = [...found(closedCase()).values()]
      .filter((f) => f.kind === 'scored' && f.machine === 'human')
      .map((f) => f.id);
    expect(computed.length).toBeGreaterThanOrEqual(30);
    expect(read).toEqual(expect.arrayContaining(['R4', 'R8', 'R10', 'R38', 'R39', 'R58']));
  });
});

describe('any file', () => {
  it.each(stagesWithWalk)('at %s can be looked at', (stage) => {
    expect(() => found(fileAt(stage))).not.toThrow();
  });

  it('whose dates lie beyond the calendar is left to a person', () => {
    const file = closedCase();
    const origin = { source: 'complaint', note: '线索', on: '1999-01-04' };
    expect(found({ ...file, dossier: { ...file.dossier, origin } }).get('R3')?.machine).toBe('human');
  });
});

describe('a faulty case', () => {
  const changed = (changes: Partial<CaseFile['dossier']>) => {
    const file = closedCase();
    return found({ ...file, dossier: { ...file.dossier, ...changes } });
  };

  it.each([
    ['V1', 'a matter that is not on the list', { matter: '120101ZQBCF01006' }],
    ['V3', 'no party on file', { party: undefined }],
    ['V4', 'no evidence', { evidence: [] }],
    ['V6', 'no notice', { notices: [] }],
    ['V12', 'discovered after more than two years', { actOn: '2024-02-01' }],
  ] as const)('%s: %s', (id, _why, changes) => {
    expect(changed(changes as Partial<CaseFile['dossier']>).get(id)?.machine).toBe('fail');
  });

  it('V2 points to the act with one officer', () => {
    const file = closedCase();
    const acts = file.acts.map((a) => (a.step === 'record-scene' ? { ...a, officers: ['li'] } : a));
    const finding = found({ ...file, acts }).get('V2');
    expect(finding?.machine).toBe('fail');
    expect(finding?.seqs).toEqual([acts.find((a) => a.step === 'record-scene')?.seq]);
  });

  it('V14: a decision that was never served', () => {
    const file = closedCase();
    const tracks = Object.fromEntries(Object.entries(file.tracks).filter(([key]) => key !== 'service/2'));
    expect(found({ ...file, tracks }).get('V14')?.machine).toBe('fail');
    expect(
      serve({ ...file, tracks, stage: 'decided' }, 'penalty-decision', '2026-03-25').tracks['service/2']?.stage,
    ).toBe('delivered');
  });
});

describe('evaluate-file', () => {
  const ask = (file: CaseFile, verdicts: readonly object[], actor = supervisor): Decision =>
    decide(
      evaluation,
      file,
      'evaluate-file',
      { verdicts },
      { actor, on: '2026-04-20', holidays: nationalHolidays, office: office(), track: 'evaluation/1' },
    );
  const refusals = (d: Decision) => (d.ok ? [] : d.unmet.map((r) => r.name));
  const full = (file: CaseFile, changes: Readonly<Record<string, object>> = {}) => {
    const proposed = proposedVerdicts([...found(file).values()]);
    return [...found(file).keys()].map((item) => ({
      item,
      verdict: 'pass',
      ...proposed.find((v) => v.item === item),
      ...changes[item],
    }));
  };

  it('passes with every item judged, and carries its score', () => {
    const file = closedCase();
    const answer = ask(file, full(file));
    expect(refusals(answer)).toEqual([]);
    expect(answer.ok && answer.next.tracks['evaluation/1']?.dossier).toMatchObject({
      by: 'supervisor',
      score: { veto: false, grade: 'excellent' },
    });
  });

  it('refuses a missing item, a silent override, an open case and one’s own', () => {
    const file = closedCase();
    expect(refusals(ask(file, full(file).slice(1)))).toEqual(['every-item-judged']);
    expect(refusals(ask(file, full(file, { V2: { verdict: 'fail' } })))).toEqual(['override-reasoned']);
    expect(refusals(ask(fileAt('performing'), full(fileAt('performing'))))).toEqual(['penalty-case-closed']);
    expect(refusals(ask(file, full(file), { ...supervisor, id: 'clerk' }))).toEqual([
      'evaluator-had-no-part-in-the-case',
    ]);
  });

  it('takes an override with its reason, and a veto fails the file', () => {
    const file = closedCase();
    const answer = ask(file, full(file, { V2: { verdict: 'fail', reason: '证件照片与本人不符' } }));
    expect(answer.ok && answer.next.tracks['evaluation/1']?.dossier).toMatchObject({
      score: { veto: true, grade: 'fail' },
    });
  });

  it('goes on after archiving', () => {
    const file = perform(closedCase(), { step: 'archive-case', on: '2026-04-10' }).next;
    expect(refusals(ask(file, full(file)))).toEqual([]);
  });
});

describe('the score', () => {
  const item = (id: string, kind: 'veto' | 'scored', p: number) => ({ id, kind, points: p, machine: 'na' as const });

  it.each([
    [95, 'excellent'],
    [90, 'excellent'],
    [89, 'good'],
    [80, 'good'],
    [79, 'pass'],
    [60, 'pass'],
    [59, 'fail'],
    [0, 'fail'],
  ] as const)('of %i is %s', (earned, grade) => {
    const list = [item('a', 'scored', earned), item('b', 'scored', 100 - earned)];
    expect(
      scoreOf(list, [
        { item: 'a', verdict: 'pass' },
        { item: 'b', verdict: 'fail' },
      ]),
    ).toMatchObject({ score: earned, grade });
  });
});
