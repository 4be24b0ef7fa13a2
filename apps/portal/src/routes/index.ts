import { h } from 'vue';
import MissingPage from '../pages/missing-page.vue';
import { decision, decisions } from './decisions.js';
import { log } from './log.js';
import type { Page, Visit } from './page.js';
import { proof } from './proof.js';
import { matters, office, officers, procedure } from './standing.js';
import { verify } from './verify.js';

const routes: Readonly<Record<string, (visit: Visit) => Page | Promise<Page>>> = {
  '': decisions,
  '/office': office,
  '/officers': officers,
  '/matters': matters,
  '/procedure': procedure,
  '/verify': verify,
  '/log': log,
};

function missing({ site: { t } }: Visit): Page {
  const { title, lead } = t.missing;
  return { status: 404, title, description: lead, hidden: true, view: h(MissingPage) };
}

/** The page at the visited path; the page that says so when there is none. */
export async function pageFor(visit: Visit): Promise<Page> {
  const { path } = visit.site;
  // Ids have a form, so that nothing else reaches the database.
  const [, kind, id] = /^\/(decisions|proof)\/([\w-]{1,80})$/.exec(path) ?? [];
  if (id && kind === 'proof') return proof(id, visit);
  const found =
    id === undefined ? Object.hasOwn(routes, path) && (await routes[path]?.(visit)) : await decision(id, visit);
  return found || missing(visit);
}
