import { describe, expect, it } from '@jest/globals';
import { after } from '../testing/doing.fixture.js';
import { BUILDING, LOWER_THRESHOLD_FROM, NOISE, office } from '../testing/office.fixture.js';
import { fileAt } from '../testing/walk.fixture.js';
import type { LegalReviewPass } from '../dossier/stages.js';
import type { CaseFile } from '../kernel/file.js';
import { routingQuestions } from '../ordinary/routing/questions.js';
import { legalReview } from './legal-review.js';

const ON = '2026-03-23';
const review = (file: CaseFile, on = ON, agency = office()) => legalReview(file, agency, on);
const due = { draft: { publicInterest: true } };
const redraft = { step: 'draft-decision', on: ON, input: due.draft };
const fine = (amountFen: number) => ({ draft: { penalties: [{ kind: 'fine', amountFen }] } });

describe('legal review is', () => {
  it('not needed for a light fine', () => {
    const { sheet, ...view } = review(fileAt('defence'));
    expect(view).toEqual({ state: 'not-needed', grounds: [], draft: 1 });
    expect(sheet.map(({ yes }) => yes)).toEqual(routingQuestions.map(() => false));
  });

  it('not needed before there is a draft', () => {
    expect(review(fileAt('investigating'))).toEqual({ state: 'not-needed', grounds: [], sheet: [] });
  });

  it('due where one of the four heads of art. 58 applies', () => {
    expect(review(fileAt('defence', due))).toMatchObject({
      state: 'due',
      grounds: [{ layer: 'law', rule: 'REV-02' }],
      draft: 1,
    });
  });

  it('in review from the day the papers came', () => {
    expect(review(fileAt('in-review', due))).toMatchObject({ state: 'in-review', since: '2026-03-19', draft: 1 });
  });

  it('in review early, before the notice', () => {
    expect(review(fileAt('pre-reviewing', due))).toMatchObject({ state: 'in-review', since: '2026-03-09' });
  });

  it.each(['return-for-investigation', 'return-for-correction', 'advise-transfer'])('returned by %s', (step) => {
    expect(review(after(fileAt('in-review', due), { step, on: '2026-03-20' })).state).toBe('returned');
  });

  it('still returned when the draft was changed and not yet submitted again', () => {
    expect(review(after(fileAt('in-review', due), { step: 'return-for-correction' }, redraft)).state).toBe('returned');
  });

  it('in review again after that', () => {
    const again = after(fileAt('in-review', due), { step: 'return-for-correction' }, redraft, {
      step: 'submit-for-legal-review',
    });
    expect(review(again)).toMatchObject({ state: 'in-review', since: ON, draft: 2 });
  });

  it('approved on the draft that was read', () => {
    expect(review(fileAt('reviewed', due))).toMatchObject({ state: 'approved', draft: 1, approvedDraft: 1 });
  });

  it('approved also where nobody had to ask', () => {
    expect(review(fileAt('reviewed'))).toMatchObject({ state: 'approved', grounds: [] });
  });

  it('void when the draft changes after the approval', () => {
    expect(review(after(fileAt('reviewed', due), redraft))).toMatchObject({
      state: 'void',
      draft: 2,
      approvedDraft: 1,
      voidedBy: 'draft',
    });
  });

  it.each([
    ['added', [{ step: 'add-evidence', on: ON }]],
    ['excluded', [{ step: 'exclude-evidence', on: ON }]],
    ['verified once more', [{ step: 'verify-evidence', on: ON, input: { items: ['1'] } }]],
  ])('void when evidence is %s after the approval', (_how, doings) => {
    expect(review(after(fileAt('reviewed', due), ...doings))).toMatchObject({ state: 'void', voidedBy: 'evidence' });
  });

  it('approved again once the new evidence has been read', () => {
    const again = after(
      fileAt('reviewed', due),
      { step: 'add-evidence', on: ON },
      { step: 'verify-evidence' },
      { step: 'submit-for-legal-review' },
      { step: 'pass-legal-review' },
    );
    expect(review(again)).toMatchObject({ state: 'approved', draft: 1, approvedDraft: 1 });
  });

  it('judged by the number of the draft where an old file has no fingerprint', () => {
    const file = fileAt('reviewed', due);
    const [{ hash: _hash, ...pass } = {}] = file.dossier.reviews as [LegalReviewPass];
    const old = { ...file, dossier: { ...file.dossier, reviews: [pass as LegalReviewPass] } };
    expect(review(old).state).toBe('approved');
    expect(review(after(old, redraft)).state).toBe('void');
  });

  it('approved again once the new draft has been read', () => {
    const again = after(
      fileAt('reviewed', due),
      redraft,
      { step: 'submit-for-legal-review' },
      { step: 'pass-legal-review' },
    );
    expect(review(again)).toMatchObject({ state: 'approved', draft: 2, approvedDraft: 2 });
  });

  it('due all the same after an early approval', () => {
    expect(review(after(fileAt('pre-reviewing', due), { step: 'pass-pre-review' })).state).toBe('due');
  });

  it('returned by an early refusal only as long as the draft is the same', () => {
    const returned = after(fileAt('pre-reviewing', due), { step: 'return-from-pre-review' });
    expect(review(returned).state).toBe('returned');
    expect(review(after(returned, { step: 'conclude-investigation', input: due.draft })).state).toBe('due');
  });
});

