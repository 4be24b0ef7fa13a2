import { arl, lit } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import type { HasPenalties } from '../dossier/penalty.js';
import { type Rule, inputRule } from '../kernel/rule.js';
import { currentDraft } from './where.js';

const told = ({ penalties }: HasPenalties): string =>
  penalties
    .map((p) => `${p.kind} ${p.amountFen ?? 0}`)
    .sort()
    .join(', ');

/** A text without what a rewording would change: spaces and marks. */
const plain = (text: string): string => text.replace(/[\s\p{P}]/gu, '');

/** Whether the draft comes to the result of the decision that fell. */
function sameResult({ redo, ...dossier }: Dossier): boolean {
  const draft = currentDraft(dossier);
  return redo !== undefined && draft !== undefined && told(draft) === told(redo);
}

/** Whether the draft rests on the facts of the decision that fell. */
function sameFacts({ redo, ...dossier }: Dossier): boolean {
  return plain(currentDraft(dossier)?.facts ?? '') === plain(redo?.facts ?? '');
}

/** An input that says what is different this time. */
export interface NamesChange {
  readonly changedGrounds?: string;
}

export const notTheSameAgain: Rule<Dossier, NamesChange> = inputRule({
  id: 'REM-11',
  name: 'not-the-same-again',
  force: 'bars',
  articles: [arl(64, 2), lit(71)],
  says: {
    zh: '被责令重作的，不得以同一事实和理由作出与原决定基本相同的决定，仅因程序违法被撤销的除外；结果相同的应当写明新的事实、理由',
    en: 'Told to decide again, the office does not repeat itself on the same facts, unless procedure alone was at fault; new facts or reasons are named',
  },
  holds: ({ dossier, input }) =>
    dossier.redo?.ground !== 'substance' ||
    !sameResult(dossier) ||
    (!sameFacts(dossier) && (input.changedGrounds ?? '').trim().length >= 10),
});
