import type { CaseLine } from '@anjuan/contract';
import { type WordKey, useWords } from '../../i18n';
import type { Tone } from '../state-mark.vue';

export interface Mark {
  readonly tone: Tone;
  readonly says: string;
}

/** Colour of each state of legal review in which something is due or done. */
export const reviewTones: Readonly<Record<string, Tone>> = {
  due: 'soon',
  'in-review': 'review',
  returned: 'bad',
  approved: 'good',
  void: 'bad',
};
/** Colour of each state of publicity in which something is due or done. */
export const publicityTones: Readonly<Record<string, Tone>> = {
  due: 'soon',
  drafted: 'soon',
  cleared: 'soon',
  published: 'good',
  corrected: 'review',
  withdrawn: 'review',
};

/** The states of legal review and publicity in a list; nothing where nothing is due. */
export function useMarks() {
  const { t } = useWords();
  const mark = (tones: Readonly<Record<string, Tone>>, prefix: string, state: string): Mark | undefined => {
    const tone = tones[state];
    return tone && { tone, says: t(`${prefix}.${state}` as WordKey) };
  };
  return {
    reviewMark: (line: Pick<CaseLine, 'review'>) => mark(reviewTones, 'reviewState', line.review),
    publicityMark: (line: Pick<CaseLine, 'publicity'>) => mark(publicityTones, 'publicity', line.publicity),
  };
}
