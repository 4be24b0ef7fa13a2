import { arl } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { ReconsiderationDossier, ReconsiderationForm } from './dossier.js';
import { replyDueOn } from './rules.js';

const at = (file: CaseFile, stage: string) =>
  tracksOf<ReconsiderationDossier>(file, 'reconsideration').filter((t) => t.stage === stage);

const forwarding = runs({
  id: 'HSE-67',
  name: 'application-forwarded-in-five-working-days',
  procedure: 'reconsideration',
  step: 'receive-application',
  clock: 'C-FWD',
  says: {
    zh: '认为应当维持的，五个工作日内将复议申请转送复议机关',
    en: 'Where we mean to uphold, the application goes on within five working days',
  },
  starts: (file) => at(file, 'filed').map((t) => from(t.dossier.filedOn, { track: t.key })),
});

/** Replies that wait in one form of reconsideration. */
const replyingIn = (form: ReconsiderationForm) => (file: CaseFile) =>
  at(file, 'replying')
    .filter((t) => t.dossier.form === form)
    .map((t) => from(t.dossier.copyReceivedOn, { track: t.key }));

const replying = runs({
  id: 'REM-06',
  name: 'reply-in-ten-working-days',
  procedure: 'reconsideration',
  step: 'receive-copy',
  clock: 'C-REPLY',
  says: {
    zh: '普通程序应当自收到申请书副本之日起十个工作日内答复并提交证据',
    en: 'Reply with evidence within ten working days of the copy',
  },
  articles: [arl(70)],
  starts: replyingIn('normal'),
});

const replyingSimply = runs({
  id: 'REM-06',
  name: 'reply-in-five-working-days',
  procedure: 'reconsideration',
  step: 'receive-copy',
  clock: 'C-REPLY-SIMPLE',
  says: {
    zh: '简易程序应当自收到申请书副本之日起五个工作日内答复并提交证据',
    en: 'In the simplified form reply within five working days',
  },
  articles: [arl(70)],
  starts: replyingIn('simplified'),
});

const silent = consequence({
  id: 'REM-06',
  name: 'silence-counts-as-no-evidence',
  kind: 'routing',
  procedure: 'reconsideration',
  step: 'submit-reply',
  articles: [arl(70)],
  says: {
    zh: '逾期不答复、不提交证据的，视为没有证据、依据',
    en: 'No reply in time counts as no evidence and no basis',
  },
  arises: ({ file, on, holidays }) =>
    tracksOf<ReconsiderationDossier>(file, 'reconsideration').some(({ dossier }) => {
      const due = replyDueOn(dossier, holidays);
      const last = dossier.reply?.on ?? dossier.outcome?.receivedOn ?? on;
      return due !== undefined && (last > due || (dossier.outcome !== undefined && dossier.reply === undefined));
    }),
});

const reporting = runs({
  id: 'REM-12',
  name: 'opinion-letter-answered-in-sixty-days',
  procedure: 'reconsideration',
  step: 'receive-opinion-letter',
  clock: 'C-OPIN',
  says: {
    zh: '应当自收到意见书之日起六十日内报告纠正情况',
    en: 'What was put right is reported within sixty days of the letter',
  },
  starts: (file) =>
    at(file, 'letter-received').map((t) => from(t.dossier.letters.at(-1)?.receivedOn, { track: t.key })),
});

/** What follows by itself in a reconsideration. */
export const reconsiderationConsequences: readonly Consequence[] = [
  forwarding,
  replying,
  replyingSimply,
  silent,
  reporting,
];
