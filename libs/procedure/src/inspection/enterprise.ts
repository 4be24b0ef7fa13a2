import type { CivilDate } from '@anjuan/calendar';
import { enterpriseInspection } from '@anjuan/statute';
import { Day, Flag, Line, Whole } from '../kernel/field.js';
import { type Rule, inputRule } from '../kernel/rule.js';
import { onPowerList } from '../rules/matter.js';

/** What an inspection of an enterprise needs beyond any other: approval first, a notice, a place within the year's plan. */
export class EnterpriseInspection {
  @Line({ zh: '检查审批人', en: 'Approved by' }, { max: 60 }) approvedBy: string;
  @Day({ zh: '审批日期', en: 'Approved on' }) approvedOn: CivilDate;
  @Line({ zh: '检查通知书编号', en: 'Number of the notice' }, { max: 60, optional: true }) noticeNumber?: string;
  @Whole({ zh: '本年度已检查次数', en: 'Earlier inspections this year' }, { max: 365 }) visitsBefore: number;
  @Flag({ zh: '有无证人员参与检查', en: 'Helpers without a certificate took part' }) uncertifiedHelpers: boolean;
}

/** An input that may name an enterprise. */
export interface MayInspectEnterprise {
  readonly matter: string;
  readonly enterprise?: EnterpriseInspection;
}

type EnterpriseRule = Rule<unknown, MayInspectEnterprise>;
const articles = [enterpriseInspection()];

const approvedBefore: EnterpriseRule = inputRule({
  id: 'INV-04',
  name: 'enterprise-inspection-approved-before',
  force: 'bars',
  articles,
  says: { zh: '涉企检查应当事先经批准', en: 'An inspection of an enterprise is approved before it begins' },
  holds: ({ input: { enterprise }, on }) => !enterprise || enterprise.approvedOn <= on,
});

const noticeGiven: EnterpriseRule = inputRule({
  id: 'INV-04',
  name: 'enterprise-inspection-with-notice',
  force: 'bars',
  articles,
  says: { zh: '涉企检查应当出具检查通知书', en: 'A notice paper is handed to the enterprise' },
  holds: ({ input: { enterprise } }) => !enterprise || Boolean(enterprise.noticeNumber?.trim()),
});

const withinPublishedMatters: EnterpriseRule = inputRule({
  id: 'INV-04',
  name: 'enterprise-inspection-within-published-matters',
  force: 'bars',
  articles,
  says: { zh: '涉企检查应当在公布的检查事项以内', en: 'Only published matters are inspected at an enterprise' },
  holds: ({ input: { enterprise, matter }, office, on }) => !enterprise || onPowerList(office, matter, on),
});

const withinYearlyCeiling: EnterpriseRule = inputRule({
  id: 'INV-04',
  name: 'enterprise-inspection-within-yearly-ceiling',
  force: 'asks',
  articles,
  says: {
    zh: '涉企检查不得超过公布的年度频次上限，超过的应当说明理由',
    en: 'Not more inspections of an enterprise in a year than the published ceiling, or the reason is given',
  },
  holds: ({ input: { enterprise }, office: { enterpriseVisitsPerYear: ceiling } }) =>
    !enterprise || ceiling === undefined || enterprise.visitsBefore < ceiling,
});

const noUncertifiedHelpers: EnterpriseRule = inputRule({
  id: 'INV-04',
  name: 'no-uncertified-helpers-at-an-enterprise',
  force: 'bars',
  articles,
  says: { zh: '无执法证件的人员不得参与涉企检查', en: 'Nobody without a certificate takes part in the inspection' },
  holds: ({ input: { enterprise } }) => !enterprise?.uncertifiedHelpers,
});

/** The rules of inspections of enterprises; without the group they have nothing to say. */
export const enterpriseRules: readonly EnterpriseRule[] = [
  approvedBefore,
  noticeGiven,
  withinPublishedMatters,
  withinYearlyCeiling,
  noUncertifiedHelpers,
];
