import { matters } from '@anjuan/statute';
import type { Act } from '../kernel/step.js';
import { LOWER_THRESHOLD_FROM } from './office.fixture.js';
import type { Footstep } from './guided.fixture.js';

/*
 * What the law forbids, told a second time and from the acts alone: nothing here asks a rule, a helper of the procedure or the
 * dossier, so that a fault there cannot hide itself.
 */

interface Told {
  readonly penalties: readonly { readonly kind: string; readonly amountFen?: number }[];
  readonly publicInterest: boolean;
  readonly socialRisk: boolean;
  readonly severalLegalRelations: boolean;
  readonly thirdPartyRights: boolean;
}

const drafting = ['conclude-investigation', 'draft-decision', 'renew-notice'];
const noticing = ['approve-notice', 'renew-notice'];
const answering = ['pass-legal-review', 'return-for-investigation', 'return-for-correction', 'advise-transfer'];
/** Acts by which a paper reaches the party, whatever the way. */
const arriving = ['hand-over', 'leave-service', 'serve-by-post', 'serve-electronically', 'deem-served'];
const heavy = ['suspend-permit', 'restrict-business', 'stop-business', 'close', 'revoke-permit', 'demolition-order'];

const last = (acts: readonly Act[], ...steps: string[]): Act | undefined =>
  acts.findLast((a) => steps.includes(a.step));
const since = (acts: readonly Act[], act: Act | undefined): readonly Act[] =>
  act ? acts.slice(acts.indexOf(act) + 1) : acts;
const draftIn = (acts: readonly Act[]): Told | undefined => last(acts, ...drafting)?.input as Told | undefined;
const sum = (told: Told | undefined, kinds: readonly string[]): number =>
  (told?.penalties ?? []).filter((p) => kinds.includes(p.kind)).reduce((all, p) => all + (p.amountFen ?? 0), 0);

interface Paper {
  readonly document?: string;
  readonly round?: number;
}

/** The day a paper of this name first reached the party, by any way of service. */
export function arrivedOn(document: string, before: readonly Act[]): string | undefined {
  return before.find((a) => arriving.includes(a.step) && paperOf(a, before).document === document)?.on;
}

/** The paper an act of service delivers: named in the act, or when the service was planned. */
function paperOf(act: Act, before: readonly Act[]): Paper {
  const planned = before.find((a) => a.step === 'plan-service' && a.track === act.track);
  return { ...(planned?.input as Paper | undefined), ...(act.input as Paper) };
}

/** Whether a hearing must be offered for a draft on a day, for the natural person of the walks. */
function hearingDue(draft: Told | undefined, on: string): boolean {
  const limit = on < LOWER_THRESHOLD_FROM ? 500_000 : 300_000;
  const amounts = [sum(draft, ['fine']), sum(draft, ['confiscate-gain', 'confiscate-property'])];
  return amounts.some((fen) => fen >= limit) || (draft?.penalties ?? []).some((p) => heavy.includes(p.kind));
}

function reviewDue(before: readonly Act[], on: string): boolean {
  const draft = draftIn(before);
  const matter = (last(before, 'register-lead')?.input as { matter: string } | undefined)?.matter;
  const asked =
    draft && (draft.publicInterest || draft.socialRisk || draft.severalLegalRelations || draft.thirdPartyRights);
  const major = matters.some((m) => m.code === matter && m.major);
  return Boolean(asked) || major || last(before, 'hold-hearing') !== undefined || hearingDue(draft, on);
}

/** What the reviewer relied on: how many items there are, which were verified, which were taken out. */
function evidenceIn(acts: readonly Act[]): string {
  const inputs = (step: string) => acts.filter((a) => a.step === step).map((a) => a.input);
  const verified = (inputs('verify-evidence') as { items: readonly string[] }[]).flatMap(({ items }) => items);
  const excluded = (inputs('exclude-evidence') as { no: number }[]).map(({ no }) => no);
  return JSON.stringify([inputs('add-evidence').length, [...new Set(verified)].sort(), [...new Set(excluded)].sort()]);
}

type Law = readonly [says: string, kept: (decision: Act, before: readonly Act[]) => boolean];

/** The notice that counts and everything up to it. */
const notice = (before: readonly Act[]): Act | undefined => last(before, ...noticing);

/** What no decision may go around. */
export const lawsOfDecision: readonly Law[] = [
  [
    'no decision without a notice that was served before it',
    ({ on }, before) => {
      const round = before.filter((a) => noticing.includes(a.step)).length;
      const served = before.filter((a) => arriving.includes(a.step) && a.on <= on).map((a) => paperOf(a, before));
      return round > 0 && served.some((s) => s.document === 'prior-notice' && (s.round ?? 1) === round);
    },
  ],
  [
    'no decision without the approving review of this very draft where it is due',
    ({ on }, before) => {
      const answer = last(before, ...answering);
      const approved =
        answer?.step === 'pass-legal-review' &&
        answer.on <= on &&
        last(since(before, answer), ...drafting) === undefined &&
        evidenceIn(before) === evidenceIn(before.slice(0, before.indexOf(answer)));
      return approved || !reviewDue(before, on);
    },
  ],
  [
    'no decision without the hearing that was asked for',
    (_decision, before) => {
      const asked = last(before, 'request-hearing');
      return asked === undefined || last(since(before, asked), 'hold-hearing', 'withdraw-hearing') !== undefined;
    },
  ],
  [
    'no decision where a hearing was due and not offered',
    ({ on }, before) =>
      !hearingDue(draftIn(before), on) ||
      (notice(before)?.input as { hearingRight?: boolean } | undefined)?.hearingRight === true,
  ],
  [
    'no decision before a statement was answered',
    (_decision, before) => {
      const spoken = last(since(before, notice(before)), 'record-statement');
      return spoken === undefined || last(since(before, spoken), 'recheck-statement') !== undefined;
    },
  ],
  [
    'no decision heavier than what was told',
    (_decision, before) => {
      const told = notice(before);
      const then =
        told?.step === 'renew-notice'
          ? (told.input as Told)
          : draftIn(before.slice(0, told ? before.indexOf(told) : 0));
      const now = draftIn(before);
      const kinds = ['fine', 'confiscate-gain'];
      return kinds.every((kind) => sum(now, [kind]) <= sum(then, [kind]));
    },
  ],
  [
    'no decision by a handler or by the reviewer',
    ({ by }, before) => {
      const handlers =
        (last(before, 'assign-lead')?.input as { officers: readonly string[] } | undefined)?.officers ?? [];
      const reviewers = before
        .filter((a) => [...answering, 'pass-pre-review', 'return-from-pre-review'].includes(a.step))
        .map((a) => a.by.id);
      return ![...handlers, ...reviewers].includes(by.id);
    },
  ],
  ['no decision by anyone but the head', ({ by }) => by.role === 'head'],
];

/** The laws a walk has broken, in words; an empty list is what is hoped for. */
export function breaches(walk: readonly Footstep[]): readonly string[] {
  const acts = walk.map(({ act }) => act);
  return acts.flatMap((act, i) =>
    act.step === 'make-decision'
      ? lawsOfDecision.filter(([, kept]) => !kept(act, acts.slice(0, i))).map(([says]) => says)
      : [],
  );
}
