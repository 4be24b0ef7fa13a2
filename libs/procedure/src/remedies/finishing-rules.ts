import { acl, apl, arl, compensation, house, lit, order55, sup825 } from '@anjuan/statute';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { PublicationDossier } from '../publication/dossier.js';
import { type EffectiveOutcome, effectiveOutcomes, refundDueFen } from '../remedies.js';
import type { FeedbackInput } from './finishing.js';
import { flagOf, overturns } from './outcome.js';

/** The outcome the track of a step ended with. */
export function outcomeOf(file: CaseFile, track: string | undefined): EffectiveOutcome | undefined {
  return effectiveOutcomes(file).find((e) => e.track === track);
}

/** Publications that still show what a remedy has overturned, with the day the outcome bound us. @article APL-2021/48/2 */
export function toWithdraw(file: CaseFile): readonly { readonly track: string; readonly since: string }[] {
  return tracksOf<PublicationDossier>(file, 'publication').flatMap(({ key, stage, dossier: { published } }) => {
    const live = ['published', 'corrected'].includes(stage);
    const fell = effectiveOutcomes(file).find((e) => overturns(e.outcome) && (published?.on ?? '') <= e.on);
    return live && fell ? [{ track: key, since: fell.on }] : [];
  });
}

export const publicationWithdrawn: Rule = rule({
  id: 'PUB-07',
  name: 'overturned-publication-withdrawn',
  force: 'bars',
  articles: [apl(48, 2), order55(10)],
  says: {
    zh: '决定被变更、撤销、确认违法或者无效的，应当先撤回公示信息',
    en: 'What was published of an overturned decision is withdrawn first',
  },
  holds: ({ file }) => toWithdraw(file).length === 0,
});

export const refundMade: Rule<unknown, FeedbackInput> = inputRule({
  id: 'HSE-64',
  name: 'what-was-paid-too-much-refunded',
  force: 'bars',
  articles: [acl(41), compensation(39), house('HSE-64')],
  says: {
    zh: '已缴罚款超出救济结果的部分应当如数退还，并有退付凭证',
    en: 'What was paid beyond the outcome is given back in full, with a voucher',
  },
  holds: ({ file, input }) =>
    input.refundFen === refundDueFen(file) && (input.refundFen === 0 || Boolean(input.refundVoucher?.trim())),
});

export const redoReopened: Rule<unknown, FeedbackInput> = inputRule({
  id: 'HSE-65',
  name: 'told-to-redo-and-reopened',
  force: 'bars',
  articles: [arl(64), arl(66), lit(70), lit(72), house('HSE-65')],
  says: {
    zh: '被责令重作或者履行的，应当登记新的线索并写明案件编号',
    en: 'Told to decide again or to perform, we open the matter anew and name its file',
  },
  holds: ({ file, track, input }) => !outcomeOf(file, track)?.outcome.redo || Boolean(input.reopenedAs?.trim()),
});

export const accountabilityChecked: Rule<unknown, FeedbackInput> = inputRule({
  id: 'HSE-66',
  name: 'accountability-checked-after-a-loss',
  force: 'bars',
  articles: [sup825(32), house('HSE-66')],
  says: {
    zh: '决定被撤销、确认违法或者无效的，应当核查执法责任',
    en: 'After an annulment or a declaration of illegality, who answers for it is checked',
  },
  holds: ({ file, track, input }) => {
    const ended = outcomeOf(file, track);
    const lost = ended && ['revoked', 'illegal', 'void'].includes(flagOf(ended.outcome) ?? '');
    return !lost || Boolean(input.accountability?.trim());
  },
});

/** What must be done before the feedback on a remedy is done. */
export const finishingRules = [publicationWithdrawn, refundMade, redoReopened, accountabilityChecked];
