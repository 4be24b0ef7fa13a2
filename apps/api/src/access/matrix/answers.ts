import type { Text } from '@anjuan/statute';
import type { Player, Relation } from './players.js';

/**
 * What becomes of a request. `later`: access was given, and what was asked for is refused for another reason (a field is
 * missing, the version is old), which is how a write is tried without changing anything.
 */
export type Answer = 'shown' | 'later' | 'sign-in' | 'role' | 'nothing';

/** The status codes of each answer. */
export const statusesOf: Readonly<Record<Answer, (status: number) => boolean>> = {
  shown: (status) => status >= 200 && status < 400,
  later: (status) => [400, 409, 412, 413, 415, 422, 428].includes(status),
  'sign-in': (status) => status === 401,
  role: (status) => status === 403,
  nothing: (status) => status === 404,
};

/**
 * What a route is about: one file, with everything that hangs on it; one thing of the office (a person, an account); what
 * belongs to the asker alone (a session, an upload); or, as the office's lists and facts, nothing that could be another's.
 */
export type About = 'file' | 'thing' | 'own' | 'office';

/** Somebody who is answered otherwise than the rest of the row says, and why. */
export interface Exception {
  readonly who: readonly Player[];
  readonly on?: readonly Relation[];
  readonly then: Answer;
  readonly why: Text;
}

/** One line of the table: routes that are alike. */
export interface Row {
  readonly routes: readonly string[];
  readonly says: Text;
  /** Who passes the door: everybody without a log-in, everybody signed in, or these roles. */
  readonly who: 'anybody' | 'signed' | readonly Player[];
  readonly about?: About;
  /** Who, of those that have the file in sight, may do it. */
  readonly may?: readonly Player[];
  /** The audit administrator asks without reading: whether a record holds, and who looked at it. */
  readonly oversight?: true;
  readonly then: 'shown' | 'later' | 'nothing';
  readonly but?: readonly Exception[];
}

/** Lines that belong together, under one sentence that gives the reason. */
export interface Group {
  readonly title: Text;
  readonly reason: Text;
  readonly rows: readonly Row[];
}
