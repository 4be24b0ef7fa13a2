import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { approvalRows } from '../testing/rows/approval.fixture.js';
import { after } from '../testing/doing.fixture.js';
import { fileAt } from '../testing/walk.fixture.js';
import { reviewedHash } from './approval.js';

describe('What an approval covers', () => {
  it.each(cases(approvalRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});

describe('The fingerprint of what is reviewed', () => {
  const file = fileAt('in-review');
  const { reviewAsked } = file.dossier;

  it('is kept with the submission and with the answer', () => {
    expect(reviewAsked?.hash).toEqual(reviewedHash(file.dossier));
    expect(fileAt('reviewed').dossier.reviews.at(-1)?.hash).toEqual(reviewAsked?.hash);
  });

  it('is the same after a passage through JSON', () => {
    expect(reviewedHash(JSON.parse(JSON.stringify(file.dossier)) as typeof file.dossier)).toEqual(reviewAsked?.hash);
  });

  it('tells a changed draft from changed evidence', () => {
    const redrafted = after(fileAt('reviewed'), { step: 'draft-decision' }).dossier;
    const fewer = after(fileAt('reviewed'), { step: 'exclude-evidence' }).dossier;
    expect(reviewedHash(redrafted).evidence).toBe(reviewAsked?.hash?.evidence);
    expect(reviewedHash(fewer).draft).toBe(reviewAsked?.hash?.draft);
    expect(reviewedHash(redrafted).draft).not.toBe(reviewAsked?.hash?.draft);
    expect(reviewedHash(fewer).evidence).not.toBe(reviewAsked?.hash?.evidence);
  });
});

describe('The routing sheet stays on file', () => {
  it('with the draft, though nothing sends it to review', () => {
    const { sheet } = fileAt('concluded').dossier.drafts[0] ?? {};
    expect(sheet).toMatchObject({ on: '2026-03-09', due: false });
    expect(Object.values(sheet?.answers ?? {}).every((yes) => !yes)).toBe(true);
  });

  it('with the submission and the answer', () => {
    const sheet = { on: '2026-03-19', due: true, answers: expect.objectContaining({ 'public-interest': true }) };
    const draft = { publicInterest: true };
    expect(fileAt('in-review', { draft }).dossier.reviewAsked?.sheet).toMatchObject(sheet);
    expect(fileAt('reviewed', { draft }).dossier.reviews[0]?.sheet).toMatchObject(sheet);
  });

  it('with the decision that was made without review', () => {
    expect(fileAt('decided').dossier.decision?.sheet).toMatchObject({ on: '2026-03-24', due: false });
  });
});
