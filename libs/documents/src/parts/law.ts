import { article, inForceOn, instrument, matters } from '@anjuan/statute';
import type { Dossier } from '@anjuan/procedure';
import type { CivilDate } from '@anjuan/calendar';
import { joined, orSlash } from '../words/text.js';

/** A provision in full, 《中华人民共和国行政处罚法》第五十九条; words that are no known id stay as they are. */
export function provision(given: string): string {
  try {
    const { label } = article(given);
    const { title, short } = instrument(given.split('/')[0] ?? '');
    return `《${title.zh.replace(/（[^（）]*）$/, '')}》${label.zh.slice(short.length)}`;
  } catch {
    return given;
  }
}

/** Several provisions with 、 between them. */
export function provisions(given: readonly string[] | undefined): string {
  return joined((given ?? []).map(provision));
}

/** Name of the matter a file is about. */
export function matterName({ matter }: Pick<Dossier, 'matter'>): string {
  return orSlash(matters.find((m) => m.code === matter)?.name.zh ?? matter);
}

/** Provisions a matter rests on, in force on the day of the act. */
export function matterBasis({ matter }: Pick<Dossier, 'matter'>, role: 'duty' | 'liability', on: CivilDate): string {
  const bases = matters.find((m) => m.code === matter)?.bases ?? [];
  return provisions(bases.filter((b) => b.role === role && inForceOn(b.article, on)).map((b) => b.article));
}
