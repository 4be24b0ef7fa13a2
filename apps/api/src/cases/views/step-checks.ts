import type { StepCheckView } from '@anjuan/contract';
import {
  type CaseFile,
  type Procedure,
  type StepCheck,
  check,
  procedureById,
  trackProcedures,
} from '@anjuan/procedure';
import { unmetView } from '../../platform/http/rule-view.js';
import type { Viewing } from './case.presenter.js';

/** A line of the file something may be done on; `key` without a number begins a new track. */
interface Line {
  readonly procedure: Procedure;
  readonly track?: string;
  readonly key?: string;
}

function linesOf(file: CaseFile): readonly Line[] {
  const running = Object.entries(file.tracks).map(([key, { procedure }]) => ({
    procedure: procedureById(procedure),
    track: key,
    key,
  }));
  const fresh = trackProcedures.map((procedure) => ({ procedure, key: procedure.kind }));
  return [{ procedure: procedureById(file.procedure) }, ...running, ...fresh];
}

/** What may happen next on the main line, on each track, and as a new track, and why not. */
export function checksOf(file: CaseFile, viewing: Viewing): readonly StepCheckView[] {
  const { actor, office, holidays, today: on } = viewing;
  return linesOf(file).flatMap(({ procedure, track, key }) =>
    check(procedure, file, { actor, office, on, holidays, ...(track ? { track } : {}) }).map((one) => ({
      ...checkView(one, procedure, viewing),
      ...(key ? { track: key } : {}),
    })),
  );
}

function checkView(
  { step, row, to, mine, open, unmet }: StepCheck,
  procedure: Procedure,
  { language }: Viewing,
): StepCheckView {
  return {
    step: step.id,
    title: step.title,
    procedure: procedure.id,
    to,
    toTitle: procedure.stages[to]?.title ?? { zh: to, en: to },
    by: row.by,
    mine,
    open,
    unmet: unmet.map((rule) => unmetView(rule, language)),
  };
}
