import { OutsideCalendar } from '@anjuan/calendar';
import type { Decision } from '../../kernel/decide.js';
import type { CaseFile } from '../../kernel/file.js';
import type { Act } from '../../kernel/step.js';
import { ordinary } from '../../ordinary/table.js';
import { type Doing, actsOf, ask, stepOf } from '../doing.fixture.js';
import { type Roll, rolls } from '../plausible.fixture.js';
import { pathsAround } from './gates.fixture.js';
import { bent, reasoned, triesAt, waited } from './moves.fixture.js';
import { unreadable } from '../prove.fixture.js';
import { stateOf } from './shape.fixture.js';

/** A file reached by lawful acts, with the way to it. */
export interface Reached {
  readonly file: CaseFile;
  readonly act?: Act;
  readonly from?: Reached;
}

/** What an exploration saw. Sets hold plain text so that several explorations can be put together. */
export interface Explored {
  readonly states: Set<string>;
  readonly transitions: Set<string>;
  /** `kind/step id name` of every guard, by whether it was seen holding or failing. */
  readonly held: Set<string>;
  readonly failed: Set<string>;
  /** Paths around a gate, each with the acts that led there. */
  readonly illegal: string[];
  expanded: number;
  tries: number;
}

/** An exploration that has seen nothing yet. */
export function unexplored(): Explored {
  return {
    states: new Set(),
    transitions: new Set(),
    held: new Set(),
    failed: new Set(),
    illegal: [],
    expanded: 0,
    tries: 0,
  };
}

/** The acts that lead to a file, the first one first. */
export function actsTo(reached: Reached): readonly Act[] {
  const acts: Act[] = [];
  let root = reached;
  for (let at: Reached | undefined = reached; at; at = at.from) {
    if (at.act) acts.push(at.act);
    root = at;
  }
  return [...actsOf(root.file), ...acts.reverse()];
}

/** Breadth-first from some files: every row from every state, as usual, later, and bent, until `most` states are known. */
export function explore(seeds: readonly CaseFile[], most: number, seed: number, seen = unexplored()): Explored {
  const roll = rolls(seed);
  const queue: Reached[] = seeds.map((file) => ({ file }));
  for (const { file } of queue) seen.states.add(stateOf(file));
  for (let at = 0; at < queue.length && (at === 0 || seen.states.size < most); at += 1) {
    const here = queue[at] as Reached;
    delete queue[at];
    for (const next of expand(here, seen, roll)) queue.push(next);
  }
  return seen;
}

/** One random walk: at each state one of the tries, bent, until nothing is left or the moves are used up. */
export function wander(file: CaseFile, moves: readonly number[], seen: Explored): Reached {
  let here: Reached = { file };
  for (const move of moves) {
    const roll = rolls(move);
    const tries = triesAt(here.file);
    const doing = tries[roll(tries.length)];
    if (!doing) return here;
    const next = attempt(here, reasoned(roll(2) ? bent(here.file, doing, roll) : waited(here.file, doing, roll)), seen);
    if (next) seen.states.add(stateOf(next.file));
    here = next ?? here;
  }
  return here;
}

/** One try from one file, so that what rule rows know is seen as well. */
export function reask(file: CaseFile, doing: Doing, seen: Explored): void {
  const next = attempt({ file }, doing, seen);
  if (next) seen.states.add(stateOf(next.file));
}

function expand(here: Reached, seen: Explored, roll: Roll): Reached[] {
  seen.expanded += 1;
  return triesAt(here.file).flatMap((doing) => {
    const usual = attempt(here, reasoned(doing), seen);
    const more = usual
      ? [bent(here.file, doing, roll)]
      : [waited(here.file, doing, roll), bent(here.file, doing, roll)];
    const all = [usual, ...more.map((d) => attempt(here, roll(2) ? reasoned(d) : d, seen))];
    return all.filter((next) => next !== undefined).filter((next) => isNew(next, seen));
  });
}

function isNew({ file }: Reached, { states }: Explored): boolean {
  const state = stateOf(file);
  return !states.has(state) && states.add(state) !== undefined;
}

function attempt(here: Reached, doing: Doing, seen: Explored): Reached | undefined {
  seen.tries += 1;
  const answer = asked(here.file, doing);
  if (!answer) return undefined;
  note(doing, answer, seen);
  if (!answer.ok) return undefined;
  const next: Reached = { file: answer.next, act: answer.act, from: here };
  const { act } = answer;
  seen.transitions.add(`${(doing.procedure ?? ordinary).kind}/${act.step} ${act.from} → ${act.to}`);
  for (const says of pathsAround(act, () => actsTo(here))) seen.illegal.push(`${says}: ${trail(next)}`);
  return next;
}

const trail = (reached: Reached): string =>
  actsTo(reached)
    .map((a) => `${a.on} ${a.step}`)
    .join(' → ');

/** What nobody could type is not asked: the API refuses such a body before any rule sees it. */
function asked(file: CaseFile, doing: Doing): Decision | undefined {
  try {
    return ask(file, doing);
  } catch (error) {
    // A day outside the calendars is refused by HSE-88, whatever the step.
    if (error instanceof OutsideCalendar || unreadable(file, doing)) return undefined;
    throw error;
  }
}

function note(doing: Doing, answer: Decision, { held, failed }: Explored): void {
  if (!answer.ok && answer.why !== 'rules') return;
  const failing = new Set(
    answer.ok ? [...Object.keys(answer.act.reasons), ...answer.act.flags] : answer.unmet.map((r) => r.name),
  );
  const { kind } = doing.procedure ?? ordinary;
  for (const { id, name } of stepOf(doing).rules) {
    const key = `${kind}/${doing.step} ${id} ${name}`;
    (failing.has(answer.ok ? id : name) ? failed : held).add(key);
  }
}
