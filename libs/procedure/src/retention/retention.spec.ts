import { describe, expect, it } from '@jest/globals';
import { inspection } from '../inspection/table.js';
import { blankFile } from '../kernel/file.js';
import { after, ask, doingsOf } from '../testing/doing.fixture.js';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { retentionRows } from '../testing/rows/retention.fixture.js';
import { archive, fileAt } from '../testing/walk.fixture.js';
import { destruction } from './destruction.js';
import { retentionView } from './term.js';

describe('Retention and destruction', () => {
  it.each(cases(retentionRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});

describe('The term of a file', () => {
  it('begins with the year after archiving', () => {
    expect(retentionView(archive(fileAt('closed')))).toMatchObject({ period: '30年', until: '2056-12-31', holds: 0 });
  });

  it('has not begun before', () => {
    expect(retentionView(fileAt('closed'))).toMatchObject({ until: null, media: { class: 'case' }, mediaUntil: null });
  });

  it('never ends where the table says so', () => {
    const retention = [{ from: '2018-01-01', class: 'ordinary', period: '永久', mark: 'V' }] as const;
    expect(retentionView(archive(fileAt('closed')), { retention })).toMatchObject({ until: null, period: '永久' });
  });

  it('is six months at least for the recordings of an inspection', () => {
    const visited = after(blankFile('i-1', inspection.id), doingsOf(inspection)('log-inspection'));
    expect(retentionView(visited)).toMatchObject({ media: { class: 'other', months: 6 }, mediaUntil: '2026-09-02' });
  });

  it('says why in both languages', () => {
    const { why } = retentionView(archive(fileAt('closed')));
    expect(why).toEqual({
      zh: '普通程序案卷，保管期限30年，自归档次年起算，至2056-12-31止',
      en: 'ordinary procedure, kept 30年, counted from the year after archiving, until 2056-12-31',
    });
  });
});

it('A destruction names the parties by reference, and no value', () => {
  const d = doingsOf(destruction, 'destruction/1');
  const file = after(archive(fileAt('closed')), d('propose-destruction', { on: '2057-01-01' }));
  const answer = ask(file, d('approve-destruction', { on: '2057-01-01' }));
  expect(answer.ok && answer.act.computed?.destroyed?.refs).toEqual([file.dossier.party?.ref]);
});
