import { sc118 } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Line } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { GivenOutInput } from '../../given-out.js';
import { figuresRecorded, yearOver } from '../../rules.js';
import { withYear } from '../../year-facts.js';

export class PublishYearlyDataInput extends GivenOutInput {
  @Line({ zh: '报送机关（本级政府、上级主管部门）', en: 'Reported to' }, { max: 200 }) reportedTo: string;
}

/** Last year's enforcement data goes to the public, the government and the superior. @article SC-118-2018/6 */
export const publishYearlyData = step<Dossier, PublishYearlyDataInput>({
  id: 'publish-yearly-data',
  title: { zh: '公布并报告年度执法数据', en: 'Publish and report the data of the year' },
  articles: [sc118(6)],
  input: PublishYearlyDataInput,
  rules: [yearOver, figuresRecorded],
  apply: (dossier, { input: { link, reportedTo }, on }) => withYear(dossier, { published: { on, link, reportedTo } }),
});
