import type { Holidays } from '@anjuan/calendar';
import { type Consequence, from, runs } from '../kernel/consequence.js';
import type { CaseFile } from '../kernel/file.js';
import { publicity } from '../three-systems/publicity.js';

function waits(file: CaseFile, holidays: Holidays): boolean {
  return ['due', 'drafted', 'cleared'].includes(publicity(file, holidays).state);
}

const publishing = runs({
  id: 'PUB-01',
  name: 'decision-published-in-seven-working-days',
  procedure: 'publication',
  step: 'publish',
  clock: 'C-PUB7',
  says: { zh: '处罚决定信息应当在七个工作日内公开', en: 'The decision is made public within seven working days' },
  starts: (file, holidays) => [waits(file, holidays) ? from(file.dossier.decision?.on) : undefined],
});

/** What follows by itself until a decision is public. */
export const publicationConsequences: readonly Consequence[] = [publishing];
