import type { Text } from '@anjuan/statute';
import type { ActLine, CaseFile } from '../kernel/file.js';

/** The eight groups of a file in their order. @article MOHURD-55-2022/40 */
export const archiveGroupTitles: readonly Text[] = [
  { zh: '案件来源、立案', en: 'source and filing' },
  { zh: '调查报告、告知、决定和送达回证', en: 'report, notices, decisions and receipts' },
  { zh: '证据材料', en: 'evidence' },
  { zh: '陈述、申辩', en: 'statements' },
  { zh: '听证', en: 'hearing' },
  { zh: '复核、审核意见和集体讨论', en: 're-check, review and deliberation' },
  { zh: '执行和财物处理', en: 'enforcement and property' },
  { zh: '其他', en: 'others' },
];

const OTHERS = 8;

const groupOfStep: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'register-lead assign-lead request-filing approve-filing return-filing refuse-filing transfer-case open-on-the-spot',
    `conclude-investigation draft-decision approve-notice renew-notice make-decision decide-on-the-spot hand-over-ticket
     decide-no-penalty order-correction order-to-correct confirm-decision-served`,
    `record-scene log-inspection add-evidence question-party verify-evidence exclude-evidence reinspect show-certificates
     record-intake entrust-test record-test-result add-recording explain-gap approve-gap`,
    'open-statement-period record-statement record-waiver tell-and-hear',
    'request-hearing schedule-hearing withdraw-hearing hold-hearing',
    `recheck-statement submit-for-pre-review pass-pre-review return-from-pre-review submit-for-legal-review
     pass-legal-review return-for-investigation return-for-correction advise-transfer deliberate`,
    'start-performance demand-performance',
  ].flatMap((steps, i) => steps.split(/\s+/u).map((step) => [step, i + 1] as const)),
);

const groupOfTrack: Readonly<Record<string, number>> = {
  service: 2,
  preservation: 3,
  dissent: 6,
  payment: 7,
  sealing: 7,
  demolition: 7,
  substitute: 7,
  enforcement: 7,
  court: 7,
};

/** One group with the acts whose papers lie in it, by date. */
export interface ArchiveGroup {
  /** From 1 to 8. */
  readonly no: number;
  readonly title: Text;
  readonly acts: readonly ActLine[];
}

function groupOf({ step, track }: ActLine): number {
  const kind = track?.split('/')[0];
  return groupOfStep[step] ?? (kind === undefined ? OTHERS : (groupOfTrack[kind] ?? OTHERS));
}

/** The acts of a file in the eight groups, by date inside each. @article MOHURD-55-2022/40 */
export function archiveGroups({ acts }: CaseFile): readonly ArchiveGroup[] {
  const byDate = [...acts].sort((a, b) => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1));
  return archiveGroupTitles.map((title, i) => ({
    no: i + 1,
    title,
    acts: byDate.filter((act) => groupOf(act) === i + 1),
  }));
}
