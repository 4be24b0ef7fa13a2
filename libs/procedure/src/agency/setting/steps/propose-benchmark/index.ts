import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Flag, MatterCode, Rows } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { SettingInput, proposed } from '../../record.js';
import { fromNowOn } from '../../rules.js';
import { TierInput, matterListed, tiersFrom, tiersInOrder } from '../../benchmark.js';

export class ProposeBenchmarkInput extends SettingInput {
  @MatterCode({ zh: '事项', en: 'Matter' }) matter: string;
  @Rows({ zh: '裁量档次', en: 'Steps' }, TierInput, { max: 24 }) tiers: TierInput[];
  @Flag({ zh: '基准已由公布的文件确认', en: 'A published paper confirms it' }) confirmed: boolean;
}

/** The steps of the fines of one matter, for breaches from a day on. @article APL-2021/34 */
export const proposeBenchmark = step<Dossier, ProposeBenchmarkInput>({
  id: 'propose-benchmark',
  title: { zh: '提出裁量基准', en: 'Propose a benchmark' },
  articles: [apl(34)],
  input: ProposeBenchmarkInput,
  rules: [fromNowOn, matterListed, tiersInOrder],
  apply: proposed(({ matter, tiers, confirmed }) => ({
    kind: 'benchmark',
    matter,
    confirmed,
    tiers: tiersFrom(tiers),
  })),
});
