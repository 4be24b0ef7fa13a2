import { apl, sc118 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import type { Penalty } from '../../../dossier/penalty.js';
import { type Rule, inputRule, rule } from '../../../kernel/rule.js';
import { recording } from '../../../three-systems/recording.js';
import { type DraftInput } from '../../drafting.js';

export const evidenceVerified: Rule<Dossier> = rule({
  id: 'DEC-01',
  name: 'evidence-verified',
  force: 'bars',
  articles: [apl(40), apl(46, 2), apl(57)],
  says: {
    zh: '认定事实的证据应当已经查证属实（至少一份，未排除的均已查证）',
    en: 'At least one item, and every item not excluded, must have been verified',
  },
  holds: ({ dossier }) => {
    const kept = dossier.evidence.filter((e) => !e.excluded);
    return kept.length > 0 && kept.every((e) => e.verifiedBy !== undefined);
  },
});

export const correctionDealtWith: Rule<Dossier> = rule({
  id: 'SUB-12',
  name: 'correction-ordered',
  force: 'bars',
  articles: [apl(28, 1)],
  says: { zh: '实施处罚应当责令改正或者限期改正', en: 'A penalty comes with an order to correct' },
  holds: ({ dossier }) => dossier.correction !== undefined,
});

function named({ kind, amountFen = 0, content = '' }: Penalty): boolean {
  if (kind === 'confiscate-property') return amountFen > 0 || content.trim() !== '';
  return amountFen > 0 || !['fine', 'confiscate-gain'].includes(kind);
}

export const amountsNamed: Rule<Dossier, DraftInput> = inputRule({
  id: 'NOT-03',
  name: 'penalty-kind-and-amount-named',
  force: 'bars',
  articles: [apl(44)],
  says: {
    zh: '拟处罚款、没收违法所得的应当写明具体金额，没收财物的写明金额或者财物',
    en: 'A proposed fine or confiscated gain names its amount, confiscated property its amount or the things',
  },
  holds: ({ input }) => input.penalties.length > 0 && input.penalties.every(named),
});

export const gapsExplained: Rule<Dossier> = rule({
  id: 'RCD-03',
  name: 'recording-reaches-grade-or-explained',
  force: 'asks',
  articles: [apl(47), sc118(8)],
  says: {
    zh: '调查取证各环节的记录应当达到规定等级，未达到的应当说明',
    en: 'Each investigating act reaches its recording grade, or the gap is explained',
  },
  holds: ({ file }) => recording(file).open.length === 0,
});
