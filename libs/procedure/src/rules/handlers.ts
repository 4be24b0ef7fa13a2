import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type Rule, rule } from '../kernel/rule.js';
import { recused } from '../recusal/recused.js';

export const actorIsHandler: Rule = rule({
  id: 'HSE-01',
  name: 'actor-handles-the-case',
  force: 'bars',
  articles: [apl(54), order55(11)],
  says: { zh: '应当由本案承办人办理', en: 'Only a handler of this case may do this' },
  // A handler who had to stand aside handles no more (art. 43).
  holds: ({ file, actor }) => file.dossier.handlers.includes(actor.id) && !recused(file).has(actor.id),
});

/** Everyone who investigated: the handlers and the officers named in acts of the case. */
export function investigators(
  { handlers }: Dossier,
  acts: readonly { readonly officers: readonly string[] }[],
): ReadonlySet<string> {
  return new Set([...handlers, ...acts.flatMap((a) => a.officers)]);
}
