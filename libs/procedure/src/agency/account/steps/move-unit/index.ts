import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { LongText, UnitId } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { proposing } from '../../account.js';
import { notOwnAccount, unitOfTheOffice } from '../../rules.js';

export class MoveUnitInput {
  @UnitId({ zh: '调整后的队室', en: 'Team from then on' }) unit: string;
  @LongText({ zh: '理由和依据', en: 'Reason and paper' }, { min: 2, max: 500 }) reason: string;
}

/** The team somebody is to belong to. */
export const moveUnit = step<Dossier, MoveUnitInput>({
  id: 'move-unit',
  title: { zh: '提出调整队室', en: 'Propose another team' },
  articles: [apl(42)],
  input: MoveUnitInput,
  rules: [notOwnAccount, unitOfTheOffice],
  apply: (dossier, act) => proposing(dossier, { kind: 'unit', unit: act.input.unit, reason: act.input.reason }, act),
});
