import { tjsup } from '@anjuan/statute';
import { type Consequence, consequence } from '../../kernel/consequence.js';

const withdrawal = consequence({
  id: 'OFF-09',
  name: 'certificate-withdrawn-after-a-failed-test',
  kind: 'flip',
  articles: [tjsup(25)],
  says: { zh: '抽考不合格的，自动收回执法证件', en: 'A failed random test withdraws the certificate by itself' },
  procedure: 'officer-record',
  step: 'withdraw-certificate',
  arises: ({ file }) => file.stage === 'exam-failed',
});

const reassignment = consequence({
  id: 'OFF-09',
  name: 'open-cases-to-be-reassigned',
  kind: 'task',
  articles: [tjsup(25)],
  says: {
    zh: '证件收回后，在办案件应当调整承办人',
    en: 'Open cases of an officer without certificate get other handlers',
  },
  procedure: 'officer-record',
  step: 'reassign-cases',
  arises: ({ file }) => file.dossier.agency?.officer?.withdrawnOn !== undefined && file.stage === 'withdrawn',
});

/** What follows by itself from a failed test. */
export const officerConsequences: readonly Consequence[] = [withdrawal, reassignment];
