import { h } from 'vue';
import ProofPage from '../pages/proof-page.vue';
import type { Page, Visit } from './page.js';

/** Where the QR code of a served paper leads; an id that is none of ours gets no hint. */
export async function proof(id: string, { site: { t }, read }: Visit): Promise<Page> {
  const found = await read.proof(id);
  const { title, lead } = t.proof;
  return { ...(found ? {} : { status: 404 }), title, description: lead, hidden: true, view: h(ProofPage, { found }) };
}
