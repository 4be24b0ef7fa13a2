import type { CivilDate } from '@anjuan/calendar';
import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Day, Line } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { withAgency } from '../../../facts.js';

export class PublishDelegationInput {
  @Day({ zh: '公布日期', en: 'Published on' }) publishedOn: CivilDate;
  @Line({ zh: '公布链接', en: 'Link' }, { max: 400 }) link: string;
}

/** Where the public can read the decision. @article APL-2021/24 */
export const publishDelegation = step<Dossier, PublishDelegationInput>({
  id: 'record-delegation-published',
  title: { zh: '登记赋权决定公布情况', en: 'Record where the delegation was published' },
  articles: [apl(24)],
  input: PublishDelegationInput,
  rules: [],
  apply: (dossier, { input }) => {
    const power = dossier.agency?.power;
    if (!power?.delegation) return dossier;
    const published = { on: input.publishedOn, link: input.link };
    return withAgency(dossier, { power: { ...power, delegation: { ...power.delegation, published } } });
  },
});
