import { h } from 'vue';
import VerifyPage from '../pages/verify-page.vue';
import { asNumber, sameNumber, typed } from '../shared/query.js';
import type { Page, Visit } from './page.js';

/** Where the QR code of a paper leads: is there a public record of exactly this number? */
export async function verify({ site: { t }, query, read }: Visit): Promise<Page> {
  const wanted = typed(query, 'number');
  const { items } = wanted ? await read.decisions({ text: asNumber(wanted) }) : { items: [] };
  // The search finds more than the number; a verdict rests on the number alone.
  const found = items.find(({ number, proof }) => sameNumber(number, wanted) || sameNumber(proof, wanted));
  const view = h(VerifyPage, { wanted, found: found ?? null });
  return { title: t.verify.title, description: t.verify.lead, hidden: wanted !== '', view };
}
