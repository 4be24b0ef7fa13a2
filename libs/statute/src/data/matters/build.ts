import { instrument } from '../../instrument.js';
import type { Matter, MatterBasis, PenaltyKind, PenaltyOption } from '../../matter.js';
import type { Text } from '../../text.js';

/** A basis in force as long as its instrument is. */
function basis(role: MatterBasis['role'], article: string): MatterBasis {
  const { id, inForceFrom, inForceTo } = instrument(article.split('/')[0] ?? '');
  return {
    instrument: id,
    article,
    role,
    validFrom: inForceFrom,
    ...(inForceTo === undefined ? {} : { validTo: inForceTo }),
  };
}

/** Bases of a matter: provisions that set the duty, then those that set the liability. */
export function bases(duties: readonly string[], liabilities: readonly string[]): readonly MatterBasis[] {
  return [...duties.map((id) => basis('duty', id)), ...liabilities.map((id) => basis('liability', id))];
}

type Terms = Partial<Omit<PenaltyOption, 'kind' | 'minFen' | 'maxFen'>>;

const general = { condition: 'none', forParty: 'any', mark: 'V' } as const;

/** A penalty without an amount. */
export function option(kind: PenaltyKind, terms: Terms = {}): PenaltyOption {
  return { kind, ...general, ...terms };
}

/** A fine between two sums in yuan; a minimum of 0 means that the text sets none. */
export function fine(minYuan: number, maxYuan: number, terms: Terms = {}): PenaltyOption {
  const min = minYuan === 0 ? {} : { minFen: minYuan * 100 };
  return { kind: 'fine', ...min, maxFen: maxYuan * 100, ...general, ...terms };
}

/** A fine whose amount a local text sets that we have not found. */
export function localFine(terms: Terms = {}): PenaltyOption {
  return { kind: 'fine', ...general, mark: 'M', ...terms };
}

type Given = Omit<
  Matter,
  'code' | 'name' | 'kind' | 'profile' | 'mark' | 'summaryPossible' | 'major' | 'correctionFirst' | 'note'
> &
  Partial<Pick<Matter, 'kind' | 'profile' | 'mark' | 'summaryPossible' | 'major' | 'correctionFirst'>> & {
    readonly name: readonly [zh: string, en: string];
    readonly note?: readonly [zh: string, en: string];
  };

const text = ([zh, en]: readonly [string, string]): Text => ({ zh, en });

/** A matter of city management unless said otherwise; the code follows the pattern region, body, kind, serial. */
export function matterOf({ name, note, ...given }: Given): Matter {
  const kind = given.kind ?? 'penalty';
  return {
    code: `120101ZQB${kind === 'penalty' ? 'CF' : 'JC'}01${String(given.no).padStart(3, '0')}`,
    name: text(name),
    profile: 'PF-HC',
    correctionFirst: false,
    summaryPossible: false,
    major: false,
    mark: 'V',
    ...given,
    kind,
    ...(note ? { note: text(note) } : {}),
  };
}
