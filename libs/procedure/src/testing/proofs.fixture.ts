import { limits } from '../limits.js';
import { nationalHolidays } from '@anjuan/calendar';
import { stageOf } from '../kernel/decide.js';
import { ordinary } from '../ordinary/table.js';
import { type ConsequenceRow, arisesIn, consequenceOf, consequenceTitle } from './consequence-table.fixture.js';
import { allConsequenceRows } from './consequences/all.fixture.js';
import { faultsOf } from './prove.fixture.js';
import { type RuleRow, ruleOf, titleOf } from './rule-table.fixture.js';
import { allRows } from './rows/all.fixture.js';

/** One situation in which a rule was seen: asked of the real kernel just now, not read from a list. */
export interface Sighting {
  readonly id: string;
  /** Name of the guard or the consequence. */
  readonly name: string;
  /** Holding, or arising; else failing, or not arising. */
  readonly positive: boolean;
  /** Stage of the main line or the track it was seen at. */
  readonly stage: string;
  readonly title: string;
  /** What went otherwise than the row says; empty when the row is proved. */
  readonly faults: readonly string[];
}

function ofGuard(row: RuleRow): Sighting {
  const { procedure = ordinary, track } = row.doing;
  return {
    id: ruleOf(row).id,
    name: row.rule,
    positive: row.holds,
    stage: `${procedure.kind}/${stageOf(procedure, row.at(), track)}`,
    title: titleOf(row),
    faults: faultsOf(row),
  };
}

function ofConsequence(row: ConsequenceRow): Sighting {
  const { id, name, procedure, clock } = consequenceOf(row);
  const file = row.at();
  const ends = limits(file, nationalHolidays).filter((l) => l.rule === id && l.clock === clock?.id);
  const late = row.due !== undefined && !ends.some(({ due }) => due === row.due);
  return {
    id,
    name,
    positive: row.arises,
    stage: `${procedure}/${file.stage}`,
    title: consequenceTitle(row),
    faults: [
      ...(arisesIn(row) === row.arises ? [] : [row.arises ? 'does not arise' : 'arises']),
      ...(late ? [`ends on ${ends.map(({ due }) => due).join(', ')}`] : []),
    ],
  };
}

/** Every row of every table, asked of the kernel. */
export function sightings(): readonly Sighting[] {
  return [...allRows.map(ofGuard), ...allConsequenceRows.map(ofConsequence)];
}
