import { isCivilDate } from '@anjuan/calendar';
import type { ActRequest } from '@anjuan/contract';
import { type InputFault, type Step, parseInput } from '@anjuan/procedure';
import { isUuid } from '../../platform/context.js';
import { plain } from '../../platform/digest.js';
import { fault, invalidInput } from '../../platform/refused.js';
import type { Tx } from '../../platform/persistence/tx.js';
import { digestsIn, impossibleDates, inputOf, leaves } from './input-faults.js';

const REASON = 2000;

/** Typed reasons are free text by rule id. */
function reasonFaults({ reasons = {} }: ActRequest): readonly InputFault[] {
  const bad = Object.entries(reasons).filter(
    ([id, text]: [string, unknown]) =>
      !/^[A-Z]{2,4}-\d{1,3}$/.test(id) || typeof text !== 'string' || text.length > REASON,
  );
  return bad.map(([id]) => ({
    pointer: `/reasons/${id}`,
    constraint: 'reason',
    message: 'must be a text under a rule id',
  }));
}

/** The step's own input out of the request: parsed, on real days, plain. @throws Refused with pointers */
export function readInput(step: Step, request: ActRequest): object {
  const parsed = parseInput(inputOf(step), request.input, '/input');
  if (!parsed.ok) throw invalidInput(parsed.faults);
  const value = plain(parsed.value);
  const faults = [...impossibleDates(leaves(inputOf(step), value, '/input')), ...reasonFaults(request)];
  if (request.on !== undefined && !isCivilDate(request.on))
    throw fault('/on', 'isCivilDate', 'is not a day of the calendar');
  if (faults.length > 0) throw invalidInput(faults);
  return value;
}

/** A case an act links to must be one of the agency's. @throws Refused with a pointer */
export async function checkLink(tx: Tx, input: { readonly caseId?: unknown }): Promise<void> {
  const { caseId } = input;
  if (caseId === undefined) return;
  if (typeof caseId === 'string' && isUuid(caseId) && (await tx.cases.exists(caseId))) return;
  throw fault('/input/caseId', 'caseExists', 'there is no such case');
}

/** Files an act names must have been uploaded before. @throws Refused with pointers */
export async function checkBlobs(tx: Tx, step: Step, input: object, { recordings = [] }: ActRequest): Promise<void> {
  const named = [
    ...recordings.map(({ digest }, i) => ({ digest, pointer: `/recordings/${i}/digest` })),
    ...digestsIn(leaves(inputOf(step), input, '/input')),
  ];
  const known = await tx.blobs.known(named.map(({ digest }) => digest));
  const missing = named.filter(({ digest }) => !known.has(digest));
  if (missing.length === 0) return;
  throw invalidInput(
    missing.map(({ pointer }) => ({ pointer, constraint: 'uploaded', message: 'has not been uploaded' })),
  );
}
