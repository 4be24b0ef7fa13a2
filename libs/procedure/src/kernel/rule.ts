import type { CivilDate, Holidays } from '@anjuan/calendar';
import type { ArticleId, Text } from '@anjuan/statute';
import type { Actor, Office } from './office.js';
import type { CaseFile } from './file.js';

/** `bars`: refused. `asks`: passes with a typed reason. `flags`: passes and the entry says so. */
export type Force = 'bars' | 'asks' | 'flags';

/** All that a rule may look at. `dossier` is the case's own, or the track's when the step belongs to a track. */
export interface Given<D, I> {
  readonly dossier: D;
  readonly file: CaseFile;
  /** Key of the track the step acts on, for example `service/1`. */
  readonly track?: string;
  readonly input: I;
  readonly actor: Actor;
  /** Civil date on which the act was done; it chooses the law. */
  readonly on: CivilDate;
  readonly holidays: Holidays;
  readonly office: Office;
}

/** A guard of a step with its source. Ids are law.md's and stable for ever. */
export interface Rule<D = unknown, I = unknown> {
  readonly id: string;
  /** What must be true, in the positive: `party-heard`. */
  readonly name: string;
  readonly force: Force;
  readonly articles: readonly ArticleId[];
  readonly says: Text;
  /** `input` rules cannot be judged before something is typed, so `check` leaves them out. */
  readonly about: 'file' | 'input';
  /** One line when the table already forbids the situation, saying why the rule stands guard all the same. */
  readonly guards?: string;
  holds(given: Given<D, I>): boolean;
}

/** A rule that looks only at what is already on file. */
export function rule<D = unknown, I = unknown>(given: Omit<Rule<D, I>, 'about'>): Rule<D, I> {
  return { ...given, about: 'file' };
}

/** A rule that looks at what is being typed. */
export function inputRule<D = unknown, I = unknown>(given: Omit<Rule<D, I>, 'about'>): Rule<D, I> {
  return { ...given, about: 'input' };
}

/** The same rule at a step where the table already forbids the situation, with one line on why it stands guard. */
export function onGuard<D, I>(given: Rule<D, I>, guards: string): Rule<D, I> {
  return { ...given, guards };
}
