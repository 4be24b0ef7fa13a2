import { type Text, penaltyKinds } from '@anjuan/statute';
import type { HasPenalties, Penalty } from './penalty.js';

/** Money as papers write it: 1250 yuan, 12.50 yuan. */
export function yuan(fen: number): string {
  const rest = fen % 100;
  return `${(fen - rest) / 100}${rest ? `.${String(rest).padStart(2, '0')}` : ''}元`;
}

/** The penalties of a decision in one Chinese line, built from their fields. */
export function penaltyText({ penalties }: HasPenalties): string {
  return penalties.map(one).join('；');
}

function one({ kind, amountFen, content }: Penalty): string {
  const name = (penaltyKinds as Record<string, Text>)[kind]?.zh ?? kind;
  const amount = amountFen ? yuan(amountFen) : '';
  return `${name}${amount}${content && kind !== 'fine' ? `（${content}）` : ''}`;
}
