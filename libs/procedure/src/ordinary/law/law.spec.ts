import { describe, expect, it } from '@jest/globals';
import { after } from '../../testing/doing.fixture.js';
import { BARBECUE, FUMES } from '../../testing/office.fixture.js';
import { cases, faultsOf } from '../../testing/prove.fixture.js';
import { legalBasisRows } from '../../testing/rows/legal-basis.fixture.js';
import { fileAt } from '../../testing/walk.fixture.js';
import { lawInTime } from './law-in-time.js';

describe('Which law a case is decided by', () => {
  it.each(cases(legalBasisRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});

const acted = (matter: string, actOn = '2026-08-10') => fileAt('investigating', { lead: { matter, actOn } });

describe('the law in time', () => {
  it.each([
    ['an act and a decision before the Code', acted(BARBECUE), '2026-08-14', [false, 'former']],
    ['an act before and a decision after it, the Code lighter', acted(BARBECUE), '2026-08-15', [true, 'present']],
    ['an act before and a decision after it, neither lighter', acted(FUMES), '2026-08-15', [true, 'former']],
    ['an act after it', acted(BARBECUE, '2026-08-15'), '2026-08-20', [false, 'present']],
    ['a matter that has rested on one text', fileAt('investigating'), '2026-08-20', [false, 'present']],
  ] as const)('%s', (_says, file, on, expected) => {
    const { spanning, applies } = lawInTime(file, on);
    expect([spanning, applies]).toEqual(expected);
  });

  it('shows both texts and says why in both languages', () => {
    const law = lawInTime(acted(BARBECUE), '2026-08-20');
    expect(law.changedOn).toBe('2026-08-15');
    expect(law.former?.bases.map(({ instrument }) => instrument)).toContain('AIR-2018');
    expect(law.present?.bases.map(({ instrument }) => instrument)).toContain('ECO-CODE-2026');
    expect(law.former?.bases.map(({ instrument }) => instrument)).not.toContain('ECO-CODE-2026');
    expect([law.why.zh, law.why.en].every((s) => s.length > 10)).toBe(true);
  });

  it('turns with what the party did: after a refusal the former text is lighter', () => {
    const refused = after(
      acted(BARBECUE),
      { step: 'order-correction', on: '2026-08-11' },
      { step: 'reinspect', input: { corrected: false } },
    );
    expect(lawInTime(refused, '2026-08-20').applies).toBe('former');
  });

  it('names the changes of procedure that govern the day of the decision', () => {
    const on = (day: string) => lawInTime(acted(FUMES), day).procedure.map(({ present }) => present);
    expect(on('2020-06-01')).toEqual([]);
    expect(on('2026-04-01')).toEqual(expect.arrayContaining(['APL-2021', 'MOHURD-55-2022', 'CREDIT-REPAIR-2026']));
  });
});

describe('a draft after a change of law', () => {
  const ready = after(
    acted(BARBECUE),
    { step: 'order-correction', on: '2026-08-20' },
    { step: 'add-evidence' },
    { step: 'verify-evidence' },
  );
  const input = { breached: ['生态环境法典第二百五十条'], basis: ['生态环境法典第一千一百三十二条'] };
  const reasons = { 'SUB-11': '该事项裁量阶次由负责人确定。' };
  const drafted = (more: object = {}) =>
    after(ready, { step: 'conclude-investigation', input: { ...input, ...more }, reasons }).dossier.drafts[0];

  it('keeps which text it rests on, and why, even where nobody typed it', () => {
    expect(drafted({ legal: undefined })?.chosenText).toMatchObject({ text: 'present' });
    expect(drafted({ legal: undefined })?.chosenText?.reason).toContain('从旧兼从轻');
  });

  it('keeps the reason that was typed', () => {
    const chosenText = { text: 'present', reason: '首次违法且已改正，法典较轻。' };
    const legal = { text: chosenText.text, textReason: chosenText.reason };
    expect(drafted({ legal })?.chosenText).toEqual(chosenText);
  });

  it('is not burdened where the law has not changed', () => {
    expect(fileAt('concluded').dossier.drafts[0]?.chosenText).toBeUndefined();
  });
});
