import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Flag } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { dayReallyChanges, statutoryDayStaysOff } from '../../own-day.js';
import { SettingInput, proposed } from '../../record.js';
import { fromNowOn } from '../../rules.js';

export class ProposeOwnDayInput extends SettingInput {
  @Flag({ zh: '当日上班（否为当日不上班）', en: 'A working day (else a day off)' }) works: boolean;
}

/** A day on which the office departs from the national calendar; it "holds from" that day, and on it alone. @article APL-2021/85 */
export const proposeOwnDay = step<Dossier, ProposeOwnDayInput>({
  id: 'propose-own-day',
  title: { zh: '提出本机关日历例外', en: 'Propose a day of the office’s own' },
  articles: [apl(85)],
  input: ProposeOwnDayInput,
  rules: [fromNowOn, dayReallyChanges, statutoryDayStaysOff],
  apply: proposed(({ works }) => ({ kind: 'own-day', works })),
});
