import { instrument } from './instrument.js';
import type { Matter, MatterBasis, PenaltyOption } from './matter.js';
import { penaltyKinds } from './matter.js';

/** What a matter rests on under one text of the law. */
export interface LawText {
  readonly bases: readonly MatterBasis[];
  readonly options: readonly PenaltyOption[];
}

/** Two texts of the law on one matter, and the first day of the later one. */
export interface TextsInTime {
  readonly changedOn: string;
  readonly former: LawText;
  readonly present: LawText;
}

/** What the comparison of two texts turns on: who, and what happened besides the breach. */
export interface Circumstances {
  readonly party: 'person' | 'unit';
  readonly refusedCorrection: boolean;
  readonly serious: boolean;
}

/** The day after a civil date; only the ends of instruments are asked, so that no calendar is needed. */
function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function holdsOn({ validFrom, validTo }: MatterBasis, date: string): boolean {
  return validFrom <= date && (validTo === undefined || date <= validTo);
}

/** Last day of the text that was replaced; undefined where the matter has rested on one text all along. */
function lastDayOfFormer({ bases, formerPenalties }: Matter): string | undefined {
  const ended = bases.flatMap(({ validTo, role }) => (validTo && role === 'liability' ? [validTo] : []));
  return formerPenalties?.until ?? ended.toSorted().at(-1);
}

/** Both texts of a matter whose basis was replaced. A former text without amounts of its own had those of the present one. */
export function textsInTime(matter: Matter): TextsInTime | undefined {
  const until = lastDayOfFormer(matter);
  if (!until) return undefined;
  const changedOn = dayAfter(until);
  const basesOn = (date: string) => matter.bases.filter((b) => holdsOn(b, date));
  return {
    changedOn,
    former: { bases: basesOn(until), options: matter.formerPenalties?.options ?? matter.penaltyOptions },
    present: { bases: basesOn(changedOn), options: matter.penaltyOptions },
  };
}

const weights = Object.keys(penaltyKinds);

/** What may be imposed. Illegal gain is taken under every text (art. 28), so that it makes none heavier. */
function reachable(options: readonly PenaltyOption[], { party, refusedCorrection, serious }: Circumstances) {
  const met = { none: true, corrected: true, 'refused-correction': refusedCorrection, serious };
  const open = options.filter(
    (o) => o.kind !== 'confiscate-gain' && met[o.condition] && (o.forParty === 'any' || o.forParty === party),
  );
  // Where a harder fine is provided for what happened, the plain one no longer fits.
  const harder = open.filter((o) => o.kind === 'fine' && ['refused-correction', 'serious'].includes(o.condition));
  return harder.length > 0 ? [...open.filter(({ kind }) => kind !== 'fine'), ...harder] : open;
}

/** How heavy a text is, most telling first: the heaviest kind, the highest fine, the lowest fine, how many kinds. */
function burden(options: readonly PenaltyOption[]): readonly number[] {
  const fines = options.filter(({ kind }) => kind === 'fine');
  const top = (o: PenaltyOption) => o.maxFen ?? (o.perMille ?? Number.POSITIVE_INFINITY) * 1_000_000_000;
  return [
    Math.max(-1, ...options.map(({ kind }) => weights.indexOf(kind))),
    Math.max(0, ...fines.map(top)),
    Math.min(Number.POSITIVE_INFINITY, ...fines.map((o) => o.minFen ?? 0)),
    new Set(options.map(({ kind }) => kind)).size,
  ];
}

/** The lighter of two texts for one party in its circumstances; 'same' where neither is. @article APL-2021/37 */
export function lighterText(texts: TextsInTime, circumstances: Circumstances): 'former' | 'present' | 'same' {
  const then = burden(reachable(texts.former.options, circumstances));
  const now = burden(reachable(texts.present.options, circumstances));
  const at = then.findIndex((n, i) => n !== now[i]);
  if (at < 0) return 'same';
  return (then[at] ?? 0) < (now[at] ?? 0) ? 'former' : 'present';
}

/** Instruments a text rests on and the other does not. */
export function ownInstruments(text: LawText, other: LawText): readonly string[] {
  const theirs = new Set(other.bases.map((b) => b.instrument));
  return [...new Set(text.bases.map((b) => b.instrument))].filter((id) => !theirs.has(id) && instrument(id));
}
