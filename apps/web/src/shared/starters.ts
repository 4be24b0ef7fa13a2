import type { WordKey } from './i18n';

/** A new file somebody may begin. */
export interface Starter {
  readonly id: string;
  readonly word: WordKey;
  readonly note: WordKey;
  readonly to: string;
  readonly roles: readonly string[];
}

const all: readonly Starter[] = [
  { id: 'inspection', word: 'start.inspection', note: 'start.inspectionNote', to: '/inspect', roles: ['officer'] },
  { id: 'slip', word: 'start.slip', note: 'start.slipNote', to: '/inspect?outcome=slip', roles: ['officer'] },
  { id: 'order', word: 'start.order', note: 'start.orderNote', to: '/inspect?outcome=order', roles: ['officer'] },
  { id: 'spot', word: 'start.spot', note: 'start.spotNote', to: '/on-the-spot', roles: ['officer'] },
  {
    id: 'lead',
    word: 'start.lead',
    note: 'start.leadNote',
    to: '/start/ordinary/register-lead',
    roles: ['officer', 'clerk'],
  },
];
const KEY = 'anjuan.last-start';

/** What these roles may begin; what was begun last comes first. */
export function starters(roles: readonly string[]): readonly Starter[] {
  const last = localStorage.getItem(KEY);
  return all
    .filter((s) => s.roles.some((role) => roles.includes(role)))
    .sort((a, b) => Number(b.id === last) - Number(a.id === last));
}

export function rememberStarter(id: string): void {
  localStorage.setItem(KEY, id);
}
