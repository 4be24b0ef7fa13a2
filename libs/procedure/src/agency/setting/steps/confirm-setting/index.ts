import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { type Act, step } from '../../../../kernel/step.js';
import { NothingToSay } from '../../../../ordinary/steps/open-statement-period/index.js';
import { withAgency } from '../../../facts.js';
import { settled } from '../../../proposing/pending.js';
import { confirming } from '../../../proposing/rules.js';
import { patternStillOwn } from '../../numbering.js';
import { dayStillChanges } from '../../own-day.js';
import { onePerDay, stillAhead } from '../../rules.js';

function inForce(dossier: Dossier, { on }: Act<NothingToSay>): Dossier {
  const setting = dossier.agency?.setting;
  return settled(setting ? withAgency(dossier, { setting: { ...setting, confirmedOn: on } }) : dossier);
}

/** The setting holds from its day on. */
export const confirmSetting = step<Dossier, NothingToSay>({
  id: 'confirm-setting',
  title: { zh: '确认设置', en: 'Confirm the setting' },
  articles: [apl(47)],
  input: NothingToSay,
  rules: [...confirming, stillAhead, onePerDay, patternStillOwn, dayStillChanges],
  apply: inForce,
});