describe('the grounds of legal review', () => {
  const layers = (file: CaseFile, on = ON, agency = office()) =>
    review(file, on, agency).grounds.map((g) => `${g.layer} ${g.rule}`);

  it.each([
    ['publicInterest', 'law REV-02'],
    ['severalLegalRelations', 'law REV-02'],
    ['socialRisk', 'national REV-03'],
    ['thirdPartyRights', 'office REV-03'],
  ])('%s: %s', (answer, ground) => {
    expect(layers(fileAt('defence', { draft: { [answer]: true } }))).toEqual([ground]);
  });

  it('a hearing that was held, and not one that was only asked for', () => {
    expect(layers(fileAt('heard'))).toEqual(['law REV-02']);
    expect(layers(fileAt('hearing'))).toEqual([]);
    expect(layers(after(fileAt('hearing'), { step: 'withdraw-hearing' }))).toEqual([]);
  });

  it('a hearing on an earlier notice still counts', () => {
    const anew = after(fileAt('heard'), { step: 'renew-notice', on: '2026-03-30' });
    expect(layers(anew, '2026-03-30')).toEqual(['law REV-02']);
  });

  it.each([
    [499_999, ON, []],
    [500_000, ON, ['tianjin REV-04']],
    [300_000, '2026-05-05', []],
    [300_000, LOWER_THRESHOLD_FROM, ['tianjin REV-04']],
  ])('a fine of %s fen on %s: %j', (amount, on, grounds) => {
    expect(layers(fileAt('defence', fine(amount)), on)).toEqual(grounds);
  });

  it('units have their own amount', () => {
    const unit = { ref: 'p-9', commitment: 'f'.repeat(64), kind: 'unit', label: '某某餐饮有限公司' };
    const lead = { party: unit, matter: NOISE };
    expect(layers(fileAt('defence', { lead, ...fine(4_999_999) }))).toEqual([]);
    expect(layers(fileAt('defence', { lead, ...fine(5_000_000) }))).toEqual(['tianjin REV-04']);
  });

  it.each([
    ['named-by-law', 'law REV-02'],
    ['outside-benchmark', 'office REV-03'],
    ['long-sealing', 'office REV-03'],
    ['costly-substitute', 'office REV-03'],
    ['suspected-crime', 'office REV-03'],
  ])('%s, named by whoever drafts: %s', (circumstance, ground) => {
    expect(layers(fileAt('defence', { draft: { listed: [circumstance] } }))).toEqual([ground]);
  });

  it.each([
    [{ kind: 'stop-business' }, 'tianjin REV-04'],
    [{ kind: 'revoke-permit' }, 'tianjin REV-04'],
    [{ kind: 'confiscate-gain', amountFen: 500_000 }, 'tianjin REV-04'],
    [{ kind: 'demolition-order' }, 'office REV-03'],
  ])('%j: %s', (penalty, ground) => {
    expect(layers(fileAt('defence', { draft: { penalties: [penalty] } }))).toEqual([ground]);
  });

  it('a sole trader counts as a person', () => {
    const trader = { ref: 'p-8', commitment: 'f'.repeat(64), kind: 'sole-trader', label: '老王早点铺' };
    expect(layers(fileAt('defence', { lead: { party: trader }, ...fine(500_000) }))).toEqual(['tianjin REV-04']);
  });

  it('the statute’s own amount where the office has set none', () => {
    const agency = office({ hearingThresholds: [] });
    expect(layers(fileAt('defence', fine(499_999)), ON, agency)).toEqual([]);
    expect(layers(fileAt('defence', fine(500_000)), ON, agency)).toEqual(['tianjin REV-04']);
  });

  it('a matter on the office’s list', () => {
    expect(layers(fileAt('defence', { lead: { matter: BUILDING } }))).toEqual(['office REV-03']);
  });

  it('an office that reviews every case', () => {
    expect(layers(fileAt('defence'), ON, office({ reviewAlways: true }))).toEqual(['office REV-03']);
  });

  it('are judged on the day of the decision once it is made', () => {
    const decided = after(fileAt('defence', { ...fine(300_000), notice: { hearingRight: true } }), {
      step: 'make-decision',
      on: '2026-03-19',
    });
    expect(layers(decided, '2026-08-01')).toEqual([]);
  });

  it('do not exist in the summary procedure', () => {
    const file = { ...fileAt('defence', due), procedure: 'summary@2021-07-15' };
    expect(review(file)).toMatchObject({ state: 'not-needed', grounds: [] });
  });
});
