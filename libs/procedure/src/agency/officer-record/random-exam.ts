import type { Dossier } from '../../dossier/dossier.js';
import { Line } from '../../kernel/field.js';
import type { Act } from '../../kernel/step.js';
import { withOfficer } from './year-facts.js';

/** The city's random test. */
export class RandomExamInput {
  @Line({ zh: '抽考批次和成绩', en: 'Test and result' }, { max: 200 }) note: string;
}

/** Writes down how the test ended. */
export function examined(passed: boolean) {
  return (dossier: Dossier, { input, on }: Act<RandomExamInput>): Dossier =>
    withOfficer(dossier, { exam: { on, passed, note: input.note } });
}
