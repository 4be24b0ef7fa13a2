import { acl, litInterpretation } from '@anjuan/statute';
import { statementRechecked } from '../../../enforcing/statement.js';
import { Choice, Choices, Flag, Line, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import * as applying from '../../applying.js';
import { type CourtDossier, type CourtPaper, type CourtVenue, courtPapers, courtVenues } from '../../dossier.js';
import { noJudgment, noRemedyOpen, stillNotPerformed } from '../../rules.js';

export class ApplyToCourtInput {
  @Line({ zh: '受理法院', en: 'Court' }, { max: 100 }) court: string;
  @Choice({ zh: '管辖', en: 'Venue' }, optionsOf(courtVenues)) venue: CourtVenue;
  @Flag({ zh: '执行对象是不动产', en: 'An immovable is concerned' }) immovable: boolean;
  @Choices({ zh: '提交的材料', en: 'Papers handed in' }, optionsOf(courtPapers)) papers: CourtPaper[];
  @Flag({ zh: '申请书由负责人签名并注明日期', en: 'Signed by the head and dated' }) signedByHead: boolean;
  @Flag({ zh: '申请书已加盖印章', en: 'Sealed' }) sealed: boolean;
  @Line({ zh: '申请书文号', en: 'Number of the application' }, { max: 100, optional: true }) number?: string;
}

/** 申请法院强制执行; no filing fee is paid. @article ACL-2011/53 */
export const applyToCourt = step<CourtDossier, ApplyToCourtInput>({
  id: 'apply-to-court',
  title: { zh: '申请法院强制执行', en: 'Apply to the court' },
  articles: [acl(53), acl(54), acl(55), litInterpretation(156)],
  input: ApplyToCourtInput,
  rules: [
    openTrackNotArchived,
    noRemedyOpen,
    noJudgment,
    stillNotPerformed,
    applying.tenDaysAfterDemand,
    statementRechecked,
    applying.withinThreeMonths,
    applying.papersComplete,
    applying.applicationSigned,
    applying.venueFits,
  ],
  prefill: () => ({ venue: 'seat', immovable: false }),
  apply: (dossier, { input: { court, venue, papers, number }, on, by }) => ({
    ...dossier,
    application: { on, by: by.id, court, venue, papers, ...(number ? { number } : {}) },
  }),
});
