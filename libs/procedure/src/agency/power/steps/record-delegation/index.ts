import type { CivilDate } from '@anjuan/calendar';
import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Choice, Day, Line, MatterCode, optionsOf } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { chosenMatterKnown } from '../../../../rules/matter.js';
import { withAgency } from '../../../facts.js';
import { delegatedByTheCity } from '../../rules.js';

const deciders = {
  'city-government': { zh: '市人民政府', en: 'government of the city' },
  'district-government': { zh: '区人民政府', en: 'government of the district' },
  department: { zh: '市、区工作部门', en: 'a department' },
};

export class RecordDelegationInput {
  @MatterCode({ zh: '事项', en: 'Matter' }) matter: string;
  @Choice({ zh: '决定机关', en: 'Decided by' }, optionsOf(deciders)) decidedBy: string;
  @Line({ zh: '决定文号', en: 'Number of the decision' }, { max: 100 }) number: string;
  @Day({ zh: '决定日期', en: 'Decided on' }) decidedOn: CivilDate;
  @Day({ zh: '施行日期', en: 'In force from' }) effectiveFrom: CivilDate;
}

/** The decision that hands a matter to the street. @article APL-2021/24 */
export const recordDelegation = step<Dossier, RecordDelegationInput>({
  id: 'record-delegation',
  title: { zh: '登记赋权决定', en: 'Record a delegation' },
  articles: [apl(24)],
  input: RecordDelegationInput,
  rules: [chosenMatterKnown, delegatedByTheCity],
  apply: (dossier, { input }) =>
    withAgency({ ...dossier, matter: input.matter }, { power: { delegation: { ...input } } }),
});
