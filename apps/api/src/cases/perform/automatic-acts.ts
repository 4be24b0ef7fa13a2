import { Injectable } from '@nestjs/common';
import { OutsideCalendar } from '@anjuan/calendar';
import { type Procedure, decide, procedureById, rowsFrom, stageOf } from '@anjuan/procedure';
import { type Setting, type Working, SYSTEM } from './act-session.js';
import { type Allowed, SealAct } from './seal-act.js';

const MOST = 20;

/** Performs what the law makes follow by itself, each as an entry of its own. */
@Injectable()
export class AutomaticActs {
  constructor(private readonly acts: SealAct) {}

  async follow(setting: Setting, begun: Working, on: string): Promise<Working> {
    let working = begun;
    for (let n = 0; n < MOST; n += 1) {
      const next = firstOpen(setting, working.file, on);
      if (!next) return working;
      working = await this.acts.seal(setting, working, next);
    }
    throw new Error(`automatic rows of ${working.file.procedure} do not come to an end`);
  }
}

/** What an automatic row is judged by. */
type Judged = Pick<Setting, 'agency' | 'holidays'>;

/** Whether an automatic row of a file is open on a day. */
export function opensByItself(judged: Judged, file: Working['file'], on: string): boolean {
  return firstOpen(judged, file, on) !== undefined;
}

/** The first automatic row that is open now, on the main line or on a track. */
function firstOpen(judged: Judged, file: Working['file'], on: string): Allowed | undefined {
  const lines: readonly (readonly [Procedure, string | undefined])[] = [
    [procedureById(file.procedure), undefined],
    ...Object.entries(file.tracks).map(([key, track]) => [procedureById(track.procedure), key] as const),
  ];
  for (const [procedure, track] of lines) {
    const act = openRow(judged, { procedure, track, file: file, on });
    if (act) return act;
  }
  return undefined;
}

interface Line {
  readonly procedure: Procedure;
  readonly track: string | undefined;
  readonly file: Working['file'];
  readonly on: string;
}

function openRow({ agency, holidays }: Judged, { procedure, track, file, on }: Line): Allowed | undefined {
  const c = { actor: SYSTEM, on, holidays, office: agency.office, ...(track ? { track } : {}) };
  for (const { step, by } of rowsFrom(procedure, stageOf(procedure, file, track))) {
    const decision = by.includes('system') ? withinCalendars(() => decide(procedure, file, step.id, {}, c)) : undefined;
    if (decision?.ok) return { procedure, act: decision.act, typed: [] };
  }
  return undefined;
}

/** What would have to count a day no calendar covers is not open: nobody asked for it, so nobody is refused either. */
function withinCalendars<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof OutsideCalendar) return undefined;
    throw error;
  }
}
