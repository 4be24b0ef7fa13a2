import type { CivilDate } from '@anjuan/calendar';
import { type LawChange, type LawText, type Text, changesInForce, lighterText, textsInTime } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import type { TextOfLaw } from '../../dossier/legal-basis.js';
import { partyScale } from '../../dossier/party.js';
import { matterOf } from '../../rules/matter.js';

/** What the dates of a case choose: both texts of the law, which of them governs, and why. */
export interface LawInTime {
  /** Whether the law changed between the act and the decision, so that the texts have to be compared. */
  readonly spanning: boolean;
  /** First day of the present text; absent where the matter has rested on one text all along. */
  readonly changedOn?: CivilDate;
  readonly former?: LawText;
  readonly present?: LawText;
  readonly applies: TextOfLaw;
  readonly why: Text;
  /** Changes of procedure that govern what is done on the day of the decision. */
  readonly procedure: readonly LawChange[];
}

/** What chooses the law: the case with its act, or at least its dossier. */
interface OfCase {
  readonly dossier: Dossier;
}

const whys = {
  one: { zh: '该事项的依据未发生变更', en: 'the basis of the matter has not changed' },
  later: { zh: '行为发生在新规定施行之后', en: 'the act was done under the present text' },
  before: { zh: '决定作出时新规定尚未施行', en: 'the present text was not in force at the decision' },
  lighter: {
    zh: '行为发生在新规定施行之前、决定在其后，新规定处罚较轻，适用新规定（从旧兼从轻）',
    en: 'the act lies before the change and the decision after it; the present text is lighter and applies',
  },
  former: {
    zh: '行为发生在新规定施行之前、决定在其后，行为时的规定处罚较轻，适用行为时的规定（从旧兼从轻）',
    en: 'the act lies before the change and the decision after it; the former text is lighter and applies',
  },
  same: {
    zh: '行为发生在新规定施行之前、决定在其后，新规定并不较轻，适用行为时的规定（从旧兼从轻）',
    en: 'the act lies before the change and the decision after it; the present text is no lighter, so the former applies',
  },
} as const satisfies Record<string, Text>;

/** Day the act ended; one that goes on has not ended before the decision. */
function endOfAct({ actOn, filing }: Dossier, decisionDay: CivilDate): CivilDate {
  return filing?.limitation?.continuing ? decisionDay : (actOn ?? decisionDay);
}

function compared(dossier: Dossier, texts: NonNullable<ReturnType<typeof textsInTime>>) {
  const refusedCorrection = dossier.correction?.corrected === false;
  const serious = ['serious', 'grave'].includes(dossier.drafts.at(-1)?.tier ?? '');
  const party = partyScale(dossier.party?.kind ?? 'person');
  return lighterText(texts, { party, refusedCorrection, serious });
}

/**
 * Which text of the law governs the act of a case that is decided on a day: the one in force when it was done, unless the present
 * one is lighter. Pure: it reads nothing but the file and the dated tables.
 * @article APL-2021/37
 * @article ECO-CODE-2026/1057
 */
export function lawInTime({ dossier }: OfCase, decisionDay: CivilDate): LawInTime {
  const matter = matterOf(dossier);
  const texts = matter && textsInTime(matter);
  const procedure = changesInForce(decisionDay);
  if (!texts) return { spanning: false, applies: 'present', why: whys.one, procedure };
  const acted = endOfAct(dossier, decisionDay);
  if (acted >= texts.changedOn) return { ...texts, spanning: false, applies: 'present', why: whys.later, procedure };
  if (decisionDay < texts.changedOn)
    return { ...texts, spanning: false, applies: 'former', why: whys.before, procedure };
  const lighter = compared(dossier, texts);
  const why = { present: whys.lighter, former: whys.former, same: whys.same }[lighter];
  return { ...texts, spanning: true, applies: lighter === 'present' ? 'present' : 'former', why, procedure };
}
