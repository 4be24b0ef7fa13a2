import { describe, expect, it } from '@jest/globals';
import { AddEvidenceInput } from '../ordinary/steps/add-evidence/index.js';
import { AddRecordingInput } from '../recording/steps.js';
import { ScheduleHearingInput } from '../ordinary/steps/schedule-hearing/index.js';
import { LeadInput } from '../ordinary/steps/register-lead/index.js';
import { DraftInput } from '../ordinary/drafting.js';
import { HoldHearingInput } from '../ordinary/steps/hold-hearing/index.js';
import { RecordSceneInput } from '../ordinary/steps/record-scene/index.js';
import { RecordStatementInput } from '../ordinary/steps/record-statement/index.js';
import { ReviewInput } from '../ordinary/reviewing.js';
import { lightDraft } from '../testing/inputs.fixture.js';
import type { InputClass } from './field.js';
import { parseInput } from './parse.js';

const lead = {
  source: 'complaint',
  matter: '120101ZQBCF01005',
  note: '占道经营',
  place: '南京路',
  actOn: '2026-03-02',
  discoveredOn: '2026-03-02',
};
const evidence = { kind: 'physical', title: '摊位', proves: '占道', takenOn: '2026-03-02', officers: ['li'] };
const scene = {
  officers: ['li'],
  certificatesShown: true,
  rightsTold: true,
  place: '南京路',
  from: '09:00',
  until: '09:30',
  findings: '摊位',
  partySigned: true,
};
const hearing = { heldOn: '2026-03-27', place: '三楼', presider: 'presider', open: true };
const record = { agents: 1, record: '笔录', opinion: '意见', signed: true };
const review = { items: [{ item: 'law', verdict: 'yes' }], reasons: '同意' };

/** Pointers and constraints of the faults found, sorted by neither: as they come. */
function faults(input: InputClass, body: unknown): readonly string[] {
  const parsed = parseInput(input, body);
  return parsed.ok ? [] : parsed.faults.map((f) => `${f.pointer} ${f.constraint}`);
}

const said = (text: unknown) => faults(RecordStatementInput, { said: text });

describe('a body is read as its class', () => {
  it.each([
    ['a lead', LeadInput, lead],
    ['a lead with a party', LeadInput, { ...lead, party: { kind: 'person', name: '王小明', bornOn: '1980-02-29' } }],
    ['a draft', DraftInput, lightDraft],
    ['evidence', AddEvidenceInput, { ...evidence, digests: ['0'.repeat(64)] }],
    ['a scene record', RecordSceneInput, scene],
    ['an early morning', RecordSceneInput, { ...scene, from: '00:00', until: '23:59' }],
  ] as const)('%s', (_name, input, body) => {
    expect(faults(input, body)).toEqual([]);
  });

  it('with optional fields left out as null or undefined', () => {
    const parsed = parseInput(AddEvidenceInput, { ...evidence, place: null, digests: undefined });
    expect(parsed.ok && Object.keys(parsed.value).sort()).toEqual(Object.keys(evidence).sort());
  });

  it.each([[null], [undefined], ['text'], [7], [[]], [[lead]]])('unless it is no object at all: %j', (body) => {
    expect(faults(LeadInput, body)).toEqual([' isObject']);
  });
});

describe('unknown properties are refused', () => {
  it.each([
    ['at the top', { ...lead, sneaky: 1 }, '/sneaky whitelistValidation'],
    ['with a slash in the name', { ...lead, 'a/b~c': 1 }, '/a~1b~0c whitelistValidation'],
    ['named like a method', { ...lead, toString: 'x' }, '/toString whitelistValidation'],
    [
      'inside a party',
      { ...lead, party: { kind: 'person', name: '王小明', role: 'head' } },
      '/party/role whitelistValidation',
    ],
  ])('%s', (_where, body, fault) => {
    expect(faults(LeadInput, body)).toEqual([fault]);
  });

  it('inside a row, with its number', () => {
    const penalties = [{ kind: 'warning' }, { kind: 'warning', secret: true }];
    expect(faults(DraftInput, { ...lightDraft, penalties })).toEqual(['/penalties/1/secret whitelistValidation']);
  });

  it('also where the name would take the rules of the class away', () => {
    expect(faults(LeadInput, { ...lead, constructor: 'x' })).toEqual(['/constructor whitelistValidation']);
    expect(faults(DraftInput, { ...lightDraft, penalties: [{ kind: 'warning', constructor: {} }] })).toEqual([
      '/penalties/0/constructor whitelistValidation',
    ]);
    expect(faults(RecordStatementInput, { constructor: 'x' })).toEqual(
      expect.arrayContaining(['/said isString', '/constructor whitelistValidation']),
    );
  });

  it.each(['{"said":"陈述","__proto__":{"inherited":true}}', '{"said":"陈述","__proto__":null}'])(
    'also in %s',
    (text) => {
      expect(faults(RecordStatementInput, JSON.parse(text))).toEqual(['/__proto__ whitelistValidation']);
      expect('inherited' in {}).toBe(false);
    },
  );

  it('even when nothing stands behind them', () => {
    expect(faults(RecordStatementInput, { said: '陈述', sneaky: null })).toEqual(['/sneaky whitelistValidation']);
  });
});

