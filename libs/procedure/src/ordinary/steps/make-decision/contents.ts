import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import { currentDraft } from '../../where.js';

/** What the person who issues the decision says of the paper. */
export interface SaysContents {
  readonly performance?: string;
  readonly sealed?: boolean;
  readonly remedyTold?: boolean;
}

const said = (text: string | undefined): boolean => (text ?? '').trim() !== '';
const allSaid = (texts: readonly string[] | undefined): boolean => (texts ?? []).some(said);

/** Facts, evidence, kind of penalty and basis, as the draft that is taken over word for word has them. */
function grounded(dossier: Dossier): boolean {
  const draft = currentDraft(dossier);
  if (!draft || draft.penalties.length === 0) return false;
  return said(draft.facts) && allSaid(draft.basis) && dossier.evidence.some((e) => !e.excluded);
}

export const sixContents: Rule<Dossier, SaysContents> = inputRule({
  id: 'DEC-06',
  name: 'decision-has-its-six-contents-and-the-seal',
  force: 'bars',
  articles: [apl(59), order55(27)],
  says: {
    zh: '处罚决定书应当载明当事人、事实和证据、种类和依据、履行方式和期限、机关名称和日期，并加盖印章',
    en: 'The decision names the party, facts and evidence, kind and basis, how and when to perform, agency and date, and bears the seal',
  },
  holds: ({ dossier, input }) => {
    // Left out, the paper prints the term and the manner of the law.
    const performance = input.performance === undefined || said(input.performance);
    return dossier.party !== undefined && grounded(dossier) && performance && input.sealed !== false;
  },
});

export const remediesInDecision: Rule<Dossier, SaysContents> = inputRule({
  id: 'DEC-06',
  name: 'decision-tells-remedies-and-their-periods',
  force: 'asks',
  articles: [apl(59)],
  says: {
    zh: '处罚决定书应当载明复议、诉讼的途径和期限；登记未载明的决定应当说明缘由',
    en: 'The decision tells remedies and their periods; say why one is entered that does not',
  },
  holds: ({ input }) => input.remedyTold !== false,
});
