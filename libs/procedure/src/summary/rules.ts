import { apl, order55, values } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { partyScale } from '../dossier/party.js';
import type { Penalty } from '../dossier/penalty.js';
import { type Rule, inputRule } from '../kernel/rule.js';

/** An input that names the one penalty of a ticket. */
export interface NamesPenalty {
  readonly penalty: Penalty;
}

export const withinCeiling: Rule<Dossier, NamesPenalty> = inputRule({
  id: 'SUM-01',
  name: 'fine-within-ceiling',
  force: 'bars',
  articles: [apl(51), order55(12)],
  says: {
    zh: '当场罚款对公民不超过二百元，对法人或者其他组织不超过三千元（个体工商户按公民）',
    en: 'On the spot a fine is at most 200 yuan for a person and 3,000 for an organisation; sole traders count as persons',
  },
  holds: ({ dossier, input, on }) =>
    (input.penalty.amountFen ?? 0) <= values.on(on).summaryCeilingFen[partyScale(dossier.party?.kind ?? 'person')],
});

export const fineOrWarning: Rule<Dossier, NamesPenalty> = inputRule({
  id: 'SUM-02',
  name: 'fine-or-warning-only',
  force: 'bars',
  articles: [apl(51)],
  says: {
    zh: '当场只能作出罚款或者警告，罚款应当写明金额',
    en: 'Only a fine with its amount, or a warning, may be decided on the spot',
  },
  holds: ({ input: { penalty } }) =>
    (penalty.kind === 'fine' && (penalty.amountFen ?? 0) > 0) || (penalty.kind === 'warning' && !penalty.amountFen),
});
