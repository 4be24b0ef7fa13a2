import { acl, house, litInterpretation } from '@anjuan/statute';
import { paperServedOn } from '../enforcing/papers.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { limitOf } from '../terms.js';
import { type CourtDossier, type CourtPaper, type CourtVenue, courtPapers } from './dossier.js';
import { courtWindow } from './window.js';

/** What the application to court says of itself. */
export interface NamesApplication {
  readonly venue: CourtVenue;
  readonly immovable: boolean;
  readonly papers: readonly CourtPaper[];
  readonly signedByHead: boolean;
  readonly sealed: boolean;
}

export const withinThreeMonths: Rule<CourtDossier> = rule({
  id: 'CRT-02',
  name: 'court-asked-within-three-months',
  force: 'asks',
  articles: [acl(53), litInterpretation(156)],
  says: {
    zh: '应当自救济期限（延期分期的自其期限）届满之日起三个月内申请，逾期无正当理由的法院不予受理',
    en: 'The court is asked within three months of the end of the remedies or the plan; later it needs a good reason',
  },
  holds: ({ file, on, holidays }) => {
    const window = courtWindow(file, holidays);
    return window !== undefined && on <= window.due;
  },
});

export const tenDaysAfterDemand: Rule<CourtDossier> = rule({
  id: 'CRT-03',
  name: 'ten-working-days-after-the-demand',
  force: 'bars',
  articles: [acl(54), acl(69)],
  says: {
    zh: '催告书送达满十个工作日后，方可申请法院强制执行',
    en: 'Ten working days have passed since the demand reached the party',
  },
  holds: ({ dossier, file, track, on, holidays }) => {
    const served = paperServedOn(file, track, 'demand');
    const end = served && limitOf('C-DEM', served, file.dossier, holidays)?.partyDate;
    return dossier.demand !== undefined && end !== undefined && on > end;
  },
});

/** Every paper but the last, which the law asks for in some fields only. */
const due = (Object.keys(courtPapers) as CourtPaper[]).filter((p) => p !== 'others');

export const papersComplete: Rule<CourtDossier, NamesApplication> = inputRule({
  id: 'CRT-04',
  name: 'application-papers-complete',
  force: 'bars',
  articles: [acl(55)],
  says: {
    zh: '应当提交申请书、行政决定书及事实理由依据、当事人意见和催告情况、执行标的情况',
    en: 'Application; decision with facts, reasons and basis; the party’s opinion and the demand; what is to be enforced',
  },
  holds: ({ input }) => due.every((p) => input.papers.includes(p)),
});

export const applicationSigned: Rule<CourtDossier, NamesApplication> = inputRule({
  id: 'CRT-04',
  name: 'application-signed-by-the-head-and-sealed',
  force: 'bars',
  articles: [acl(55)],
  says: {
    zh: '强制执行申请书应当由行政机关负责人签名，加盖印章，注明日期',
    en: 'The application is signed by the head, sealed and dated',
  },
  holds: ({ input }) => input.signedByHead && input.sealed,
});

export const venueFits: Rule<CourtDossier, NamesApplication> = inputRule({
  id: 'CRT-05',
  name: 'court-of-the-seat-or-of-the-property',
  force: 'asks',
  articles: [acl(54), litInterpretation(157)],
  says: {
    zh: '向本机关所在地基层法院申请；执行对象是不动产的，向不动产所在地基层法院申请',
    en: 'The basic court at the seat of the agency, or where the immovable lies',
  },
  holds: ({ input }) => input.venue === (input.immovable ? 'property' : 'seat'),
});

/** The higher court is asked in time. @article ACL-2011/56 */
export const reviewAskedInTime: Rule<CourtDossier> = rule({
  id: 'CRT-06',
  name: 'higher-court-asked-within-fifteen-days',
  force: 'bars',
  articles: [acl(56), acl(58), litInterpretation(155), litInterpretation(161)],
  says: {
    zh: '对不予受理、不准予执行的裁定，应当在收到之日起十五日内向上一级法院申请复议',
    en: 'Against a refusal the higher court is asked within fifteen days of receiving it',
  },
  holds: ({ dossier: { refusal }, file, on, holidays }) => {
    const end = refusal && limitOf('C-CRTREV', refusal.receivedOn, file.dossier, holidays)?.due;
    return end !== undefined && on <= end;
  },
});

/** A paper of the court cannot come before what it answers, nor tomorrow. */
export const courtPaperPlausible: Rule<CourtDossier, { readonly receivedOn: string }> = inputRule({
  id: 'HSE-95',
  name: 'day-of-the-court-paper-plausible',
  force: 'bars',
  articles: [acl(56), acl(57), house('HSE-95')],
  says: {
    zh: '收到法院文书的日期不得早于申请日，也不得晚于登记日',
    en: 'A paper of the court comes after the application and not after today',
  },
  holds: ({ dossier: { application }, input, on }) =>
    input.receivedOn <= on && input.receivedOn >= (application?.on ?? '9999'),
});
