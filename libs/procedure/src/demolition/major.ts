import { apl, house } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { demolitionOrderForce } from '../kernel/office.js';
import { type Force, type Given, type Rule, rule } from '../kernel/rule.js';
import { currentDraft, currentNotice, heardOrLapsed, lastReview } from '../ordinary/where.js';

function ordersDemolition(dossier: Dossier): boolean {
  return currentDraft(dossier)?.penalties.some((p) => p.kind === 'demolition-order') ?? false;
}

/** Whether the draft went through notice with the right to a hearing, statement, legal review and deliberation. */
function decidedAsMajor({ dossier, file, on, holidays }: Given<Dossier, unknown>): boolean {
  const no = currentDraft(dossier)?.no;
  const review = lastReview(dossier);
  return (
    currentNotice(dossier)?.hearingRight === true &&
    heardOrLapsed(file, on, holidays) &&
    review?.opinion === 'approve' &&
    review.draft === no &&
    dossier.deliberation?.draft === no
  );
}

function asMajor(force: Exclude<Force, 'flags'>, name: string): Rule<Dossier> {
  return rule({
    id: 'DEM-05',
    name,
    force,
    articles: [apl(44), apl(63), apl(57, 2), house('DEM-05')],
    says: {
      zh: '限期拆除决定应当经告知、陈述申辩、听证告知、法制审核和集体讨论',
      en: 'A demolition order goes through notice, statement, the right to a hearing, review and deliberation',
    },
    holds: (given) =>
      !ordersDemolition(given.dossier) || demolitionOrderForce(given.office) !== force || decidedAsMajor(given),
  });
}

/** The rule as the office holds it now; courts and ministries disagree, so it is configured. */
export const demolitionOrderIsMajor = asMajor('bars', 'demolition-order-decided-as-major');

/** The rule of an office that treats the order as no penalty: it may leave steps out, and says why. */
export const demolitionOrderIsMajorOrReasoned = asMajor('asks', 'demolition-order-decided-as-major-or-reasoned');
