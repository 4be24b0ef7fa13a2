import { describe, expect, it } from '@jest/globals';
import { nationalHolidays } from '@anjuan/calendar';
import type { CaseFile } from './kernel/file.js';
import { limits } from './limits.js';
import { service } from './service/table.js';
import { after } from './testing/doing.fixture.js';
import { fileAt, pay, publishDecision, serve } from './testing/walk.fixture.js';

const due = (file: CaseFile) => Object.fromEntries(limits(file, nationalHolidays).map((l) => [l.clock, l.due]));
const limit = (file: CaseFile, clock: string) => limits(file, nationalHolidays).find((l) => l.clock === clock);
const on = (step: string, day: string, input = {}) => ({ step, on: day, input });

/** In the statement period with the notice served on a day. */
const noticeServed = (day: string) =>
  after(
    serve(after(fileAt('concluded'), on('approve-notice', day)), 'prior-notice', day),
    on('open-statement-period', day),
  );

/** Decided and served on two days. */
const decisionServed = (decided: string, served: string) =>
  serve(after(fileAt('defence'), on('make-decision', decided)), 'penalty-decision', served);

describe('the vectors of law.md 3.5', () => {
  it('A: a notice served on 2026-09-28 leaves until the working Saturday 2026-10-10', () => {
    expect(due(noticeServed('2026-09-28'))).toMatchObject({ 'C-HEA': '2026-10-10', 'C-DEF': '2026-10-10' });
  });

  it('B: a decision of 2026-09-30 is public by 2026-10-15', () => {
    expect(due(after(fileAt('defence'), on('make-decision', '2026-09-30')))).toMatchObject({ 'C-PUB7': '2026-10-15' });
  });

  it('E: a fine received on 2026-09-18 is due on 2026-10-08, and not on 2026-10-03', () => {
    expect(limit(decisionServed('2026-09-17', '2026-09-18'), 'C-PAY')).toMatchObject({
      agencyDate: '2026-10-03',
      partyDate: '2026-10-08',
      due: '2026-10-08',
    });
  });

  it('F: filed on 2026-07-06, to be decided by 2026-10-04, which does not roll', () => {
    const filed = after(fileAt('filing'), on('approve-filing', '2026-07-06'));
    expect(limit(filed, 'C-90')).toMatchObject({
      agencyDate: '2026-10-04',
      partyDate: '2026-10-08',
      due: '2026-10-04',
    });
  });
});

/** Sixty days and six months after 25 March 2026; a Sunday and a holiday put them off. */
const remedies = { 'C-RECON': '2026-05-25', 'C-LIT': '2026-09-28' };

describe('the limits that run', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['start', {}],
    ['lead', { 'C-VER': '2026-03-23', 'C-LIM': '2028-03-02' }],
    ['verifying', { 'C-VER': '2026-03-23', 'C-LIM': '2028-03-02' }],
    ['filing', { 'C-VER': '2026-03-23', 'C-LIM': '2028-03-02' }],
    ['investigating', { 'C-90': '2026-06-02' }],
    ['suspended', {}],
    ['concluded', { 'C-90': '2026-06-02' }],
    ['pre-reviewing', { 'C-90': '2026-06-02', 'C-REV': '2026-03-23' }],
    ['noticed', { 'C-90': '2026-06-02' }],
    ['defence', { 'C-90': '2026-06-02', 'C-DEF': '2026-03-18', 'C-HEA': '2026-03-18' }],
    ['rechecked', { 'C-90': '2026-06-02', 'C-HEA': '2026-03-18' }],
    ['hearing', { 'C-90': '2026-06-02' }],
    ['in-review', { 'C-90': '2026-06-02', 'C-REV': '2026-04-02' }],
    ['reviewed', { 'C-90': '2026-06-02' }],
    ['decided', { 'C-SER': '2026-04-02', 'C-PUB7': '2026-04-02' }],
    ['served', { 'C-PAY': '2026-04-09', 'C-PUB7': '2026-04-02', ...remedies }],
    ['performing', { 'C-PAY': '2026-04-09', 'C-PUB7': '2026-04-02', ...remedies }],
    ['no-penalty', { 'C-CLOSE': '2026-03-31' }],
    ['terminated', { 'C-CLOSE': '2026-03-26' }],
    ['not-filed', {}],
    ['transferred', {}],
    ['closed', {}],
    ['archived', {}],
  ])('at %s: %j', (stage, expected) => {
    expect(due(fileAt(stage))).toEqual(expected);
  });

  it('explain themselves in both languages and cite their articles', () => {
    for (const { title, steps, articles } of limits(fileAt('defence'), nationalHolidays)) {
      expect([title.zh, title.en, ...steps.flatMap((s) => [s.zh, s.en])].every(Boolean)).toBe(true);
      expect(articles.length).toBeGreaterThan(0);
    }
  });
});

