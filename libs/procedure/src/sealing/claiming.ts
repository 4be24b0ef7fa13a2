import {
  type CoerciveMeasure,
  type CoercionBasis,
  article,
  coerciveMeasures,
  coercionBases,
  coercionBasesOf,
  rankSuffices,
} from '@anjuan/statute';
import type { CivilDate } from '@anjuan/calendar';
import { Choice, Flag, Line, LongText, type Option, optionsOf } from '../kernel/field.js';
import type { CaseFile } from '../kernel/file.js';

/** Every provision somebody claims as a basis, with its own label; those that do not suffice are refused with the reason. */
const claimable: readonly Option[] = [...new Set(coercionBases.map((b) => b.article))].map((id) => ({
  value: id,
  label: article(id).label,
}));

/** Which measure, on which basis, and how its conditions are fulfilled. @article ACL-2011/10 */
export class ClaimInput {
  @Choice({ zh: '措施', en: 'Measure' }, optionsOf(coerciveMeasures)) measure: CoerciveMeasure;
  @Choice({ zh: '依据', en: 'Basis' }, claimable) basis: string;
  @LongText({ zh: '采取措施的理由', en: 'Why the measure is taken' }, { max: 1000 }) why: string;
  @LongText({ zh: '符合依据所定条件的情况', en: 'How the conditions of the basis are fulfilled' }, { max: 1000 })
  conditions: string;
  @Flag({ zh: '情节显著轻微或者没有明显社会危害', en: 'Slight, or without plain harm' }) slight: boolean;
  @Line({ zh: '区人民政府责成文件', en: 'Instruction of the district government' }, { max: 100, optional: true })
  instruction?: string;
}

/** Bases claimed for the matter of a file on a day; none while the matter is unknown. */
export function basesOf({ dossier }: CaseFile, on: CivilDate): readonly CoercionBasis[] {
  return dossier.matter ? coercionBasesOf(dossier.matter, on) : [];
}

/** The claimed basis among those of the matter on a day. */
export function basisOf(file: CaseFile, claimed: string | undefined, on: CivilDate): CoercionBasis | undefined {
  return basesOf(file, on).find((b) => b.article === claimed);
}

/** The first basis that would suffice on the day of the last act. */
export function prefillClaim(file: CaseFile): Partial<ClaimInput> {
  const on = file.acts.at(-1)?.on;
  const basis = on && basesOf(file, on).find((b) => rankSuffices(b.rank));
  return { slight: false, ...(basis ? { measure: basis.measures[0] ?? 'seal', basis: basis.article } : {}) };
}
