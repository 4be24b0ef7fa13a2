import { addDays } from '@anjuan/calendar';
import { civil, values } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { ServiceDossier } from '../../dossier.js';

export class DeemServedInput {
  @LongText({ zh: '说明', en: 'Note' }, { max: 500, optional: true }) note?: string;
}

/** The document counts as served on the last day of the public notice. @article CPL-2023/95 */
export const deemServed = step<ServiceDossier, DeemServedInput>({
  id: 'deem-served',
  title: { zh: '公告期满视为送达', en: 'Deem served' },
  articles: [civil(95)],
  input: DeemServedInput,
  rules: [],
  apply: (dossier, { on }) => {
    const from = dossier.announcedOn ?? on;
    return { ...dossier, servedOn: addDays(from, values.on(from).publicNoticeDays) };
  },
});
