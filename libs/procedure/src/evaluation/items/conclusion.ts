import type { PenaltyOption } from '@anjuan/statute';
import { partyScale } from '../../dossier/party.js';
import { fineFen } from '../../dossier/penalty.js';
import { reviewGrounds } from '../../ordinary/routing/sheet.js';
import { reviewItems } from '../../ordinary/reviewing.js';
import { lastReview } from '../../ordinary/where.js';
import { matterOf } from '../../rules/matter.js';
import { limitOf } from '../../terms.js';
import { humanIf, onDecision } from '../asking.js';
import { type Facts, type Item, type Look, items } from '../item.js';

const inRange = onDecision(({ file: { dossier } }, decision): Look => {
  const fine = fineFen(decision);
  const scale = partyScale(dossier.party?.kind ?? 'person');
  const options = (matterOf(dossier)?.penaltyOptions ?? []).filter(
    (o) => o.kind === 'fine' && ['any', scale].includes(o.forParty),
  );
  if (fine === 0) return 'na';
  if (options.length === 0 || options.some((o) => o.perMille !== undefined || o.maxFen === undefined)) return 'human';
  return options.some((o) => within(o, fine));
});

const within = ({ minFen = 0, maxFen = 0 }: PenaltyOption, fine: number): boolean => minFen <= fine && fine <= maxFen;

const reviewComplete = onDecision((facts, { on }): Look => {
  const { dossier } = facts.file;
  if (reviewGrounds(dossier, facts.office, on).length === 0 && !lastReview(dossier)) return 'na';
  const last = lastReview(dossier);
  if (!last) return 'fail';
  const due = limitOf('C-REV', last.submittedOn, dossier, facts.holidays)?.due ?? last.on;
  return Object.keys(reviewItems).every((id) => last.items.some((i) => i.item === id)) && last.on <= due;
});

function deliberationComplete({ file: { dossier } }: Facts): Look {
  const d = dossier.deliberation;
  return d ? d.attendees.length >= 3 && d.opinions.length > 0 && d.conclusion.length > 0 : 'na';
}

function reportComplete({ file: { dossier } }: Facts): Look {
  const first = dossier.drafts[0];
  if (!first) return dossier.outcome ? 'na' : 'fail';
  return (
    Boolean(first.facts && first.reasons) &&
    first.breached.length > 0 &&
    first.basis.length > 0 &&
    first.penalties.length > 0
  );
}

/** D: conclusion, discretion, review. */
// prettier-ignore
export const conclusion: readonly Item[] = items('scored', [
  ['R25', 3, ['调查终结报告', 'Report of the investigation'], ['事实、依据、理由、建议是否齐全', 'facts, provisions, reasons and proposal'], reportComplete],
  ['R26', 3, ['裁量在幅度内', 'Within the range'], ['罚款是否在事项法定幅度内；裁量阶次由人判断', 'whether the fine is in the range of the matter; the tier is for a person'], inRange],
  ['R27', 2, ['裁量理由', 'Reasons for the discretion'], ['理由是否写明；是否充分由人判断', 'whether reasons are given; whether they suffice is for a person'], onDecision((_f, d) => humanIf(d.reasons.trim().length >= 10))],
  ['R28', 4, ['法制审核规范', 'Legal review in form'], ['八项是否逐项审核、是否在期限内', 'eight items answered, in time'], reviewComplete],
  ['R29', 3, ['集体讨论记录', 'Minutes of the deliberation'], ['参加人、意见、结论是否齐全', 'attendees, opinions and conclusion'], deliberationComplete],
  ['R30', 2, ['负责人审批', 'Decided by the head'], ['决定人是否为负责人且非承办人', 'whether the head decided, and no handler'],
    onDecision(({ file, office }, d) => Boolean(office.staff[d.by]?.roles.includes('head')) && !file.dossier.handlers.includes(d.by))],
], ['R29']);
