/**
 * Additional fine for late payment: 3 % of the fine per day late, never above the fine itself (reached on day 34).
 * @param fineFen the fine, in fen
 * @param daysLate calendar days after the due date, without the days a remedy was pending
 * @returns fen, a broken fen dropped in the party's favour
 * @throws RangeError when an argument is not a whole number of at least 0
 * @article APL-2021/72
 * @article ACL-2011/45/2
 */
export function additionalFineFen(fineFen: number, daysLate: number): number {
  for (const n of [fineFen, daysLate])
    if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a whole amount: ${n}`);
  if (daysLate >= 34) return fineFen;
  const hundreds = Math.floor(fineFen / 100);
  // Split at 100 so that large fines stay safe integers.
  return hundreds * 3 * daysLate + Math.floor(((fineFen % 100) * 3 * daysLate) / 100);
}
