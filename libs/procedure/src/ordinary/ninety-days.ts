import type { CivilDate, ClockFacts, Exclusion, Holidays } from '@anjuan/calendar';
import type { ExclusionGround, Text } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { limitOf, termsOn } from '../terms.js';
import { testedDays } from './testing.js';
import { hearingsOf } from './where.js';

/** Names of the times that may be left out. */
export const exclusionGrounds = {
  hearing: { zh: '听证', en: 'hearing' },
  testing: { zh: '检测', en: 'testing' },
  inspection: { zh: '检验', en: 'inspection' },
  appraisal: { zh: '鉴定', en: 'appraisal' },
  assessment: { zh: '评估', en: 'assessment' },
  recognition: { zh: '认定', en: 'recognition' },
  suspension: { zh: '中止调查', en: 'suspension' },
  'public-notice': { zh: '公告送达', en: 'service by public notice' },
} as const satisfies Record<ExclusionGround | 'public-notice', Text>;

type Interval = Omit<Exclusion, 'why'> & { readonly ground: keyof typeof exclusionGrounds };

function intervalsOf(dossier: Dossier): readonly Interval[] {
  const suspended = (dossier.suspensions ?? []).flatMap(({ from, to }): Interval[] =>
    to ? [{ from, to, ground: 'suspension' }] : [],
  );
  const heard = hearingsOf(dossier).flatMap(({ status, requestedOn, heldOn }): Interval[] =>
    status === 'held' && heldOn ? [{ from: requestedOn, to: heldOn, ground: 'hearing' }] : [],
  );
  return [...suspended, ...heard, ...testedDays(dossier), ...(dossier.terms?.leftOut ?? [])];
}

/**
 * Days that do not count toward the term of the decision, as the rule of the field has it: suspensions and hearings that are over,
 * tests and appraisals. Public notice is in no list: it is left out only where somebody gave a reason.
 * @article MOHURD-55-2022/29
 */
export function excludedFromDecision(dossier: Dossier): readonly Exclusion[] {
  const filed = dossier.filing?.approvedOn;
  const grounds: readonly string[] = filed ? termsOn(dossier, filed).excludedFromDecision : [];
  return intervalsOf(dossier)
    .filter(({ ground }) => ground === 'public-notice' || grounds.includes(ground))
    .map(({ from, to, ground }) => ({ from, to, why: exclusionGrounds[ground] }));
}

const byWhom: readonly Text[] = [
  { zh: '负责人批准延期', en: 'extension by the head' },
  { zh: '负责人集体讨论决定延期', en: 'extension by the heads together' },
];

/** What happened to the term of the decision: days left out, and the extensions that were approved. */
export function decisionFacts(dossier: Dossier): Required<Pick<ClockFacts, 'excluded' | 'extensions'>> {
  const extensions = (dossier.terms?.decision ?? []).map(({ days }, i) => ({
    length: days,
    why: byWhom[i] ?? { zh: '延期', en: 'extension' },
  }));
  return { excluded: excludedFromDecision(dossier), extensions };
}

/** Last day for the decision; undefined before filing, or where the law of that day sets none. @article APL-2021/60 */
export function decisionDueOn(dossier: Dossier, holidays: Holidays): CivilDate | undefined {
  const filed = dossier.filing?.approvedOn;
  return filed && limitOf('C-90', filed, dossier, holidays, decisionFacts(dossier))?.due;
}
