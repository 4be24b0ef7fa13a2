import { h } from 'vue';
import MattersPage from '../pages/matters-page.vue';
import OfficePage from '../pages/office-page.vue';
import OfficersPage from '../pages/officers-page.vue';
import ProcedurePage from '../pages/procedure-page.vue';
import { typed } from '../shared/query.js';
import type { Page, Visit } from './page.js';

/** Whether one of the texts holds what was typed, upper and lower case alike. */
function holds(wanted: string, ...texts: readonly string[]): boolean {
  return texts.some((text) => text.toLowerCase().includes(wanted.toLowerCase()));
}

export function office({ site: { t }, office }: Visit): Page {
  return { title: t.office.title, description: t.office.lead, view: h(OfficePage, { office }) };
}

/** All officers, or those the QR code of a certificate asks for. */
export function officers({ site: { t }, query, office }: Visit): Page {
  const wanted = typed(query, 'q');
  const found = office.officers.filter(({ name, certificate }) => holds(wanted, name, certificate));
  const view = h(OfficersPage, { officers: found, wanted });
  return { title: t.officers.title, description: t.officers.lead, view };
}

export function matters({ site: { t }, query, office }: Visit): Page {
  const wanted = typed(query, 'q');
  const found = office.matters.filter(({ code, name }) => holds(wanted, code, name.zh, name.en));
  const view = h(MattersPage, { matters: found, wanted });
  return { title: t.matters.title, description: t.matters.lead, view };
}

export function procedure({ site: { t } }: Visit): Page {
  return { title: t.procedure.title, description: t.procedure.lead, view: h(ProcedurePage) };
}
