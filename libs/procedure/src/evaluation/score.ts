import type { ItemVerdict, Score, Verdict } from './dossier.js';
import type { Finding } from './item.js';

/** What scoring needs of a finding. */
export type Weighed = Pick<Finding, 'id' | 'kind' | 'points' | 'machine'>;

/** Lowest score of each grade; common practice, to be confirmed. */
export const gradeFrom = { excellent: 90, good: 80, pass: 60 } as const;

/**
 * The score of a file: the person's verdict counts before the machine's; an item nobody judged is left out.
 * A veto fails the file; its points are still shown.
 */
export function scoreOf(findings: readonly Weighed[], verdicts: readonly ItemVerdict[]): Score {
  const judged = findings.map((f) => ({ ...f, verdict: verdictOn(f, verdicts) }));
  const sum = (wanted: readonly Verdict[]) =>
    judged.filter((f) => f.kind !== 'veto' && wanted.includes(f.verdict)).reduce((all, f) => all + f.points, 0);
  const veto = judged.some((f) => f.kind === 'veto' && f.verdict === 'fail');
  const [points, applicable] = [sum(['pass']), sum(['pass', 'fail'])];
  const score = applicable === 0 ? 0 : Math.round((100 * points) / applicable);
  return { veto, points, applicable, score, grade: veto ? 'fail' : gradeOf(score) };
}

function verdictOn({ id, machine }: Weighed, verdicts: readonly ItemVerdict[]): Verdict {
  return verdicts.find((v) => v.item === id)?.verdict ?? (machine === 'human' ? 'na' : machine);
}

function gradeOf(score: number): Score['grade'] {
  if (score >= gradeFrom.excellent) return 'excellent';
  if (score >= gradeFrom.good) return 'good';
  return score >= gradeFrom.pass ? 'pass' : 'fail';
}
