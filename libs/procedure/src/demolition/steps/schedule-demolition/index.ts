import type { CivilDate } from '@anjuan/calendar';
import { acl, planning } from '@anjuan/statute';
import { utilitiesKept } from '../../../enforcing/utilities.js';
import { Day, Flag, LongText, Time } from '../../../kernel/field.js';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { announcedTermOver } from '../../announcing.js';
import type { DemolitionDossier } from '../../dossier.js';
import { plannedHours } from '../../executing.js';
import { demolitionInstructed } from '../../instructing.js';
import { enforcementDecisionServed, remediesExhausted } from '../../waiting.js';

export class ScheduleInput {
  @Day({ zh: '实施日期', en: 'Day' }) day: CivilDate;
  @Time({ zh: '开始时间', en: 'From' }) from: string;
  @Time({ zh: '预计结束时间', en: 'Until' }) until: string;
  @LongText({ zh: '实施方式', en: 'Means' }, { max: 1000 }) means: string;
  @Flag({ zh: '对居民生活停水、停电、停热、停气', en: 'Supplies of dwellings are cut' }) utilitiesCut: boolean;
  @LongText({ zh: '情况紧急的理由', en: 'Why it cannot wait' }, { max: 1000, optional: true }) urgent?: string;
}

const dayNotPast: Rule<DemolitionDossier, ScheduleInput> = inputRule({
  id: 'HSE-41',
  name: 'scheduled-day-not-past',
  force: 'bars',
  articles: [acl(43)],
  says: { zh: '实施日期不得早于今天', en: 'The day of force is not in the past' },
  holds: ({ input, on }) => input.day >= on,
});

/** D10 is over: the head fixes day, hours and means of force. @article ACL-2011/43 */
export const scheduleDemolition = step<DemolitionDossier, ScheduleInput>({
  id: 'schedule-demolition',
  title: { zh: '批准强制拆除实施', en: 'Fix the day of demolition' },
  articles: [acl(43), acl(44), planning(68)],
  input: ScheduleInput,
  rules: [
    openTrackNotArchived,
    remediesExhausted,
    announcedTermOver,
    enforcementDecisionServed,
    demolitionInstructed,
    ...plannedHours,
    utilitiesKept,
    dayNotPast,
  ],
  prefill: () => ({ from: '09:00', until: '17:00', utilitiesCut: false }),
  apply: (dossier, { input: { day, from, until, means, urgent }, by }) => ({
    ...dossier,
    schedule: { day, from, until, means, head: by.id, ...(urgent ? { urgent } : {}) },
  }),
});
