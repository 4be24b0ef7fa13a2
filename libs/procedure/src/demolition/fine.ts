import { matters, planning, planningDiscretion } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type HasPenalties, fineFen } from '../dossier/penalty.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { type Rule, rule } from '../kernel/rule.js';
import { currentDraft } from '../ordinary/where.js';
import type { DemolitionDossier } from './dossier.js';

/** Whether a matter is illegal building, whose fine waits for the breach to be gone. @article URPL-2019/64 */
export function illegalBuilding({ matter }: Pick<Dossier, 'matter'>): boolean {
  const found = matters.find((m) => m.code === matter);
  return found?.bases.some((b) => b.role === 'liability' && b.article === planning(64)) ?? false;
}

/** What a fine on building may be: the cost of the offending unit, and the share of it in hundredths, least and most. */
export interface FineGround {
  readonly costFen: number | undefined;
  readonly least: number;
  readonly most: number;
}

const exactly = (costFen: number | undefined, share: number): FineGround => ({ costFen, least: share, most: share });

function groundOn(stage: string, { correction, uncorrectable, elsewhere }: DemolitionDossier): FineGround | undefined {
  if (stage === 'corrected' && correction) return exactly(correction.costFen, correction.inTime ? 5 : 10);
  if (stage === 'force-demolished') return exactly(uncorrectable?.costFen, 10);
  return stage === 'referred' && elsewhere ? exactly(elsewhere.costFen, 10) : undefined;
}

const confiscates = (draft: HasPenalties | undefined) =>
  draft?.penalties.some((p) => p.kind === 'confiscate-property' || p.kind === 'confiscate-gain') ?? false;

/**
 * On what a fine for building rests: corrected in time 5 %, corrected late or removed by force 10 %, confiscated with it up to
 * 10 %; undefined while the breach stands.
 * @article PLAN-DISCRETION-2012/5 @article PLAN-DISCRETION-2012/8 @article PLAN-DISCRETION-2012/13
 */
export function fineGround(file: CaseFile): FineGround | undefined {
  const tracks = tracksOf<DemolitionDossier>(file, 'demolition');
  const done = tracks.map((t) => groundOn(t.stage, t.dossier)).findLast((g) => g !== undefined);
  if (done || !confiscates(currentDraft(file.dossier))) return done;
  const costFen = tracks.findLast((t) => t.dossier.uncorrectable)?.dossier.uncorrectable?.costFen;
  return { costFen, least: 0, most: 10 };
}

const fines = (dossier: Dossier) => (illegalBuilding(dossier) ? fineFen(currentDraft(dossier)) : 0);

export const finedAfterCorrection: Rule<Dossier> = rule({
  id: 'DEM-04',
  name: 'building-fined-after-correction',
  force: 'bars',
  articles: [planning(64), planningDiscretion(6), planningDiscretion(13)],
  says: {
    zh: '违法建设的罚款应当在改正、拆除或者没收之后作出，不得以罚代改',
    en: 'A fine on building follows correction, demolition or confiscation, never alone',
  },
  holds: ({ dossier, file }) => fines(dossier) === 0 || fineGround(file) !== undefined,
});

/** Sums may be rounded to the yuan. */
const YUAN = 100;

export const finedByCost: Rule<Dossier> = rule({
  id: 'DEM-04',
  name: 'building-fined-by-cost-of-the-unit',
  force: 'bars',
  articles: [planning(64), planningDiscretion(5), planningDiscretion(8), planningDiscretion(12)],
  says: {
    zh: '罚款以违规单体造价为基数：按期改正的百分之五，逾期强拆的百分之十，没收的不超过百分之十',
    en: 'The fine is a share of the unit’s cost: 5 % if corrected in time, 10 % if forced, at most 10 % with confiscation',
  },
  holds: ({ dossier, file }) => {
    const ground = fineGround(file);
    const fine = fines(dossier);
    if (fine === 0 || !ground) return true;
    if (ground.costFen === undefined) return false;
    const share = (percent: number) => ((ground.costFen ?? 0) * percent) / 100;
    return fine > share(ground.least) - YUAN && fine < share(ground.most) + YUAN;
  },
});
