import type { Seen } from '../kernel/consequence.js';
import type { Dossier } from '../dossier/dossier.js';
import type { ReleaseGround, SealingDossier } from './dossier.js';
import { sealingEnds } from './term.js';

/** Grounds of ending without a penalty that say there was no breach. */
const innocent = ['no-breach', 'facts-fail'];

function noOffence({ noPenalty, outcome }: Dossier): boolean {
  return innocent.includes(noPenalty?.ground ?? '') || innocent.includes(outcome?.kind ?? '');
}

/** Whether a decision was made that leaves nothing to hold: no confiscation in it. */
function nothingToHold({ decision, noPenalty }: Dossier): boolean {
  const takesThings = decision?.penalties.some((p) => p.kind === 'confiscate-property') ?? false;
  return noPenalty !== undefined || (decision !== undefined && !takesThings);
}

/** The grounds to release that exist now, from the file and from what people noted. @article ACL-2011/28 */
export function groundsToRelease(
  { file, on, holidays }: Pick<Seen, 'file' | 'on' | 'holidays'>,
  dossier: SealingDossier,
  track: string,
): readonly ReleaseGround[] {
  const ends = sealingEnds(file, dossier, { track, holidays });
  return [
    ...(noOffence(file.dossier) ? ['no-offence' as const] : []),
    ...(nothingToHold(file.dossier) ? ['decided' as const] : []),
    ...(ends !== undefined && on > ends ? ['term-over' as const] : []),
    ...(dossier.grounds ?? []).map(({ ground }) => ground),
  ];
}
