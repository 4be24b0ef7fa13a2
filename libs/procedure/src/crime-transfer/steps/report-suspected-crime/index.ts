import { apl, transferReg } from '@anjuan/statute';
import { Line, LongText, Person, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { certificatesValid, noAuxiliaries } from '../../../rules/officers.js';
import type { CrimeTransferDossier } from '../../dossier.js';
import { reportedToPrincipal, teamOfTwo } from '../../rules.js';

export class ReportSuspectedCrimeInput {
  @Persons({ zh: '专案组成员', en: 'Team' }, { max: 10, role: 'officer' }) officers: string[];
  @Line({ zh: '涉嫌罪名', en: 'Suspected offence' }, { max: 100 }) offence: string;
  @LongText({ zh: '书面报告', en: 'Written report' }, { max: 4000 }) report: string;
  @Person({ zh: '报告的正职负责人', en: 'Reported to' }, { role: 'head' }) reportTo: string;
}

/** A crime is suspected: a team forms and reports in writing. @article CRIME-TRANSFER-2020/5 */
export const reportSuspectedCrime = step<CrimeTransferDossier, ReportSuspectedCrimeInput>({
  id: 'report-suspected-crime',
  title: { zh: '涉嫌犯罪报告', en: 'Report a suspected crime' },
  articles: [transferReg(5), apl(27)],
  input: ReportSuspectedCrimeInput,
  rules: [teamOfTwo, certificatesValid, noAuxiliaries, reportedToPrincipal],
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers] }),
  apply: (dossier, { input: { officers, offence, report, reportTo }, on }) => ({
    ...dossier,
    team: officers,
    offence,
    report,
    reportedOn: on,
    reportedTo: reportTo,
  }),
});
