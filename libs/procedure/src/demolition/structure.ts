import { house, planning } from '@anjuan/statute';
import { Choice, optionsOf } from '../kernel/field.js';
import { type Rule, inputRule } from '../kernel/rule.js';
import type { CaseFile } from '../kernel/file.js';
import { type DemolitionDossier, type Plot, type Structure, plots, structures } from './dossier.js';

/** The questions answered where a demolition begins; later steps have the answer already. */
export class StructureInput {
  @Choice({ zh: '地块所在规划区', en: 'Where the plot lies' }, optionsOf(plots), { optional: true }) plot?: Plot;
  @Choice({ zh: '搭建性质', en: 'Kind of structure' }, optionsOf(structures), { optional: true }) structure?: Structure;
}

export const urbanPlot: Rule<DemolitionDossier, StructureInput> = inputRule({
  id: 'DEM-12',
  name: 'plot-is-urban',
  force: 'bars',
  articles: [planning(64), planning(65), house('DEM-12')],
  says: {
    zh: '应当确认地块位于城市、镇规划区；乡、村庄规划区的违法建设由乡、镇人民政府处理',
    en: 'The plot is confirmed to be urban; rural plots are the town government’s',
  },
  holds: ({ dossier, input }) => (input.plot ?? dossier.plot) === 'urban',
});

/** The dossier of a demolition on file. */
export function demolitionOf(file: CaseFile, track: string | undefined): DemolitionDossier | undefined {
  return track ? (file.tracks[track]?.dossier as DemolitionDossier | undefined) : undefined;
}

/** What the beginning of the track has already answered. */
export function prefillStructure(file: CaseFile, track: string | undefined): Partial<StructureInput> {
  const { plot, structure = 'planning' } = demolitionOf(file, track) ?? {};
  return { structure, ...(plot ? { plot } : {}) };
}

/** Keeps the answers; a structure is a planning matter unless said otherwise. */
export function withStructure(dossier: DemolitionDossier, { plot, structure }: StructureInput): DemolitionDossier {
  return {
    ...dossier,
    ...(plot ? { plot } : {}),
    structure: structure ?? dossier.structure ?? 'planning',
  };
}
