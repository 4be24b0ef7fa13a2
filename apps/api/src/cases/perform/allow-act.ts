import { OutsideCalendar } from '@anjuan/calendar';
import type { ActRequest } from '@anjuan/contract';
import {
  type Act,
  type Actor,
  type CaseFile,
  type Circumstances,
  type Decision,
  type Procedure,
  type Rule,
  type Step,
  decide,
  mayEver,
  nextTrack,
  procedureOfStep,
  stageOf,
} from '@anjuan/procedure';
import { Refused, fault, notFound } from '../../platform/refused.js';
import type { Setting, Working } from './act-session.js';
import { dateRulesUnmet } from './date-rules.js';
import { separateParties } from './keep-parties.js';
import { checkBlobs, checkLink, readInput } from './read-act.js';
import { refusal } from './refusals.js';
import type { Allowed } from './seal-act.js';
import { dayWithinCalendars } from './within-calendars.js';

/** A request as somebody makes it. */
export interface Asking {
  readonly actor: Actor;
  readonly step: string;
  readonly request: ActRequest;
}

/** Asks the law whether an act may be done. @throws Refused when it may not, or when the request does not fit the step */
export async function allowAct(
  setting: Setting,
  { file }: Working,
  { actor, step: id, request }: Asking,
): Promise<Allowed> {
  const { procedure, step } = find(file, id);
  const on = request.on ?? setting.today;
  mustHaveRole({ procedure, step }, file, { actor, on, office: setting.agency.office, track: request.track });
  const typed = readInput(step, request);
  await checkBlobs(setting.tx, step, typed, request);
  await checkLink(setting.tx, typed);
  const { input, parties } = separateParties(step, typed);
  const c = { ...circumstances(setting, request), actor, on, ...trackOf(procedure, file, request) };
  const act = allowed(
    { procedure, step },
    ask(procedure, file, { step, input, c }),
    dateRulesUnmet(procedure, file, { on, today: setting.today, holidays: setting.holidays }),
  );
  return { procedure, act, typed: parties };
}

interface Found {
  readonly procedure: Procedure;
  readonly step: Step;
}

/** @throws Refused when the file knows no such step */
function find(file: CaseFile, id: string): Found {
  const procedure = procedureOfStep(file, id);
  const step = procedure?.rows.find((row) => row.step.id === id)?.step;
  if (!procedure || !step) throw notFound();
  return { procedure, step };
}

interface Acting {
  readonly actor: Actor;
  readonly on: string;
  readonly office: Circumstances['office'];
  readonly track: string | undefined;
}

/** @throws Refused when the step is not the actor's at any stage: what was typed is then nobody's concern */
function mustHaveRole({ procedure, step }: Found, file: CaseFile, { track, ...acting }: Acting): void {
  if (mayEver(procedure, step.id, acting)) return;
  throw refusal(procedure, step, { ok: false, why: 'wrong-role', stage: stageOf(procedure, file, track), unmet: [] });
}

/** The act, if the kernel and the house's own rules about its day let it pass. */
function allowed({ procedure, step }: Found, decision: Decision, dates: readonly Rule[]): Act {
  if (decision.ok && dates.length === 0) return decision.act;
  if (!decision.ok && decision.why !== 'rules') throw refusal(procedure, step, decision);
  const [stage, unmet] = decision.ok ? [decision.act.from, []] : [decision.stage, decision.unmet];
  const others = unmet.filter(({ name }) => !dates.some((date) => date.name === name));
  throw refusal(procedure, step, { ok: false, why: 'rules', stage, unmet: [...dates, ...others] });
}

function circumstances({ agency, holidays }: Setting, { reasons, recordings, gap }: ActRequest) {
  return {
    office: agency.office,
    holidays,
    ...(reasons ? { reasons } : {}),
    ...(recordings ? { recordings: recordings.map(({ digest, kind }) => ({ digest, kind })) } : {}),
    ...(gap ? { gap } : {}),
  };
}

/** Key of the track an act belongs to; a step that begins one gets the next free key. */
function trackOf(procedure: Procedure, file: Working['file'], { track }: ActRequest): { readonly track?: string } {
  if (!procedure.track) {
    if (track !== undefined) throw fault('/track', 'mainLine', 'this step belongs to the main line');
    return {};
  }
  if (track === undefined) return { track: nextTrack(file, procedure.kind) };
  if (file.tracks[track]?.kind !== procedure.kind)
    throw fault('/track', 'trackExists', 'there is no such track of this kind');
  return { track };
}

interface Question {
  readonly step: Step;
  readonly input: object;
  readonly c: Circumstances;
}

/** A day outside every holiday table is refused by HSE-88, an unknown provision as a fault of the request: neither is ours. */
export function ask(procedure: Procedure, file: Working['file'], { step, input, c }: Question): Decision {
  try {
    return decide(procedure, file, step.id, input, c);
  } catch (error) {
    if (error instanceof OutsideCalendar)
      return {
        ok: false,
        why: 'rules',
        stage: stageOf(procedure, file, c.track),
        unmet: [dayWithinCalendars(error.day, c.holidays)],
      };
    if (!(error instanceof RangeError)) throw error;
    const detail = {
      zh: '日期或者引用超出系统所知的范围',
      en: 'A date or a citation lies outside what the system knows',
    };
    const faults = [{ pointer: '/input', constraint: 'range', message: error.message }];
    throw new Refused('/problems/invalid-input', { detail, faults });
  }
}
