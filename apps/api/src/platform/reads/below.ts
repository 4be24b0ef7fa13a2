import { type Below, type SignedIn, lookingAt } from '../context.js';

/** What was read of one office below a district. */
export interface ReadBelow<T> {
  readonly office: Below;
  readonly found: T;
}

/** Reads something of every office below, each in a context of its own, so that each read uses that office's indexes. */
export function readBelow<T>(
  me: SignedIn,
  offices: readonly Below[],
  read: (me: SignedIn) => Promise<T>,
): Promise<readonly ReadBelow<T>[]> {
  return Promise.all(offices.map(async (office) => ({ office, found: await read(lookingAt(me, office.id)) })));
}
