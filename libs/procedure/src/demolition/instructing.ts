import { cite, house, planning } from '@anjuan/statute';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { DemolitionDossier, InstructedMeasure, Instruction } from './dossier.js';

/** Whether a government has told us to take a measure: 责成 for planning, for public places approval will do. */
function toldTo({ instructions = [], structure }: DemolitionDossier, measure: InstructedMeasure): boolean {
  return instructions.some(
    (i) => i.measures.includes(measure) && (i.kind === 'instruction' || structure === 'public-place'),
  );
}

/** Whether a government has told us to demolish, or approved the removal of what is nobody's. */
export function toldToDemolish(dossier: DemolitionDossier): boolean {
  return toldTo(dossier, 'demolish') || dossier.ownerless?.approval !== undefined;
}

/** An input that registers what a government wrote. */
export type NamesInstruction = Pick<Instruction, 'agency' | 'issuedOn'>;

export const namesOurAgency: Rule<DemolitionDossier, NamesInstruction> = inputRule({
  id: 'DEM-02',
  name: 'instruction-names-our-agency',
  force: 'bars',
  articles: [planning(68), house('DEM-02')],
  says: {
    zh: '责成（批准）文件应当写明由本机关实施',
    en: 'The written instruction names our agency as the one that acts',
  },
  holds: ({ input, office }) => input.agency.trim() === office.name,
});

export const alreadyIssued: Rule<DemolitionDossier, NamesInstruction> = inputRule({
  id: 'DEM-02',
  name: 'instruction-already-issued',
  force: 'bars',
  articles: [planning(68), house('DEM-02')],
  says: { zh: '责成（批准）文件应当已经作出', en: 'The written instruction has been given' },
  holds: ({ input, on }) => input.issuedOn <= on,
});

export const sealingInstructed: Rule<DemolitionDossier> = rule({
  id: 'DEM-02',
  name: 'sealing-instructed-by-government',
  force: 'bars',
  articles: [planning(68)],
  says: {
    zh: '查封施工现场应当有县级以上人民政府责成本机关查封的书面文件',
    en: 'A site is sealed only on the county government’s written instruction to us',
  },
  holds: ({ dossier }) => toldTo(dossier, 'seal-site'),
});

export const demolitionInstructed: Rule<DemolitionDossier> = rule({
  id: 'DEM-02',
  name: 'demolition-instructed-by-government',
  force: 'bars',
  articles: [planning(68), cite('TJ-LOOK', 16)],
  says: {
    zh: '强制拆除应当有区人民政府责成本机关拆除的书面文件（占路搭建、无主违建的为批准文件）',
    en: 'Forced demolition needs the district government’s written instruction, or its approval where that will do',
  },
  holds: ({ dossier }) => toldToDemolish(dossier),
});