describe('wrong types are found at their place', () => {
  it.each<readonly [string, InputClass, object, string]>([
    ['a missing field', LeadInput, { ...lead, place: undefined }, '/place'],
    ['a number for text', LeadInput, { ...lead, note: 5 }, '/note'],
    ['a value outside the list', LeadInput, { ...lead, source: 'rumour' }, '/source'],
    ['a list for one value', LeadInput, { ...lead, source: ['complaint'] }, '/source'],
    ['text for a flag', RecordSceneInput, { ...scene, partySigned: 'true' }, '/partySigned'],
    [
      'a fraction of a fen',
      DraftInput,
      { ...lightDraft, penalties: [{ kind: 'fine', amountFen: 0.5 }] },
      '/penalties/0/amountFen',
    ],
    [
      'a negative fine',
      DraftInput,
      { ...lightDraft, penalties: [{ kind: 'fine', amountFen: -1 }] },
      '/penalties/0/amountFen',
    ],
    [
      'a fine beyond all measure',
      DraftInput,
      { ...lightDraft, penalties: [{ kind: 'fine', amountFen: 1e15 }] },
      '/penalties/0/amountFen',
    ],
    [
      'no number',
      DraftInput,
      { ...lightDraft, penalties: [{ kind: 'fine', amountFen: Number.NaN }] },
      '/penalties/0/amountFen',
    ],
    ['one penalty for a list', DraftInput, { ...lightDraft, penalties: { kind: 'warning' } }, '/penalties'],
    ['no penalty at all', DraftInput, { ...lightDraft, penalties: [] }, '/penalties'],
    [
      'too many penalties',
      DraftInput,
      { ...lightDraft, penalties: Array.from({ length: 11 }, () => ({ kind: 'warning' })) },
      '/penalties',
    ],
    ['text for a row', DraftInput, { ...lightDraft, penalties: ['warning'] }, '/penalties'],
    ['an empty list for a row', DraftInput, { ...lightDraft, penalties: [[]] }, '/penalties'],
    ['a list of rows for a row', DraftInput, { ...lightDraft, penalties: [[{ kind: 'warning' }]] }, '/penalties'],
    ['an empty list for a party', LeadInput, { ...lead, party: [] }, '/party'],
    ['a list of parties for a party', LeadInput, { ...lead, party: [{ kind: 'person', name: '王小明' }] }, '/party'],
    ['text for a party', LeadInput, { ...lead, party: '王小明' }, '/party'],
    ['a party without a name', LeadInput, { ...lead, party: { kind: 'person' } }, '/party/name'],
    ['an empty text in a list', DraftInput, { ...lightDraft, basis: [''] }, '/basis'],
    ['a digest too short', AddEvidenceInput, { ...evidence, digests: ['abc'] }, '/digests'],
    ['a digest in capitals', AddEvidenceInput, { ...evidence, digests: ['A'.repeat(64)] }, '/digests'],
    ['an id with a path in it', AddEvidenceInput, { ...evidence, officers: ['../li'] }, '/officers'],
    ['too many officers', AddEvidenceInput, { ...evidence, officers: ['a', 'b', 'c', 'd', 'e'] }, '/officers'],
    ['an act number of nought', AddRecordingInput, { seq: 0, kind: 'clip', digests: ['0'.repeat(64)] }, '/seq'],
    ['a half agent', HoldHearingInput, { ...record, agents: 1.5 }, '/agents'],
    ['a twenty-fifth hour', RecordSceneInput, { ...scene, from: '25:00' }, '/from'],
    [
      'a review item of another list',
      ReviewInput,
      { ...review, items: [{ item: 'weather', verdict: 'yes' }] },
      '/items/0/item',
    ],
  ])('%s', (_name, input, body, pointer) => {
    const found = faults(input, body);
    expect(found.map((f) => f.split(' ')[0])).toContain(pointer);
    expect(found.filter((f) => !f.startsWith(pointer))).toEqual([]);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0001-01-01',
    'soon',
    '2026-03-27T00:00',
  ])('a day that does not exist: %s', (heldOn) => {
    expect(faults(ScheduleHearingInput, { ...hearing, heldOn })).toEqual(['/heldOn isCivilDay']);
  });

  it('several at once, each at its own place', () => {
    expect(
      faults(LeadInput, { ...lead, note: 5, actOn: 'x', party: { kind: 'dog', name: '' } }).map((f) => f.split(' ')[0]),
    ).toEqual(expect.arrayContaining(['/note', '/actOn', '/party/kind', '/party/name']));
  });
});

describe('text that cannot be sealed or read is refused', () => {
  it.each([
    ['a high half of a pair', 'a\ud800'],
    ['a low half of a pair', '\udc00a'],
    ['the halves in the wrong order', '\udc00\ud800'],
    ['a null character', 'a\u0000b'],
    ['an escape character', '\u001b[31m'],
    ['a C1 control', 'a\u0085b'],
  ])('%s', (_name, text) => {
    expect(said(text)).toEqual(['/said matches']);
  });

  it.each([
    ['line ends and tabs', '第一行\n第二行\r\n\t缩进'],
    ['characters beyond the first plane', '𠮷野家😀'],
    ['one character', '是'],
  ])('but not %s', (_name, text) => {
    expect(said(text)).toEqual([]);
  });

  it('in lists as well', () => {
    expect(faults(DraftInput, { ...lightDraft, basis: ['好', 'a\ud800'] })).toEqual(['/basis matches']);
  });

  it.each([
    ['nothing', '', false],
    ['the full length', '字'.repeat(4000), true],
    ['one character more', '字'.repeat(4001), false],
    ['the full length in pairs', '𠮷'.repeat(4000), true],
  ])('%s', (_name, text, accepted) => {
    expect(said(text)).toEqual(accepted ? [] : [expect.stringMatching(/^\/said (min|max)Length$/)]);
  });
});
