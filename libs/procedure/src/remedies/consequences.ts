import { acl, apl, arl, compensation, house, lit, order55, sc118, sup825 } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { PublicationDossier } from '../publication/dossier.js';
import type { ReconsiderationDossier } from '../reconsideration/dossier.js';
import {
  decisionStands,
  effectiveOutcomes,
  enforcementStayed,
  refundDueFen,
  remedyFlag,
  remedyOpen,
  untoldLength,
} from '../remedies.js';
import { receivedOn } from '../service/received.js';
import { toWithdraw } from './finishing-rules.js';
import { flagOf } from './outcome.js';

const has = (file: CaseFile, kind: string): boolean => tracksOf(file, kind).length > 0;

/** Reconsiderations that end the right to sue at once: any but those that were withdrawn. */
const reconsidered = (file: CaseFile) =>
  tracksOf<ReconsiderationDossier>(file, 'reconsideration').filter((t) => t.dossier.outcome?.kind !== 'ended');

/** Nobody watches a period in the archive; whoever comes within it is registered all the same. */
const watched = (file: CaseFile): boolean => file.dossier.archivedOn === undefined;

const length = (n: number | undefined) => (n === undefined ? {} : { length: n });

const applying = runs({
  id: 'REM-01',
  name: 'reconsideration-period-runs',
  procedure: 'reconsideration',
  step: 'receive-copy',
  clock: 'C-RECON',
  says: {
    zh: '可以自知道决定之日起六十日内申请行政复议，未告知的最长一年',
    en: 'Reconsideration may be asked for within sixty days of knowing, a year at most where nobody said so',
  },
  starts: (file) => [
    watched(file) && !has(file, 'reconsideration') && !has(file, 'litigation')
      ? from(receivedOn(file), length(untoldLength(file, 'days')))
      : undefined,
  ],
});

const suing = runs({
  id: 'REM-03',
  name: 'period-to-sue-runs',
  procedure: 'litigation',
  step: 'receive-statement',
  clock: 'C-LIT',
  says: {
    zh: '可以自知道决定之日起六个月内起诉，未告知的最长一年；当场处罚应当先复议',
    en: 'A suit may be brought within six months of knowing, a year at most; a ticket goes to reconsideration first',
  },
  starts: (file) => [
    watched(file) && !file.dossier.onTheSpot && !has(file, 'litigation') && reconsidered(file).length === 0
      ? from(receivedOn(file), length(untoldLength(file, 'months')))
      : undefined,
  ],
});

const suingAfter = runs({
  id: 'REM-04',
  name: 'period-to-sue-after-reconsideration',
  procedure: 'reconsideration',
  step: 'receive-decision',
  clock: 'C-LIT2',
  says: {
    zh: '不服复议决定的，可以自收到之日起十五日内起诉',
    en: 'Fifteen days to sue after the reconsideration decision',
  },
  starts: (file) =>
    watched(file) && !has(file, 'litigation')
      ? reconsidered(file).map(({ key, dossier: { outcome } }) =>
          outcome && outcome.kind !== 'mediated' ? from(outcome.receivedOn, { track: key }) : undefined,
        )
      : [],
});

const goingOn = consequence({
  id: 'REM-10',
  name: 'enforcement-goes-on-during-remedy',
  kind: 'routing',
  procedure: 'reconsideration',
  step: 'receive-copy',
  articles: [apl(73, 1), arl(42), lit(56)],
  says: {
    zh: '复议、诉讼期间不停止执行，加处罚款不计算',
    en: 'A remedy does not stop enforcement; the additional fine stands still',
  },
  arises: ({ file }) => remedyOpen(file) && !enforcementStayed(file),
});

const stopped = consequence({
  id: 'REM-10',
  name: 'enforcement-stopped-on-a-ground',
  kind: 'routing',
  procedure: 'reconsideration',
  step: 'stop-enforcement',
  articles: [apl(73, 1), arl(42), lit(56)],
  says: {
    zh: '有法定情形之一的，停止执行，直至恢复',
    en: 'One of the four grounds was found: enforcement stops until it is resumed',
  },
  arises: ({ file }) => enforcementStayed(file),
});

const withdrawing = runs({
  id: 'PUB-07',
  name: 'overturned-publication-withdrawn-in-three-working-days',
  procedure: 'publication',
  step: 'withdraw-publication',
  clock: 'C-TAKE',
  says: {
    zh: '决定被变更、撤销、确认违法或者无效的，三个工作日内撤回公示信息并公开说明理由',
    en: 'What was published of an overturned decision comes down within three working days, with the reason',
  },
  starts: (file) => toWithdraw(file).map(({ track, since }) => from(since, { track })),
});

