import { Roles } from '../platform/http/access.js';

/** Whoever works on cases, and the auxiliaries who help them; administrators never act on a case. */
export const Uploaders = () =>
  Roles(
    'officer', 'unit-head', 'head', 'reviewer', 'presider', 'publisher', 'archivist', 'evaluator', 'clerk', 'auxiliary',
  ); // prettier-ignore
