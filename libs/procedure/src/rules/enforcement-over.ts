import { type CaseFile, tracksOf } from '../kernel/file.js';

/** Stages in which force has lawfully come to an end undone, by the kind of track. @article ACL-2011/40 */
const over: Readonly<Record<string, readonly string[]>> = {
  enforcement: ['ended', 'no-longer-enforced'],
  demolition: ['ended', 'no-longer-enforced'],
  court: ['terminated', 'refused-finally', 'disallowed-finally'],
};

/** Whether enforcement has lawfully ended without the duty performed: only then may a case close over it. */
export function enforcementOver(file: CaseFile): boolean {
  return Object.entries(over).some(([kind, stages]) => tracksOf(file, kind).some((t) => stages.includes(t.stage)));
}
