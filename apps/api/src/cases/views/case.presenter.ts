import { type Holidays, daysLeft, foreseen } from '@anjuan/calendar';
import type { CaseView, FollowUpView, LimitView, LineStage } from '@anjuan/contract';
import {
  type Actor,
  type CaseFile,
  type Office,
  type RunningLimit,
  type Consequence,
  followUps,
  lateFine,
  legalReview,
  limits,
  procedureById,
  publicity,
  recording,
} from '@anjuan/procedure';
import type { Text } from '@anjuan/statute';
import { lineOf } from '../../platform/reads/case-line.js';
import type { FoundCase } from './case-view.query.js';
import { maskParty } from './mask-party.js';
import { checksOf } from './step-checks.js';

/** For whom and when a case is presented. */
export interface Viewing {
  readonly actor: Actor;
  readonly office: Office;
  readonly holidays: Holidays;
  readonly today: string;
  readonly language: keyof Text;
}

/** Domain → wire, field by field. */
export function presentCase(found: FoundCase, asked: Viewing): CaseView {
  // A page of a case that reaches beyond the last notice is shown all the same; what was guessed says so.
  const { line, file, documents, parties, emergencyUntil } = found;
  const viewing = { ...asked, holidays: foreseen(asked.holidays) };
  const { office, holidays, today } = viewing;
  return {
    line: lineOf(line, office, today),
    file,
    stages: stagesOf(file),
    checks: checksOf(file, viewing),
    limits: limits(file, holidays).map((limit) => limitView(limit, viewing)),
    followUps: followUps({ file, on: today, holidays, office }).map(followUpView),
    ...lateFineOf(file, viewing),
    systems: {
      recording: recording(file),
      review: legalReview(file, office, today),
      publicity: publicity(file, holidays),
    },
    documents,
    parties: Object.fromEntries(Object.entries(parties).map(([ref, party]) => [ref, maskParty(party)])),
    procedureVersion: file.procedure,
    ...(emergencyUntil ? { emergencyUntil } : {}),
  };
}

/** The additional fine on the day somebody looks; left out while nothing is late. */
function lateFineOf(file: CaseFile, { today, holidays }: Viewing): Pick<CaseView, 'lateFine'> {
  const found = lateFine(file, today, holidays);
  return found && found.days + found.frozenDays > 0 ? { lateFine: found } : {};
}

const SOON = 3;

function limitView(limit: RunningLimit, { today, holidays }: Viewing): LimitView {
  const { days, unit } = daysLeft(limit, today, holidays);
  const state = days < 0 ? 'overdue' : days <= SOON ? 'soon' : 'running';
  return { ...limit, daysLeft: days, unit, state };
}

function followUpView({ id, name, kind, procedure, says, articles }: Consequence): FollowUpView {
  return { rule: id, name, kind, procedure, says, articles };
}

/** The drawn line: what lies behind, where the file stands, what is ahead. A stage off the line stands at the last one passed. */
function stagesOf({ procedure: id, stage, acts }: CaseFile): readonly LineStage[] {
  const procedure = procedureById(id);
  const reached = new Map<string, string>();
  for (const { step, on, track } of acts) {
    const row = track ? undefined : procedure.rows.find((r) => r.step.id === step && r.to !== 'same');
    if (row) reached.set(row.to, on);
  }
  const drawn = Object.entries(procedure.stages).filter(([, s]) => s.line !== undefined);
  const passed = drawn.filter(([name]) => reached.has(name)).map(([, s]) => s.line ?? 0);
  const here = procedure.stages[stage]?.line ?? Math.max(0, ...passed);
  const stateOf = (at: number): LineStage['state'] => (at < here ? 'done' : at === here ? 'here' : 'ahead');
  return drawn
    .sort(([, a], [, b]) => (a.line ?? 0) - (b.line ?? 0))
    .map(([name, { title, line = 0 }]) => ({
      stage: name,
      title,
      state: stateOf(line),
      ...onOf(reached.get(name), line <= here),
    }));
}

const onOf = (on: string | undefined, behind: boolean) => (on && behind ? { on } : {});
