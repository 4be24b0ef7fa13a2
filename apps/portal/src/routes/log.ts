import { h } from 'vue';
import LogPage from '../pages/log-page.vue';
import { dayOf } from '../shared/query.js';
import type { Page, Visit } from './page.js';

/** The office's transparency log: its newest head, its days, and how to check them. */
export async function log({ site: { t }, query, read, office }: Visit): Promise<Page> {
  const before = dayOf(query, 'before');
  const found = await read.log(office.id, before);
  const view = h(LogPage, { log: found, later: before !== undefined });
  return { title: t.log.title, description: t.log.lead, view };
}
