import type { Holidays } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import type { CaseFile } from '../kernel/file.js';
import type { Office } from '../kernel/office.js';
import type { ItemVerdict } from './dossier.js';
import type { Facts, Finding, Item, Look, Machine } from './item.js';
import { conclusion } from './items/conclusion.js';
import { decision } from './items/decision.js';
import { coercion, evidence } from './items/evidence.js';
import { execution } from './items/execution.js';
import { notice } from './items/notice.js';
import { publicity, volume } from './items/publicity-and-volume.js';
import { serving } from './items/serving.js';
import { source } from './items/source.js';
import { summary } from './items/summary.js';
import { vetoProcedure } from './items/veto-procedure.js';
import { vetoSubstance } from './items/veto.js';

const byNumber = (a: Item, b: Item): number => Number(a.id.slice(1)) - Number(b.id.slice(1));

/** The vetoes V1–V19. */
export const vetoItems: readonly Item[] = [...vetoSubstance, ...vetoProcedure].sort(byNumber);

/** The scored items R1–R58 of an ordinary case. */
export const scoredItems: readonly Item[] = [
  ...source,
  ...evidence,
  ...coercion,
  ...conclusion,
  ...notice,
  ...decision,
  ...serving,
  ...execution,
  ...publicity,
  ...volume,
];

/** The short rubric Q1–Q10 of a summary case. */
export const summaryItems: readonly Item[] = summary;

/** The items a file is judged by; none for files that are no penalty cases. */
export function itemsFor({ procedure }: Pick<CaseFile, 'procedure'>): readonly Item[] {
  if (procedure.startsWith('ordinary')) return [...vetoItems, ...scoredItems];
  return procedure.startsWith('summary') ? [...vetoItems, ...summaryItems] : [];
}

/** What the machine finds in a file, item by item. Pure: the evaluator, the API and the rule that asks for reasons see the same. */
export function evaluate(file: CaseFile, office: Office, holidays: Holidays): readonly Finding[] {
  return itemsFor(file).map((item) => find(item, { file, office, holidays }));
}

/** The machine's own verdicts as a start for the form; what a person must read is left out. */
export function proposedVerdicts(findings: readonly Finding[]): readonly ItemVerdict[] {
  return findings.flatMap(({ id, machine }) => (machine === 'human' ? [] : [{ item: id, verdict: machine }]));
}

const says: Record<Machine, Text> = {
  pass: { zh: '已核对', en: 'checked' },
  fail: { zh: '不符', en: 'fails' },
  na: { zh: '不涉及', en: 'not concerned' },
  human: { zh: '请人工判断', en: 'for a person' },
};

function find({ id, kind, title, points, how, look }: Item, facts: Facts): Finding {
  const { machine, seqs } = read(judged(look, facts));
  const why = { zh: `${says[machine].zh}：${how.zh}`, en: `${says[machine].en}: ${how.en}` };
  return { id, kind, title, points, machine, why, ...(seqs.length > 0 ? { seqs } : {}) };
}

/** Days outside the holiday table or before the values of the law cannot be counted: a person judges them. */
function judged(look: Item['look'], facts: Facts): Look {
  try {
    return look(facts);
  } catch (fault) {
    if (fault instanceof RangeError) return 'human';
    throw fault;
  }
}

function read(look: Look): { readonly machine: Machine; readonly seqs: readonly number[] } {
  if (typeof look === 'string') return { machine: look, seqs: [] };
  if (typeof look === 'boolean') return { machine: look ? 'pass' : 'fail', seqs: [] };
  if (!('machine' in look)) return { machine: look.length > 0 ? 'fail' : 'pass', seqs: look };
  return look;
}
