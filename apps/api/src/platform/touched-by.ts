import { type Act, destroysFile } from '@anjuan/procedure';

/** Which tracks the acts of one transaction have touched: those they were done on, and all of them when the file was destroyed. */
export function touchedBy(acts: readonly Pick<Act, 'step' | 'track'>[]): (track: string) => boolean {
  const all = acts.some(destroysFile);
  const touched = new Set(acts.map(({ track }) => track));
  return (track) => all || touched.has(track);
}
