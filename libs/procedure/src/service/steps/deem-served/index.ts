import { type CivilDate, type Holidays, nationalHolidays } from '@anjuan/calendar';
import { civil } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { ServiceDossier } from '../../dossier.js';
import { dueOn } from '../../../terms.js';

export class DeemServedInput {
  @LongText({ zh: '说明', en: 'Note' }, { max: 500, optional: true }) note?: string;
}

/** Last day of a public notice: thirty days, longer where the last of them is a holiday. @article CPL-2023/85 */
function noticeEnds(announcedOn: CivilDate, holidays: Holidays): CivilDate {
  return dueOn('C-ANN', announcedOn, holidays);
}

const noticeOver = rule<ServiceDossier>({
  id: 'SER-07',
  name: 'public-notice-over',
  force: 'bars',
  articles: [civil(95)],
  says: {
    zh: '自公告发出之日起满三十日（遇节假日顺延），视为送达',
    en: 'The days of the public notice must have passed',
  },
  holds: ({ dossier: { announcedOn }, on, holidays }) =>
    announcedOn !== undefined && on > noticeEnds(announcedOn, holidays),
});

/** The document counts as served on the last day of the public notice. @article CPL-2023/95 */
export const deemServed = step<ServiceDossier, DeemServedInput>({
  id: 'deem-served',
  title: { zh: '公告期满视为送达', en: 'Deem served' },
  articles: [civil(95)],
  input: DeemServedInput,
  rules: [openTrackNotArchived, noticeOver],
  // An act carries no holidays; the notice is over by now, so the published table already knows its last day.
  apply: (dossier, { on }) => ({ ...dossier, servedOn: noticeEnds(dossier.announcedOn ?? on, nationalHolidays) }),
});
