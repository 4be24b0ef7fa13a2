import type { BenchmarkTier, FineRange } from '@anjuan/statute';
import { useWords } from '@/shared/i18n';
import { yuan } from '@/shared/i18n/dates';

const percent = (perMille: number): string => `${perMille / 10}%`;

/** Bands of fines in words, in yuan or as a share of the cost. */
export function useBands() {
  const { t } = useWords();

  function between(min: string | undefined, max: string | undefined, open = false): string {
    if (max === undefined) return '';
    if (min === undefined) return t('discretion.upTo', { max });
    return min === max ? max : t(open ? 'discretion.over' : 'discretion.from', { min, max });
  }
  const share = (words: string): string => (words ? t('discretion.ofCost', { share: words }) : '');

  function bandOf({ unit, min, max, minIncluded }: BenchmarkTier): string {
    if (unit === 'per-mille') return share(between(percent(min), percent(max), !minIncluded));
    return between(yuan(min), yuan(max), !minIncluded);
  }

  function rangeText(range: FineRange | undefined): string {
    const { minFen, maxFen, minPerMille, maxPerMille } = range ?? {};
    const money = between(
      minFen === undefined ? undefined : yuan(minFen),
      maxFen === undefined ? undefined : yuan(maxFen),
    );
    if (money) return money;
    const low = minPerMille === undefined ? undefined : percent(minPerMille);
    return share(between(low, maxPerMille === undefined ? undefined : percent(maxPerMille)));
  }
  return { bandOf, rangeText };
}
