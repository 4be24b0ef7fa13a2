import { type CivilDate, type Holidays } from '@anjuan/calendar';
import { arl, house } from '@anjuan/statute';
import type { CaseFile } from '../kernel/file.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { untoldLength } from '../remedies.js';
import { receivedOn } from '../service/received.js';
import type { ReconsiderationDossier } from './dossier.js';
import { dueOn } from '../terms.js';

export const onTheSpotOnly: Rule = rule({
  id: 'REM-02',
  name: 'application-through-us-on-the-spot-only',
  force: 'bars',
  articles: [arl(32), arl(23)],
  says: {
    zh: '只有对当场处罚决定不服的，才能通过本机关提交复议申请；其他的告知向区人民政府提出',
    en: 'Only against a decision on the spot may one apply through us; others apply to the district government',
  },
  holds: ({ file }) => file.dossier.onTheSpot !== undefined && file.dossier.decision !== undefined,
});

/** Last day for an application; undefined before the decision reached the party. @article ARL-2023/20 */
export function applicationEndsOn(file: CaseFile, holidays: Holidays): CivilDate | undefined {
  const received = receivedOn(file);
  return received && dueOn('C-RECON', received, holidays, untoldLength(file, 'days'));
}

/** The application came within its period; whether a late one is heard is for the authority, and ours to point out. */
export function appliedInTime<I>(dayOf: (input: I) => CivilDate): Rule<ReconsiderationDossier, I> {
  return inputRule({
    id: 'REM-01',
    name: 'applied-within-the-period',
    force: 'asks',
    articles: [arl(20)],
    says: {
      zh: '复议申请应当自知道行政行为之日起六十日内提出；逾期的应当在答复中指出',
      en: 'An application is due within sixty days of knowing; where it is late, say how the reply points it out',
    },
    holds: ({ dossier, file, input, holidays }) =>
      (dossier.filedOn ?? dayOf(input)) <= (applicationEndsOn(file, holidays) ?? '9999'),
  });
}

/** The clock that counts the reply of a form of reconsideration. */
export function replyClock({ form }: ReconsiderationDossier): 'C-REPLY' | 'C-REPLY-SIMPLE' {
  return form === 'simplified' ? 'C-REPLY-SIMPLE' : 'C-REPLY';
}

/** Last day for the reply; undefined before the copy came. @article ARL-2023/48 */
export function replyDueOn(dossier: ReconsiderationDossier, holidays: Holidays): CivilDate | undefined {
  const { copyReceivedOn } = dossier;
  return copyReceivedOn && dueOn(replyClock(dossier), copyReceivedOn, holidays);
}

export const repliedInTime: Rule<ReconsiderationDossier> = rule({
  id: 'REM-06',
  name: 'replied-within-its-working-days',
  force: 'flags',
  articles: [arl(48), arl(54), arl(70), arl(88)],
  says: {
    zh: '应当自收到申请书副本之日起十个（简易程序五个）工作日内答复并提交证据',
    en: 'The reply with its evidence is due ten working days after the copy, five in the simplified form',
  },
  holds: ({ dossier, on, holidays }) => on <= (replyDueOn(dossier, holidays) ?? on),
});

export const forwardedInTime: Rule<ReconsiderationDossier> = rule({
  id: 'HSE-67',
  name: 'forwarded-within-five-working-days',
  force: 'flags',
  articles: [arl(32, 2), arl(88), house('HSE-67')],
  says: {
    zh: '认为应当维持的，应当自收到申请之日起五个工作日内转送',
    en: 'Where we mean to uphold, the application goes on within five working days',
  },
  holds: ({ dossier: { filedOn }, on, holidays }) => !filedOn || on <= dueOn('C-FWD', filedOn, holidays),
});
