import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Fen, Flag } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { SettingInput, proposed } from '../../record.js';
import { fromNowOn } from '../../rules.js';
import { amountsInOrder } from '../../thresholds.js';

export class ProposeThresholdsInput extends SettingInput {
  @Fen({ zh: '个人', en: 'Persons' }) personFen: number;
  @Fen({ zh: '单位', en: 'Units' }) unitFen: number;
  @Flag({ zh: '数额已由公布的文件确认', en: 'A published paper confirms it' }) confirmed: boolean;
}

/** Amounts from which a hearing is offered. @article APL-2021/63 */
export const proposeThresholds = step<Dossier, ProposeThresholdsInput>({
  id: 'propose-thresholds',
  title: { zh: '提出听证数额标准', en: 'Propose hearing amounts' },
  articles: [apl(63)],
  input: ProposeThresholdsInput,
  rules: [fromNowOn, amountsInOrder],
  apply: proposed(({ personFen, unitFen, confirmed }) => ({ kind: 'thresholds', personFen, unitFen, confirmed })),
});