describe('a limit ends', () => {
  it('for the statement when the party has spoken', () => {
    expect(due(after(fileAt('defence'), on('record-statement', '2026-03-12')))).toEqual({
      'C-90': '2026-06-02',
      'C-HEA': '2026-03-18',
    });
  });

  it('for the statement, and not for the hearing, when only the statement was waived', () => {
    expect(due(after(fileAt('defence'), on('record-waiver', '2026-03-12')))).toEqual({
      'C-90': '2026-06-02',
      'C-HEA': '2026-03-18',
    });
  });

  it('for both when both were waived', () => {
    expect(due(after(fileAt('defence'), on('record-waiver', '2026-03-12', { hearingToo: true })))).toEqual({
      'C-90': '2026-06-02',
    });
  });

  it('for the hearing, when the notice gave no right to one, before it begins', () => {
    expect(due(fileAt('defence', { notice: { hearingRight: false } }))).toEqual({
      'C-90': '2026-06-02',
      'C-DEF': '2026-03-18',
    });
  });

  it('for payment when the fine is paid, for publication when it is published', () => {
    const performing = fileAt('performing');
    expect(due(pay(performing, '2026-03-26'))).toEqual({
      ...remedies,
      'C-CLOSE': '2026-04-17',
      'C-PUB7': '2026-04-02',
    });
    expect(due(publishDecision(performing, '2026-03-26'))).toEqual({ ...remedies, 'C-PAY': '2026-04-09' });
    expect(due(publishDecision(pay(performing, '2026-03-26'), '2026-03-26'))).toEqual({
      ...remedies,
      'C-CLOSE': '2026-04-17',
    });
  });
});

describe('a limit begins anew', () => {
  const anew = after(
    serve(after(fileAt('rechecked'), on('renew-notice', '2026-03-23')), 'prior-notice', '2026-03-24', 2),
    on('open-statement-period', '2026-03-24'),
  );

  it('with a new notice, for the statement and for the hearing', () => {
    expect(due(anew)).toEqual({ 'C-90': '2026-06-02', 'C-DEF': '2026-03-31', 'C-HEA': '2026-03-31' });
  });

  it('also where a hearing was held on the notice before', () => {
    const heard = after(
      serve(after(fileAt('heard'), on('renew-notice', '2026-03-30')), 'prior-notice', '2026-03-31', 2),
      on('open-statement-period', '2026-03-31'),
    );
    // Qingming: 4 to 6 April are off.
    expect(due(heard)).toMatchObject({ 'C-HEA': '2026-04-08' });
  });
});

describe('the ninety days leave out', () => {
  it('a suspension that is over, both ends included (art. 29 of Order 55)', () => {
    const resumed = after(fileAt('suspended'), on('resume-investigation', '2026-03-24'));
    expect(limit(resumed, 'C-90')).toMatchObject({ due: '2026-06-22' });
    expect(limit(resumed, 'C-90')?.steps.map((s) => s.en)).toContain(
      'Not counted, 2026-03-05 to 2026-03-24: suspension',
    );
  });

  it('a hearing from request to hearing day', () => {
    expect(due(fileAt('heard'))).toEqual({ 'C-90': '2026-06-18' });
  });

  it('nothing for a hearing that was withdrawn', () => {
    expect(due(after(fileAt('hearing'), on('withdraw-hearing', '2026-03-13')))['C-90']).toBe('2026-06-02');
  });

  it('two suspensions together', () => {
    const twice = after(
      fileAt('suspended'),
      on('resume-investigation', '2026-03-09'),
      on('suspend-investigation', '2026-03-16'),
      on('resume-investigation', '2026-03-20'),
    );
    expect(due(twice)).toEqual({ 'C-90': '2026-06-12' });
  });
});

describe('service by public notice', () => {
  it('runs thirty days from the announcement', () => {
    const decided = fileAt('decided');
    const track = {
      kind: 'service',
      procedure: service.id,
      stage: 'announced',
      dossier: { document: 'penalty-decision', attempts: [], announcedOn: '2026-04-01' },
    };
    const announced = { ...decided, tracks: { ...decided.tracks, 'service/2': track } };
    expect(limit(announced, 'C-ANN')).toMatchObject({
      start: '2026-04-01',
      agencyDate: '2026-05-01',
      partyDate: '2026-05-06',
      due: '2026-05-06',
    });
  });
});
