import { h } from 'vue';
import DecisionPage from '../pages/decision-page.vue';
import DecisionsPage from '../pages/decisions-page.vue';
import { asNumber, cursorOf, typed } from '../shared/query.js';
import type { Page, Visit } from './page.js';

/** The search and the list. */
export async function decisions({ site: { t, office: chosen }, query, read, office }: Visit): Promise<Page> {
  const [text, matter, cursor] = [typed(query, 'q'), typed(query, 'matter'), cursorOf(query)];
  const page = await read.decisions({
    ...(text && { text: asNumber(text) }),
    ...(matter && { matter }),
    ...(chosen && { office: chosen }),
    ...(cursor && { cursor }),
  });
  const view = h(DecisionsPage, { page, text, matter, later: cursor !== undefined, matters: office.matters });
  return { title: t.decisions.title, description: t.decisions.lead, view };
}

/** One decision; null when there is none with this id. */
export async function decision(id: string, { site: { t, offices }, read, office }: Visit): Promise<Page | null> {
  const found = await read.decision(id);
  if (!found) return null;
  // Remedies are those of the office that decided, whichever the visitor has chosen.
  const own = offices.find(({ id: other, name }) => name === found.office && other !== office.id);
  return {
    title: found.number,
    description: t.decisions.description(found.number),
    hidden: found.state === 'withdrawn',
    view: h(DecisionPage, { decision: found, office: own ? await read.office(own.id) : office }),
  };
}
