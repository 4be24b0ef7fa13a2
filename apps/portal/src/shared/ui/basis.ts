import { article, type Text } from '@anjuan/statute';

/** Name of a provision when the record gives its id ('APL-2021/58/1'); otherwise what the record says. */
export function basisText(basis: string): Text {
  try {
    return article(basis).label;
  } catch {
    return { zh: basis, en: basis };
  }
}
