import { apl, transferReg } from '@anjuan/statute';
import { fineFen } from '../dossier/penalty.js';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, type Track, tracksOf } from '../kernel/file.js';
import type { CrimeTransferDossier } from './dossier.js';
import { finedByCourt } from './pending.js';

type Transfer = Track<CrimeTransferDossier> & { readonly key: string };

/** The transfers that stand at a stage, each with the day something began. */
const at = (stage: string, since: (d: CrimeTransferDossier) => string | undefined) => (file: CaseFile) =>
  tracksOf<CrimeTransferDossier>(file, 'crime-transfer')
    .filter((t: Transfer) => t.stage === stage)
    .map((t) => from(since(t.dossier), { track: t.key }));

const deciding = runs({
  id: 'TRN-04',
  name: 'crime-transfer-decided-in-three-days',
  procedure: 'crime-transfer',
  step: 'report-suspected-crime',
  clock: 'C-TRN',
  says: { zh: '正职负责人应当三日内决定是否移送', en: 'The principal head decides on the transfer in three days' },
  starts: at('reported', (d) => d.reportedOn),
});

const sending = runs({
  id: 'TRN-04',
  name: 'crime-transferred-in-twenty-four-hours',
  procedure: 'crime-transfer',
  step: 'approve-crime-transfer',
  clock: 'C-TRN-24H',
  says: { zh: '批准后二十四小时内移送公安机关', en: 'The police have it within twenty-four hours of approval' },
  starts: at('approved', (d) => d.decided?.on),
});

const answering = runs({
  id: 'TRN-06',
  name: 'police-answer-in-three-days',
  procedure: 'crime-transfer',
  step: 'hand-to-police',
  clock: 'C-TRN-POLICE',
  says: { zh: '公安机关应当三日内决定是否立案', en: 'The police decide in three days whether to take it' },
  starts: at('transferred', (d) => d.transferred?.on),
});

const objecting = runs({
  id: 'TRN-06',
  name: 'refusal-objected-to-in-three-days',
  procedure: 'crime-transfer',
  step: 'record-police-refusal',
  clock: 'C-TRN-OBJECT',
  says: {
    zh: '对不予立案可以三日内提请复议或者建议立案监督',
    en: 'Three days to ask for review or for the procuratorate',
  },
  starts: at('refused', (d) => d.refused?.receivedOn),
});

const handingOver = runs({
  id: 'TRN-07',
  name: 'things-follow-in-three-days',
  procedure: 'crime-transfer',
  step: 'record-police-acceptance',
  clock: 'C-TRN-GOODS',
  says: { zh: '接到立案通知三日内移交物品和材料', en: 'Things and papers follow within three days of acceptance' },
  starts: at('accepted', (d) => d.accepted?.receivedOn),
});

const settingOff = consequence({
  id: 'TRN-08',
  name: 'earlier-fine-set-off',
  kind: 'task',
  procedure: 'crime-transfer',
  step: 'record-crime-result',
  articles: [apl(35), transferReg(11)],
  says: {
    zh: '移送前已经罚款的，应当折抵人民法院判处的罚金，将缴款凭证送交法院',
    en: 'A fine paid before the transfer is set off against the court’s: its proof goes to the court',
  },
  arises: ({ file }) => finedByCourt(file) && fineFen(file.dossier.decision) > 0,
});

/** What follows by itself from a suspected crime. */
export const crimeTransferConsequences: readonly Consequence[] = [
  deciding,
  sending,
  answering,
  objecting,
  handingOver,
  settingOff,
];
