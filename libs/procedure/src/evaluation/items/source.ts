import { humanIf } from '../asking.js';
import { filingDueOn } from '../../ordinary/verifying.js';
import { type Facts, type Item, items } from '../item.js';

function filedBeforeQuestioning({ file: { dossier, acts } }: Facts): boolean {
  const { filing, handlers } = dossier;
  const questioned = acts.find((a) => a.step === 'question-party')?.on;
  if (!filing?.approvedOn || handlers.includes(filing.approvedBy ?? '')) return false;
  return !questioned || filing.approvedOn <= questioned;
}

function filedInTime({ file: { dossier }, holidays }: Facts) {
  const { origin, filing } = dossier;
  if (!origin || !filing?.approvedOn) return 'na';
  const due = filingDueOn(dossier, holidays);
  return due === undefined ? 'na' : filing.approvedOn <= due;
}

/** A: source and filing. */
// prettier-ignore
export const source: readonly Item[] = items('scored', [
  ['R1', 1, ['线索登记完整', 'Lead registered'], ['案源、时间、内容是否登记', 'source, day and content of the lead'], ({ file: { dossier: { origin } } }) => Boolean(origin?.source && origin.note)],
  ['R2', 2, ['立案审批', 'Filing approved'], ['负责人批准且不晚于首次询问', 'the head approved before the first questioning'], filedBeforeQuestioning],
  ['R3', 1, ['立案及时', 'Filed in time'], ['线索登记至立案是否在核查期限内', 'whether filing came within the time to verify the lead'], filedInTime],
  ['R4', 2, ['案情与条款相符', 'Facts and provision match'], ['案情摘要是否具体由人判断', 'whether the summary is specific is for a person'], ({ file }) => humanIf(Boolean(file.dossier.facts && file.dossier.matter))],
  ['R5', 1, ['承办人和回避', 'Handlers and recusal'], ['承办人不少于两名并已声明无利害关系', 'two handlers, and their declaration of no interest'],
    ({ file }) => file.dossier.handlers.length >= 2 && file.acts.some((a) => a.step === 'assign-lead')],
]);
