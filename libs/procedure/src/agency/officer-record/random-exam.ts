import type { CivilDate } from '@anjuan/calendar';
import type { Dossier } from '../../dossier/dossier.js';
import { Day, Line } from '../../kernel/field.js';
import type { Act } from '../../kernel/step.js';
import { withOfficer } from './year-facts.js';

/** The city's random test. */
export class RandomExamInput {
  @Line({ zh: '抽考批次和成绩', en: 'Test and result' }, { max: 200 }) note: string;
  @Day({ zh: '抽考日期（不填为办理当日）', en: 'Day of the test; today when left out' }, { optional: true })
  examinedOn?: CivilDate;
}

/** Writes down how the test ended. */
export function examined(passed: boolean) {
  return (dossier: Dossier, { input, on }: Act<RandomExamInput>): Dossier =>
    withOfficer(dossier, { exam: { on: input.examinedOn ?? on, passed, note: input.note } });
}
