import { arl, cityGreen, cityLook, house, lit } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { currentDraft } from '../ordinary/where.js';
import type { NamesPenalty } from '../summary/rules.js';

/** Fifteen days and a remedy in one sentence: the limit that the old regulations still print. */
const OLD_LIMIT = /(十五|15|１５)\s*[日天][^。；;]{0,30}(复议|起诉|诉讼)/u;

const printed = (texts: readonly (string | undefined)[]): boolean => texts.some((t) => OLD_LIMIT.test(t ?? ''));

export const noOldLimit: Rule<Dossier> = rule({
  id: 'REM-05',
  name: 'no-fifteen-day-remedy-printed',
  force: 'asks',
  articles: [arl(20), lit(46), cityLook(40), cityGreen(31), house('REM-05')],
  says: {
    zh: '决定书不得写旧条例的十五日复议、起诉期限，应当写六十日、六个月；确需提及的说明理由',
    en: 'The decision never prints the old fifteen days to apply or to sue: it is sixty days and six months; say why where they are mentioned',
  },
  holds: ({ dossier }) => {
    const draft = currentDraft(dossier);
    return !printed([draft?.facts, draft?.reasons, ...(draft?.penalties ?? []).map((p) => p.content)]);
  },
});

/** The same for a ticket, whose texts are typed. */
export const noOldLimitOnTicket: Rule<Dossier, NamesPenalty & { readonly correction: string }> = inputRule({
  ...noOldLimit,
  holds: ({ dossier, input }) =>
    !printed([dossier.facts, dossier.onTheSpot?.reasons, input.correction, input.penalty.content]),
});
