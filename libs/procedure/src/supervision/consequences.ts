import { daysBetween } from '@anjuan/calendar';
import { sc118, sup825 } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { SupervisionDossier } from './dossier.js';
import { majorDecision, majorDecisionFiled } from './major.js';

const at = (file: CaseFile, stage: string) =>
  tracksOf<SupervisionDossier>(file, 'supervision').filter((t) => t.stage === stage);

const answering = runs({
  id: 'SUPV-01',
  name: 'supervision-paper-answered-by-its-day',
  procedure: 'supervision',
  step: 'receive-supervision-paper',
  clock: 'C-SUPV',
  says: {
    zh: '应当在监督文书载明的期限内整改并报告',
    en: 'What the paper demands is put right and reported by the day it names',
  },
  starts: (file) =>
    at(file, 'correcting').map(({ key, dossier: { paper, dueOn, returned } }) => {
      const since = returned?.at(-1)?.on ?? paper?.receivedOn;
      return since && dueOn ? from(since, { track: key, length: daysBetween(since, dueOn) }) : undefined;
    }),
});

const unheeded = consequence({
  id: 'SUPV-01',
  name: 'unheeded-paper-goes-to-government',
  kind: 'routing',
  procedure: 'supervision',
  step: 'record-government-decision',
  articles: [sup825(28), sup825(29)],
  says: {
    zh: '逾期未整改的，由监督机关报请政府决定处理',
    en: 'A paper that goes unheeded leads to a decision of the government',
  },
  arises: ({ file, on }) => at(file, 'correcting').some((t) => on > (t.dossier.dueOn ?? on)),
});

const exporting = consequence({
  id: 'SUPV-02',
  name: 'file-exported-for-supervisor',
  kind: 'task',
  procedure: 'supervision',
  step: 'ask-for-file',
  articles: [sup825(22), sc118(10)],
  says: {
    zh: '监督机关调阅的，应当导出全案记录连同操作留痕提供',
    en: 'A supervisor who asks gets an export of the whole file with its audit trail',
  },
  arises: ({ file }) => at(file, 'file-asked').length > 0,
});

const coordinating = consequence({
  id: 'SUPV-03',
  name: 'dispute-over-power-coordinated',
  kind: 'task',
  procedure: 'supervision',
  step: 'ask-coordination',
  articles: [sup825(13)],
  says: {
    zh: '与其他机关有职权争议的，应当跟踪协调结果，协调不成的报政府决定',
    en: 'A dispute over a power is followed up; where coordination fails it goes to the government',
  },
  arises: ({ file }) => at(file, 'coordinating').length > 0,
});

const deciding = consequence({
  id: 'SUPV-03',
  name: 'unresolved-dispute-decided-by-government',
  kind: 'routing',
  procedure: 'supervision',
  step: 'refer-to-government',
  articles: [sup825(13)],
  says: { zh: '协调不成的，由政府决定', en: 'Where coordination failed, the government decides' },
  arises: ({ file }) => at(file, 'at-government').length > 0,
});

const filing = runs({
  id: 'REV-12',
  name: 'major-decision-filed-in-ten-days',
  procedure: 'supervision',
  step: 'file-major-decision',
  clock: 'C-FIL10',
  says: {
    zh: '重大处罚决定应当十日内录入监督平台并备案',
    en: 'A major decision is entered in the platform and filed within ten days',
  },
  starts: (file) => [majorDecision(file) && !majorDecisionFiled(file) ? from(file.dossier.decision?.on) : undefined],
});

/** What follows by itself from supervision. */
export const supervisionConsequences: readonly Consequence[] = [
  answering,
  unheeded,
  exporting,
  coordinating,
  deciding,
  filing,
];
