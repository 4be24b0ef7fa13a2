import { describe, expect, it } from '@jest/globals';
import { Party, type PartyRef, maskedName } from '../dossier/party.js';
import { LeadInput } from '../ordinary/steps/register-lead/index.js';
import { DraftInput } from '../ordinary/drafting.js';
import { lightDraft } from '../testing/inputs.fixture.js';
import { Group, Line, PartyField, Rows } from './field.js';
import { sealParties } from './seal-parties.js';

const seal = ({ kind, name }: Party): PartyRef => ({
  ref: `ref-${name.length}`,
  commitment: 'c'.repeat(64),
  kind,
  label: maskedName({ kind, name }),
});
const wang = { kind: 'person', name: '王小明', idNumber: '120101198001010011', phone: '13800000000' } as Party;
const firm = { kind: 'unit', name: '某某餐饮有限公司' } as Party;
const text = (label: string) => ({ zh: label, en: label });

class Witness {
  @Line(text('证言')) said: string;
  @PartyField(text('证人'), Party) who: Party;
}
class Nested {
  @Group(text('组'), Witness, { optional: true }) first?: Witness;
  @Rows(text('证人'), Witness) others: Witness[];
}

describe('sealing the parties of an input', () => {
  it('leaves a reference where a party stood', () => {
    const sealed = sealParties(LeadInput, { note: '占道', party: wang }, seal);
    expect(sealed).toEqual({
      note: '占道',
      party: { ref: 'ref-3', commitment: 'c'.repeat(64), kind: 'person', label: '王××' },
    });
  });

  it('lets no personal value through, however deep', () => {
    const input = {
      first: { said: '看见了', who: wang },
      others: [
        { said: '听见了', who: wang },
        { said: '知道', who: firm },
      ],
    };
    const journal = JSON.stringify(sealParties(Nested, input, seal));
    for (const value of ['王小明', wang.idNumber, wang.phone]) expect(journal).not.toContain(value);
    expect(journal).toContain('看见了');
    expect(journal).toContain('某某餐饮有限公司');
  });

  it('leaves an input without parties as it is', () => {
    expect(sealParties(DraftInput, lightDraft, seal)).toEqual(lightDraft);
    expect(sealParties(LeadInput, { note: '占道' }, seal)).toEqual({ note: '占道' });
  });

  it('does not touch what was typed', () => {
    const typed = { party: wang };
    sealParties(LeadInput, typed, seal);
    expect(typed.party).toBe(wang);
  });

  it('makes plain objects of nested instances, since only those have a canonical text', () => {
    const row = Object.assign(new Witness(), { said: '看见了', who: wang });
    const sealed = sealParties(Nested, { others: [row] }, seal) as { others: object[] };
    expect(Object.getPrototypeOf(sealed.others[0])).toBe(Object.prototype);
  });
});

describe('the name in lists', () => {
  it.each([
    ['person', '王小明', '王××'],
    ['person', '𠮷田', '𠮷××'],
    ['person', '', '××'],
    ['unit', '某某餐饮有限公司', '某某餐饮有限公司'],
    ['sole-trader', '老王早点铺', '老王早点铺'],
  ] as const)('%s %s is shown as %s', (kind, name, shown) => {
    expect(maskedName({ kind, name })).toBe(shown);
  });
});
