import { heavierThan } from '../../ordinary/heavier.js';
import { noticeGiven } from '../../ordinary/steps/make-decision/rules.js';
import { periodOverOrHeard } from '../../ordinary/steps/submit-for-legal-review/rules.js';
import { currentHearing, notifiedDraft } from '../../ordinary/where.js';
import { investigators } from '../../rules/handlers.js';
import { heldThen, onDecision } from '../asking.js';
import { type Facts, type Item, type Look, items } from '../item.js';
import { dueOn } from '../../terms.js';

const sameAsTold = onDecision(({ file: { dossier } }, decision): Look => {
  const told = notifiedDraft(dossier);
  if (!told) return 'fail';
  const same = told.facts === decision.facts && told.basis.join() === decision.basis.join();
  if (same && told.no === decision.draft) return 'pass';
  return heavierThan(decision, told) ? 'fail' : same;
});

function hearingInForm({ file, holidays }: Facts): Look {
  const hearing = currentHearing(file.dossier);
  if (!hearing || hearing.status === 'withdrawn') return 'na';
  if (!hearing.notifiedOn || !hearing.heldOn || !hearing.presider) return 'fail';
  const apart = !investigators(file.dossier, file.acts).has(hearing.presider);
  return apart && hearing.notifiedOn <= dueOn('C-HNOT', hearing.heldOn, holidays);
}

function hearingRecorded({ file: { dossier } }: Facts): Look {
  const hearing = currentHearing(dossier);
  return hearing?.status === 'held' ? Boolean(hearing.record && hearing.opinion) : 'na';
}

function statementAnswered({ file: { dossier } }: Facts): Look {
  return dossier.statement?.status === 'made' ? (dossier.statement.recheck?.opinion ?? '').length >= 10 : 'na';
}

const noticeComplete = onDecision(({ file: { dossier } }): Look => {
  const told = notifiedDraft(dossier);
  return told !== undefined && told.penalties.length > 0 && told.basis.length > 0 && told.facts !== '';
});

/** E: notice and hearing the party. */
// prettier-ignore
export const notice: readonly Item[] = items('scored', [
  ['R31', 4, ['告知内容完整', 'Contents of the notice'], ['告知是否载明事实、依据、拟处罚内容', 'facts, basis and proposed penalty in the notice'], noticeComplete],
  ['R32', 3, ['告知送达和期限', 'Notice served, period kept'], ['告知送达后是否等足期限或者已听取', 'whether the period was waited for after service'], onDecision((f, { on }) => heldThen(f, on, noticeGiven, periodOverOrHeard))],
  ['R33', 2, ['陈述申辩复核', 'Statement answered'], ['有陈述申辩的是否书面复核', 'whether a statement was answered in writing'], statementAnswered],
  ['R34', 3, ['决定与告知一致', 'Decision equals notice'], ['事实、依据一致且处罚不重于告知', 'same facts and basis, nothing heavier than told'], sameAsTold],
  ['R35', 3, ['听证程序', 'Form of the hearing'], ['七个工作日前通知、主持人未参与调查', 'seven working days ahead, presider apart'], hearingInForm],
  ['R36', 2, ['听证笔录和意见', 'Record of the hearing'], ['笔录和意见是否在案', 'record and opinion on file'], hearingRecorded],
], ['R33', 'R35', 'R36']);
