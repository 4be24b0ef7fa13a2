import { apl, restsOnTianjinRule, values } from '@anjuan/statute';
import type { Discretion } from '../../dossier/discretion.js';
import type { Dossier } from '../../dossier/dossier.js';
import { type HasPenalties, type Penalty, fineFen } from '../../dossier/penalty.js';
import { type Given, type Rule, inputRule } from '../../kernel/rule.js';
import { type HasBasis, tianjinCap } from './rules.js';

type Fined = HasBasis & HasPenalties & Discretion;

/** Highest fine a rule of the city may set for this act: the office's confirmed figures first, the statute's dated default else. */
function capFen({ input, office, on }: Given<Dossier, Fined>): number {
  const caps = office.ruleFineCapsFen ?? values.on(on).ruleFineCapFen;
  if (!input.legal?.inBusiness) return caps.nonBusiness;
  return (input.gain?.receivedFen ?? 0) > 0 ? caps.businessWithGain : caps.business;
}

export const withinTianjinCap: Rule<Dossier, Fined> = inputRule({
  id: 'SUB-14',
  name: 'fine-within-the-cap-of-city-rules',
  force: 'asks',
  articles: [apl(14, 2), tianjinCap],
  says: {
    zh: '仅以天津市政府规章为依据的罚款不得超过规章罚款限额（非经营一千元，经营一万元，有违法所得三万元，待确认）',
    en: 'A fine that rests on rules of the city alone stays within their cap: 1,000 yuan, in business 10,000, with gain 30,000 (to be confirmed)',
  },
  holds: (given) => !restsOnTianjinRule(given.input.basis) || fineFen(given.input) <= capFen(given),
});

export const oneActOneFine: Rule<Dossier, Fined> = inputRule({
  id: 'SUB-10',
  name: 'one-act-one-fine',
  force: 'bars',
  articles: [apl(29)],
  says: {
    zh: '对当事人的同一个违法行为，不得给予两次以上罚款；已被罚款的应当写明原决定文号并不再罚款',
    en: 'One act is fined once: after an earlier fine its decision is named and no other fine is proposed',
  },
  holds: ({ input: { legal, penalties } }) =>
    !legal?.finedBefore || (fineFen({ penalties }) === 0 && Boolean(legal.earlierDecision?.trim())),
});

/** The same on the spot: whoever was fined for the act is warned at most. */
export const oneTicketOneFine: Rule<Dossier, { readonly penalty: Penalty; readonly finedBefore?: boolean }> = inputRule(
  {
    ...oneActOneFine,
    holds: ({ input: { finedBefore, penalty } }) => !finedBefore || penalty.kind !== 'fine',
  },
);

export const highestProvisionChosen: Rule<Dossier, Fined> = inputRule({
  id: 'SUB-10',
  name: 'provision-with-the-highest-fine-chosen',
  force: 'bars',
  articles: [apl(29)],
  says: {
    zh: '同一个违法行为违反多个法律规范应当罚款的，按照罚款数额高的规定处罚',
    en: 'Where several provisions fine one act, the one with the highest fine is applied',
  },
  holds: ({ input: { legal, basis } }) => {
    const competing = legal?.competing ?? [];
    const highest = Math.max(0, ...competing.map(({ highestFen }) => highestFen));
    const heaviest = competing.filter(({ highestFen }) => highestFen === highest);
    return competing.length < 2 || heaviest.some(({ provision }) => basis.includes(provision));
  },
});
