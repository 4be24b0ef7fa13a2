import type { CaseLine, CasePage } from '@anjuan/contract';
import { cursorText } from '../../platform/reads/cursor.js';
import type { ReadBelow } from '../../platform/reads/below.js';

const later = (a: CaseLine, b: CaseLine): number =>
  a.openedOn === b.openedOn ? (a.id < b.id ? 1 : -1) : a.openedOn < b.openedOn ? 1 : -1;

/** One page out of the same page of every office: all of them begin after the same place. */
export function pageOfOffices(pages: readonly ReadBelow<CasePage>[], limit: number, cap: number): CasePage {
  const lines = pages.flatMap(({ found }) => found.items).sort(later);
  const items = lines.slice(0, limit);
  const last = items.at(-1);
  const more = lines.length > limit || pages.some(({ found }) => found.next !== null);
  const total = pages.reduce((sum, { found }) => sum + found.total, 0);
  return {
    items,
    next: more && last ? cursorText({ on: last.openedOn, id: last.id }) : null,
    total: Math.min(total, cap),
  };
}
