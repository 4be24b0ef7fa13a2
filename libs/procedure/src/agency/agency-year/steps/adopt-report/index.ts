import { apl, tjsup } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { AdoptReportInput } from '../../report.js';
import { noFineQuota, noRankingByFines } from '../../rules.js';
import { withYear } from '../../year-facts.js';

/** A report or plan of appraisal the agency stands by. @article APL-2021/74/3 */
export const adoptReport = step<Dossier, AdoptReportInput>({
  id: 'adopt-report',
  title: { zh: '审定报告（考核方案）', en: 'Adopt a report or a plan' },
  articles: [apl(74, 3), tjsup(15)],
  input: AdoptReportInput,
  rules: [noFineQuota, noRankingByFines],
  apply: (dossier, { input, on }) =>
    withYear(dossier, { reports: [...(dossier.agency?.year?.reports ?? []), { ...input, on }] }),
});
