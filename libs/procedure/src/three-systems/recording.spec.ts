import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from '../kernel/file.js';
import { after, ask } from '../testing/doing.fixture.js';
import { fileAt } from '../testing/walk.fixture.js';
import { gapReasonsOf, recording } from './recording.js';

const open = fileAt('investigating');
const seq = open.version + 1;
const questioned = after(open, { step: 'question-party', unrecorded: true });
const late = (kind: string, digests = ['a'.repeat(64)]) => ({ step: 'add-recording', input: { seq, kind, digests } });
const of = (file: CaseFile) => recording(file).acts.find((a) => a.seq === seq);

describe('recording', () => {
  it('is counted by act', () => {
    expect(recording(fileAt('concluded'))).toMatchObject({ total: 9, reached: 9, open: [] });
  });

  it('of an empty file is whole', () => {
    const nothing = { acts: [], total: 0, reached: 0, needed: 0, met: 0, open: [], waiting: [] };
    expect(recording(fileAt('start'))).toEqual(nothing);
  });

  it('is reached by text where text records the act fully (L1)', () => {
    expect(recording(open).acts.find((a) => a.step === 'approve-filing')).toMatchObject({
      required: 'L1',
      reached: 'L1',
      state: 'reached',
    });
  });

  it('has a gap where an interview was neither recorded nor explained', () => {
    expect(of(questioned)).toEqual({
      seq,
      step: 'question-party',
      required: 'L3',
      reached: 'L1',
      state: 'gap',
      duty: 'as-needed',
      on: '2026-03-04',
      explainBy: '2026-03-05',
    });
    expect(recording(questioned)).toMatchObject({ total: seq, reached: seq - 1 });
    expect(recording(questioned).open.map((a) => a.seq)).toEqual([seq]);
  });

  it('is measured by the acts that needed a recording, each short one with its reason', () => {
    const explained = after(questioned, { step: 'explain-gap', input: { seq, reason: 'weather' } });
    const [before, now] = [recording(open), recording(questioned)];
    expect([now.needed, now.met]).toEqual([before.needed + 1, before.met]);
    expect([now, recording(explained), before].map(gapReasonsOf)).toEqual([['open'], ['weather'], []]);
    expect(before.needed).toBe(before.acts.filter(({ required }) => required > 'L1').length);
  });

  it('is explained by a reason given with the act', () => {
    const told = after(open, { step: 'question-party', unrecorded: true, gap: 'device' });
    expect(of(told)).toMatchObject({ state: 'explained', reason: 'device' });
    expect(recording(told).open).toEqual([]);
  });

  it('is explained afterwards, which leaves the act as it was', () => {
    const told = after(questioned, { step: 'explain-gap', input: { seq, reason: 'weather' } });
    expect(of(told)).toMatchObject({ state: 'explained', reason: 'weather', reached: 'L1' });
    expect(told.acts.slice(0, seq)).toEqual(questioned.acts);
  });

  it('is accounted for once a head has approved, until the reason changes', () => {
    const told = after(questioned, { step: 'explain-gap', input: { seq, reason: 'weather' } });
    expect(recording(told).waiting.map((a) => a.seq)).toEqual([seq]);
    const approved = after(told, { step: 'approve-gap', input: { seq } });
    expect(of(approved)).toMatchObject({ state: 'approved', reason: 'weather' });
    expect(recording(approved).waiting).toEqual([]);
    expect(of(after(approved, { step: 'explain-gap', input: { seq, reason: 'device' } }))?.state).toBe('explained');
  });

  it('keeps device, officer, time and clock of what comes later, as far as they are known', () => {
    const source = { device: 'T-07', officer: 'li', startedOn: '2026-03-02', startedAt: '09:10', clockFastSeconds: -3 };
    const doing = late('clip');
    const { lateRecordings } = after(questioned, { ...doing, input: { ...doing.input, ...source } }).dossier;
    expect(lateRecordings?.[seq]).toEqual([{ digest: 'a'.repeat(64), kind: 'clip', source }]);
  });

  it.each([
    ['two photos', late('photo', ['a'.repeat(64), 'b'.repeat(64)]), 'L2', 'gap'],
    ['a clip', late('clip'), 'L3', 'reached'],
    ['the whole', late('whole'), 'L4', 'reached'],
  ] as const)('is judged anew when %s comes later', (_what, doing, reached, state) => {
    expect(of(after(questioned, doing))).toMatchObject({ reached, state });
  });

  it('adds up what comes later in parts', () => {
    const twice = after(questioned, late('photo'), late('photo', ['b'.repeat(64)]));
    expect(of(twice)?.reached).toBe('L2');
  });

  it('does not get worse by a late photo', () => {
    const whole = after(open, { step: 'question-party' }, late('photo'));
    expect(of(whole)).toMatchObject({ reached: 'L3', state: 'reached' });
  });

  it('no longer speaks of a reason once the grade is reached', () => {
    expect(of(after(questioned, { step: 'explain-gap', input: { seq } }, late('clip')))).not.toHaveProperty('reason');
  });

  it('keeps a file out of the archive while a gap is open', () => {
    const closed = after(questioned, { step: 'terminate-investigation' }, { step: 'close-case' });
    expect(ask(closed, { step: 'archive-case' })).toMatchObject({
      ok: false,
      unmet: [{ id: 'ARC-01' }, { id: 'RCD-03' }],
    });
    expect(ask(after(closed, late('clip')), { step: 'archive-case' }).ok).toBe(true);
  });
});
