import { Injectable } from '@nestjs/common';
import type { TaskLine } from '@anjuan/contract';
import { type CaseFile, type Procedure, type Role, check, procedureById, trackProcedures } from '@anjuan/procedure';
import { Clock } from '../../platform/clock.js';
import type { SignedIn } from '../../platform/context.js';
import { Offices } from '../../platform/offices.js';
import { LINE_COLUMNS, type LineRow, lineOf } from '../../platform/reads/case-line.js';
import { Reader } from '../../platform/reads/reader.js';
import { type Circumstances } from '@anjuan/procedure';
import { leadsOnward, openTracks } from '../perform/onward.js';

/** Files that may wait for one of my roles; officers see the files they handle, and those nobody handles yet. */
const CANDIDATES = `
SELECT ${LINE_COLUMNS}, f.state FROM case_file f
WHERE f.id IN (SELECT find_awaiting($1))
  AND (f.handlers = '{}' OR $2::uuid = ANY (f.handlers) OR f.awaits_roles && $3)
ORDER BY f.due_on NULLS LAST, f.opened_on, f.id LIMIT 300`;

type Row = LineRow & { readonly state: CaseFile };

/** What waits for me, most urgent first. */
@Injectable()
export class TasksQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  async of(me: SignedIn): Promise<readonly TaskLine[]> {
    const { office, holidays } = await this.offices.of(me.agency);
    const today = this.clock.today();
    // What a head has handed over waits for the delegate too; the rules say which of it.
    const delegated = office.delegations?.some(
      ({ to, from, until }) => to === me.person && from <= today && today <= until,
    );
    const roles: readonly Role[] = delegated ? [...me.roles, 'head'] : me.roles;
    const beyond = roles.filter((role) => role !== 'officer');
    const rows = await this.reader.run<Row>(me, CANDIDATES, [roles, me.person, beyond]);
    const c: Circumstances = { actor: { ...me, id: me.person }, office, on: today, holidays };
    return rows.flatMap(({ state, ...row }) => {
      const steps = stepsFor(state, c, row.publicity);
      return steps.length > 0 ? [{ ...lineOf(row, office, today), steps }] : [];
    });
  }
}

/** Steps that move the file on, that are open, and that are mine. */
function stepsFor(file: CaseFile, c: Circumstances, publicity: string): TaskLine['steps'] {
  const handles = file.dossier.handlers.length === 0 || file.dossier.handlers.includes(c.actor.id);
  const own = (by: readonly string[]): boolean =>
    by.some((role) => c.actor.roles.includes(role as never) && (role !== 'officer' || handles));
  const handed = (by: readonly string[]): boolean => by.every((role) => !c.actor.roles.includes(role as never));
  const lines: readonly (readonly [Procedure, string | undefined])[] = [
    [procedureById(file.procedure), undefined],
    ...openTracks(file).map(([key, procedure]) => [procedure, key] as const),
    ...trackProcedures
      .filter(({ kind }) => kind === 'publication' && publicity === 'due')
      .map((p) => [p, undefined] as const),
  ];
  return lines.flatMap(([procedure, track]) =>
    check(procedure, file, { ...c, ...(track ? { track } : {}) })
      .filter(
        ({ open, row, to }) =>
          open && (own(row.by) || handed(row.by)) && to && leadsOnward(procedure, row, stageAt(procedure, file, track)),
      )
      .map(({ step }) => ({ step: step.id, title: step.title, ...(track ? { track } : {}) })),
  );
}

function stageAt(procedure: Procedure, file: CaseFile, track: string | undefined): string {
  if (!procedure.track) return file.stage;
  return (track && file.tracks[track]?.stage) || 'start';
}
