import type { FillInput } from '../template.js';
import { joined, orSlash } from '../words/text.js';

type People = Pick<FillInput, 'act' | 'staff'>;

/** Name of a member of the staff; the snapshot in the act goes before today's list. */
export function nameOf(id: string | undefined, { act, staff }: People): string {
  const then = act.officers.find((o) => o.id === id) ?? (act.by.id === id ? act.by : undefined);
  return orSlash(then?.name ?? (id ? staff[id]?.name : undefined));
}

/** Names with 、 between them. */
export function names(ids: readonly string[], people: People): string {
  return joined(ids.map((id) => nameOf(id, people)));
}

/** Names with the numbers of their certificates, as records and tickets give them. @article APL-2021/42 */
export function officers(ids: readonly string[], people: People): string {
  return joined(ids.map((id) => `${nameOf(id, people)}（执法证号：${certificateOf(id, people)}）`));
}

function certificateOf(id: string, { act, staff }: People): string {
  return orSlash(act.officers.find((o) => o.id === id)?.certificate ?? staff[id]?.certificate);
}
