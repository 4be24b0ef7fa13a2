import type { CivilDate } from '@anjuan/calendar';
import { apl, house, order55, values } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type PartyKind, partyScale } from '../dossier/party.js';
import type { Penalty } from '../dossier/penalty.js';
import { type Rule, inputRule } from '../kernel/rule.js';

/** An input that names the one penalty of a ticket. */
export interface NamesPenalty {
  readonly penalty: Penalty;
}

/** Highest fine on the spot the text can bear; that a sole trader counts as an organisation is not excluded. @article APL-2021/51 */
export function highestOnTheSpotFen(kind: PartyKind, on: CivilDate): number {
  const { person, unit } = values.on(on).summaryCeilingFen;
  return kind === 'person' ? person : unit;
}

export const withinCeiling: Rule<Dossier, NamesPenalty> = inputRule({
  id: 'SUM-01',
  name: 'fine-within-ceiling',
  force: 'bars',
  articles: [apl(51), order55(12)],
  says: {
    zh: '当场罚款对公民不超过二百元，对法人或者其他组织不超过三千元',
    en: 'On the spot a fine is at most 200 yuan for a person and 3,000 for an organisation',
  },
  holds: ({ dossier, input, on }) =>
    (input.penalty.amountFen ?? 0) <= highestOnTheSpotFen(dossier.party?.kind ?? 'person', on),
});

/** The law speaks of citizens and of organisations only; whoever goes above the lower ceiling for a sole trader says why. */
export const soleTraderLower: Rule<Dossier, NamesPenalty> = inputRule({
  id: 'SUM-07',
  name: 'sole-trader-within-the-lower-ceiling',
  force: 'asks',
  articles: [apl(51), house('SUM-07')],
  says: {
    zh: '对个体工商户当场罚款一般按公民额度（二百元），超过的应当说明理由',
    en: 'A sole trader is fined on the spot up to the ceiling of a person, 200 yuan, or the reason is given',
  },
  holds: ({ dossier, input, on }) =>
    dossier.party?.kind !== 'sole-trader' ||
    (input.penalty.amountFen ?? 0) <= values.on(on).summaryCeilingFen[partyScale(dossier.party.kind)],
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