const publishingAnew = consequence({
  id: 'PUB-07',
  name: 'altered-decision-published-anew',
  kind: 'task',
  procedure: 'publication',
  step: 'draft-publication',
  articles: [apl(48), order55(10), sc118(6)],
  says: {
    zh: '决定变更的，撤回后应当公示变更后的信息',
    en: 'An altered decision is published anew once the old entry is down',
  },
  arises({ file }) {
    const entries = tracksOf<PublicationDossier>(file, 'publication');
    return remedyFlag(file) === 'altered' && entries.length > 0 && entries.every((t) => t.stage === 'withdrawn');
  },
});

const refunding = consequence({
  id: 'COE-09',
  name: 'fine-refunded-after-remedy',
  kind: 'task',
  procedure: 'reconsideration',
  step: 'finish-feedback',
  articles: [acl(41), house('HSE-64')],
  says: {
    zh: '已缴罚款超出救济结果的部分应当退还',
    en: 'What was paid beyond the outcome of the remedy is given back',
  },
  arises: ({ file }) => refundDueFen(file) > 0,
});

const claiming = runs({
  id: 'HSE-64',
  name: 'compensation-may-be-claimed',
  procedure: 'litigation',
  step: 'confirm-final',
  clock: 'C-COMP',
  says: {
    zh: '决定被撤销、确认违法或者无效的，二年内可以请求国家赔偿',
    en: 'Where the decision fell, compensation may be claimed for two years',
  },
  articles: [compensation(39)],
  starts(file) {
    const fell = effectiveOutcomes(file).find(({ outcome }) =>
      ['revoked', 'illegal', 'void'].includes(flagOf(outcome) ?? ''),
    );
    return [watched(file) && fell ? from(fell.on, { track: fell.track }) : undefined];
  },
});

/** Whether an outcome told us to decide again, and no file was named in which we do. */
function waitsForRedo(file: CaseFile): boolean {
  return effectiveOutcomes(file).some(({ track, outcome }) => {
    const { feedback } = file.tracks[track]?.dossier as ReconsiderationDossier;
    return outcome.redo !== undefined && feedback?.reopenedAs === undefined;
  });
}

const redoing = consequence({
  id: 'REM-11',
  name: 'decided-again-when-told-to',
  kind: 'task',
  procedure: 'reconsideration',
  step: 'finish-feedback',
  articles: [arl(64), arl(66), lit(70), lit(72)],
  says: {
    zh: '被责令重作或者履行的，应当登记新的线索，在期限内重新处理',
    en: 'Told to decide again or to perform, we open a new lead and decide within the time given',
  },
  arises: ({ file }) => waitsForRedo(file),
});

const answeringFor = consequence({
  id: 'HSE-66',
  name: 'accountability-checked',
  kind: 'task',
  procedure: 'reconsideration',
  step: 'finish-feedback',
  articles: [sup825(32), house('HSE-66')],
  says: {
    zh: '决定被撤销、确认违法或者无效的，应当核查执法责任',
    en: 'Where the decision fell, who answers for it is checked',
  },
  arises: ({ file }) =>
    effectiveOutcomes(file).some(({ track, outcome }) => {
      const { feedback } = file.tracks[track]?.dossier as ReconsiderationDossier;
      return ['revoked', 'illegal', 'void'].includes(flagOf(outcome) ?? '') && feedback?.accountability === undefined;
    }),
});

const counting = consequence({
  id: 'HSE-61',
  name: 'remedy-outcome-counted',
  kind: 'counter',
  procedure: 'reconsideration',
  step: 'receive-decision',
  articles: [sc118(6), house('HSE-61')],
  says: {
    zh: '救济结果计入统计；被撤销的决定仍计入作出决定数',
    en: 'The outcome counts in the statistics; a decision annulled later still counts as made',
  },
  arises: ({ file }) => remedyFlag(file) !== undefined,
});

const fallen = consequence({
  id: 'REM-11',
  name: 'decision-no-longer-binds',
  kind: 'routing',
  procedure: 'reconsideration',
  step: 'receive-decision',
  articles: [arl(64), arl(67), lit(70), lit(75)],
  says: {
    zh: '决定被撤销或者确认无效的，不再收缴、执行，已执行的予以恢复',
    en: 'An annulled or void decision is neither collected nor enforced; what was done is undone',
  },
  arises: ({ file }) => file.dossier.decision !== undefined && !decisionStands(file),
});

/** What follows by itself from a decision that can be attacked, and from its being attacked: law.md 1.9, feedback matrix. */
export const remedyConsequences: readonly Consequence[] = [
  applying,
  suing,
  suingAfter,
  goingOn,
  stopped,
  withdrawing,
  publishingAnew,
  refunding,
  claiming,
  redoing,
  answeringFor,
  counting,
  fallen,
];
