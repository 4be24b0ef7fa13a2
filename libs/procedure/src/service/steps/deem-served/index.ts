import { addDays, timeLimit } from '@anjuan/calendar';
import { civil, clocks, values } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import type { ServiceDossier } from '../../dossier.js';

export class DeemServedInput {
  @LongText({ zh: '说明', en: 'Note' }, { max: 500, optional: true }) note?: string;
}

const noticeOver = rule<ServiceDossier>({
  id: 'SER-07',
  name: 'public-notice-over',
  force: 'bars',
  articles: [civil(95)],
  says: { zh: '自公告发出之日起满三十日（遇节假日顺延），视为送达', en: 'The days of the public notice must have passed' },
  holds: ({ dossier: { announcedOn }, on, holidays }) => {
    if (!announcedOn) return false;
    const length = values.on(announcedOn).publicNoticeDays;
    return on > timeLimit({ ...clocks['C-ANN'], length }, announcedOn, holidays).due;
  },
});

/** The document counts as served on the last day of the public notice. @article CPL-2023/95 */
export const deemServed = step<ServiceDossier, DeemServedInput>({
  id: 'deem-served',
  title: { zh: '公告期满视为送达', en: 'Deem served' },
  articles: [civil(95)],
  input: DeemServedInput,
  rules: [caseNotArchived, noticeOver],
  apply: (dossier, { on }) => {
    const from = dossier.announcedOn ?? on;
    return { ...dossier, servedOn: addDays(from, values.on(from).publicNoticeDays) };
  },
});
