import { type Act, type CaseFile, destroysFile } from '@anjuan/procedure';
import type { Setting } from './act-session.js';

/** What is stored of a file goes by name into the entry that destroys it; until the commit nothing can be added to it. */
export async function withHoldings({ tx }: Pick<Setting, 'tx'>, { id }: CaseFile, act: Act): Promise<Act> {
  if (!destroysFile(act)) return act;
  return { ...act, computed: { ...act.computed, destroyed: await tx.holdings.lock(id) } };
}
