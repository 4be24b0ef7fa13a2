import { type Penalty, confiscationFen, fineFen, yuan } from '@anjuan/procedure';
import { numeral, penaltyKinds } from '@anjuan/statute';
import type { Block } from '../model.js';
import { chineseAmount } from '../words/amount.js';
import { clause } from '../words/text.js';

/** An amount in digits and in capital characters. */
export function amount(fen: number): string {
  return `人民币${yuan(fen)}（大写：${chineseAmount(fen)}）`;
}

/** One penalty in words: kind, amount, content. */
export function penaltyWords({ kind, amountFen, content }: Penalty): string {
  const money = amountFen === undefined ? '' : amount(amountFen);
  return `${penaltyKinds[kind].zh}${money}${content?.trim() ? `：${clause(content)}` : ''}`;
}

/** Penalties as numbered lines of a letter. */
export function penaltyList(penalties: readonly Penalty[]): Block {
  const words = penalties.map(penaltyWords);
  const last = words.length - 1;
  const items = words.map((text, i) => `${last > 0 ? `（${numeral(i + 1)}）` : ''}${text}${i < last ? '；' : '。'}`);
  return { kind: 'list', ordered: false, items: items.length > 0 ? items : ['/'] };
}

/** Whether the penalties order something to be pulled down. */
export function demolishes(penalties: readonly Penalty[]): boolean {
  return penalties.some((p) => p.kind === 'demolition-order');
}

/** Whether money has to be paid. */
export function costsMoney(penalties: readonly Penalty[]): boolean {
  return fineFen({ penalties }) + confiscationFen({ penalties }) > 0;
}
