import { receivedOn } from '../../service/received.js';
import { hearingDue } from '../../ordinary/review.js';
import { reviewGrounds } from '../../ordinary/routing/sheet.js';
import {
  deliberatedWhereDue,
  hearingOffered,
  noticeGiven,
  notHeavierThanNotified,
  reviewApprovesDraft,
  withinNinetyDays,
} from '../../ordinary/steps/make-decision/rules.js';
import { periodOverOrHeard, statementRechecked } from '../../ordinary/steps/submit-for-legal-review/rules.js';
import { currentHearing, lastReview } from '../../ordinary/where.js';
import { heldThen, onDecision } from '../asking.js';
import { type Item, type Look, items } from '../item.js';

/** Asks a check of the ordinary procedure; a ticket is judged by what was told on the spot. */
const heard = onDecision((facts, { on }): Look => {
  const { onTheSpot } = facts.file.dossier;
  if (onTheSpot) return onTheSpot.told !== undefined && onTheSpot.told.on <= on;
  return heldThen(facts, on, noticeGiven, periodOverOrHeard);
});

const answered = onDecision((facts, { on }): Look => {
  const { onTheSpot } = facts.file.dossier;
  return onTheSpot ? Boolean(onTheSpot.told?.recheck) : heldThen(facts, on, statementRechecked, notHeavierThanNotified);
});

const hearingHeld = onDecision((facts, { on }): Look => {
  const { dossier } = facts.file;
  const hearing = currentHearing(dossier);
  if (dossier.onTheSpot || (!hearing && !hearingDue(dossier, facts.office, on))) return 'na';
  return heldThen(facts, on, hearingOffered) && (!hearing || ['held', 'withdrawn'].includes(hearing.status));
});

const reviewed = onDecision((facts, { on }): Look => {
  const { dossier } = facts.file;
  if (dossier.onTheSpot || reviewGrounds(dossier, facts.office, on).length === 0) return 'na';
  const last = lastReview(dossier);
  return heldThen(facts, on, reviewApprovesDraft) && last !== undefined && !dossier.handlers.includes(last.by);
});

const deliberated = onDecision((facts, { on }): Look => {
  const { dossier } = facts.file;
  if (dossier.onTheSpot) return 'na';
  if (!heldThen(facts, on, deliberatedWhereDue)) return 'fail';
  if (!dossier.deliberation) return 'na';
  return dossier.deliberation.attendees.some((id) => dossier.handlers.includes(id)) ? 'human' : 'pass';
});

/** Vetoes on the procedure; they ask the very rules the decision was asked, on its day. */
// prettier-ignore
export const vetoProcedure: readonly Item[] = items('veto', [
  ['V6', 0, ['先告知后决定', 'Notice before decision'], ['告知送达、陈述申辩期与决定的先后', 'the order of notice, period and decision'], heard],
  ['V7', 0, ['听取申辩且不加重', 'Heard and not made heavier'], ['陈述申辩是否复核、处罚是否重于告知', 'whether the statement was answered and the penalty not heavier than told'], answered],
  ['V8', 0, ['听证', 'Hearing'], ['达到标准是否告知、申请是否举行', 'whether a due hearing was offered, and a requested one held'], hearingHeld],
  ['V9', 0, ['法制审核', 'Legal review'], ['应审是否在决定前由非承办人审核同意当前草案', 'whether a due review approved the draft before the decision, by another person'], reviewed],
  ['V10', 0, ['集体讨论', 'Deliberation'], ['复杂重大案件是否在决定前讨论；承办人参加的由人判断', 'whether complex cases were deliberated; attending handlers are for a person'], deliberated],
  ['V11', 0, ['办案期限', 'Ninety days'], ['立案至决定是否超过九十日（扣除中止、听证）', 'whether the decision came within ninety days, suspensions and hearings left out'],
    onDecision((f, { on }) => (f.file.dossier.onTheSpot ? 'na' : heldThen(f, on, withinNinetyDays)))],
  ['V14', 0, ['决定送达', 'Service of the decision'], ['决定书是否有送达证明', 'whether the decision was served with proof'], onDecision(({ file }) => receivedOn(file) !== undefined)],
]);
