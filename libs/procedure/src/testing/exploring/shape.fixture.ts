import type { CaseFile } from '../../kernel/file.js';

/** How many elements of a list tell states apart: none, one, more. */
const MANY = 2;
/** Words of the program are short and plain; what people write is only "text". */
const WORD = /^[a-z][a-z-]{0,30}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The shape of a value: what is there and which word it is, without names, sums, days and free text. Two dossiers of one shape
 * allow the same steps but for amounts and days, which the moves vary.
 */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.slice(-MANY).map(shapeOf).join()}${value.length > MANY ? '+' : ''}]`;
  if (typeof value === 'object' && value !== null) return shapeOfParts(value as Record<string, unknown>);
  if (typeof value === 'string') return DAY.test(value) ? 'd' : WORD.test(value) ? value : 't';
  return typeof value === 'number' ? String(Math.sign(value)) : String(value);
}

function shapeOfParts(parts: Record<string, unknown>): string {
  const known = Object.keys(parts).filter((key) => parts[key] !== undefined);
  return `{${known
    .sort()
    .map((key) => `${key}:${shapeOf(parts[key])}`)
    .join()}}`;
}

/** The abstract state of a file: where its lines stand and the shape of what is known. */
export function stateOf(file: CaseFile): string {
  const tracks = Object.values(file.tracks)
    .map(({ kind, stage, dossier }) => `${kind}@${stage}${shapeOf(dossier)}`)
    .sort();
  return [file.procedure, file.stage, shapeOf(file.dossier), ...tracks].join(' ');
}
