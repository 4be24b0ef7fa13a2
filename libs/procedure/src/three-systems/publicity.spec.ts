import { describe, expect, it } from '@jest/globals';
import { nationalHolidays } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';
import { publication } from '../publication/table.js';
import { after } from '../testing/doing.fixture.js';
import { fileAt } from '../testing/walk.fixture.js';
import { isMinor, publicity } from './publicity.js';

const view = (file: CaseFile) => publicity(file, nationalHolidays);
const born = (bornIn: number, actOn = '2026-03-02') => ({
  party: { ref: 'p-4', commitment: 'e'.repeat(64), kind: 'person', label: '张××', bornIn },
  actOn,
});
const served = fileAt('served');
const step = (id: string, by: string, input = {}) => ({
  step: id,
  procedure: publication,
  track: 'publication/1',
  by,
  on: '2026-03-26',
  input,
});
const drafted = after(served, step('draft-publication', 'li'));
const cleared = after(drafted, step('clear-publication', 'clerk'));
const published = after(cleared, step('publish', 'publisher'));

describe('publicity of the decision is', () => {
  it.each(['lead', 'investigating', 'defence', 'no-penalty', 'terminated'])(
    'not due at %s: nothing was decided',
    (stage) => {
      expect(view(fileAt(stage))).toEqual({ state: 'not-due', why: 'no-decision' });
    },
  );

  it('due within seven working days of the decision', () => {
    // Decided on Tuesday 24 March; 4 to 6 April are off for Qingming.
    expect(view(fileAt('decided'))).toEqual({ state: 'due', dueOn: '2026-04-02' });
  });

  it('due by vector B: decided on 2026-09-30, published by 2026-10-15', () => {
    const decided = after(fileAt('defence'), { step: 'make-decision', on: '2026-09-30' });
    expect(view(decided)).toEqual({ state: 'due', dueOn: '2026-10-15' });
  });

  it.each([
    ['drafted', drafted],
    ['cleared', cleared],
    ['published', published],
  ])('%s as the track goes on', (state, file) => {
    expect(view(file)).toEqual({ state, dueOn: '2026-04-02' });
  });

  it.each(['corrected', 'withdrawn'])('%s when the track says so', (state) => {
    const track = published.tracks['publication/1'];
    const file = {
      ...published,
      tracks: {
        ...published.tracks,
        'publication/1': { kind: 'publication', procedure: publication.id, dossier: track?.dossier, stage: state },
      },
    };
    expect(view(file)).toMatchObject({ state });
  });

  it('told by the newest publication', () => {
    const track = { kind: 'publication', procedure: publication.id, dossier: {}, stage: 'withdrawn' };
    const again = { ...published, tracks: { 'publication/1': track, 'publication/2': { ...track, stage: 'drafted' } } };
    expect(view(again)).toMatchObject({ state: 'drafted' });
  });

  it('never due for a minor', () => {
    expect(view(fileAt('decided', { lead: born(2010) }))).toEqual({ state: 'not-due', why: 'minor' });
  });

  it('a matter of choice for on-the-spot decisions', () => {
    expect(view({ ...fileAt('decided'), procedure: 'summary@2021-07-15' })).toEqual({
      state: 'not-due',
      why: 'summary',
    });
    expect(view({ ...published, procedure: 'summary@2021-07-15' })).toMatchObject({ state: 'published' });
  });
});

describe('a minor', () => {
  it.each([
    [2010, '2026-03-02', true],
    [2008, '2026-03-02', true],
    [2007, '2026-12-31', false],
    [1980, '2026-03-02', false],
  ])('born in %s and acting on %s: %s, in doubt for the minor', (bornIn, actOn, minor) => {
    expect(isMinor(fileAt('lead', { lead: born(bornIn, actOn) }))).toBe(minor);
  });

  it('is judged by the day of the act, not by today', () => {
    expect(isMinor(fileAt('decided', { lead: { ...born(2007, '2025-06-01'), discoveredOn: '2025-06-01' } }))).toBe(
      true,
    );
  });

  it('is nobody whose year of birth is unknown, and no unit', () => {
    expect(
      isMinor(
        fileAt('lead', { lead: { party: { ref: 'p-5', commitment: 'e'.repeat(64), kind: 'unit', label: '某公司' } } }),
      ),
    ).toBe(false);
    expect(isMinor(fileAt('lead', { lead: { party: undefined } }))).toBe(false);
  });

  it('is judged by the decision where the day of the act is missing, and never by nothing', () => {
    const { actOn: _day, ...dossier } = fileAt('decided').dossier;
    expect(isMinor({ ...served, dossier })).toBe(false);
    const { decision: _decision, ...undecided } = dossier;
    expect(isMinor({ ...served, dossier: undecided })).toBe(false);
  });
});
