import type { recordings as zh } from './recordings.zh';

/** Words of full-process recording: grades, gaps and their clocks, figures. */
export const recordings: Record<Exclude<keyof typeof zh, 'states'>, string> & {
  readonly states: Record<keyof (typeof zh)['states'], string>;
} = {
  title: 'Recordings',
  met: '{n} of {of} acts that need a recording reached their grade',
  noneNeeded: 'Text is enough for every act of this case',
  act: 'Act',
  required: 'Required',
  reached: 'Reached',
  state: 'State',
  all: 'All {n} acts',
  fewer: 'Only those that need a recording',
  text: 'text is enough',
  states: {
    reached: 'reached',
    approved: 'gap approved',
    explained: 'explained, waits for the head',
    gap: 'short, not explained',
  },
  explainBy: 'to be explained by {date}',
  explainLate: 'should have been explained by {date}',
  byMatter: 'Recordings that reached their grade, by act',
  byMatterSays: 'Acts that needed a recording and reached its grade ÷ acts that needed one; never a share of video',
  noFigures: 'No act has needed a recording yet',
  short: 'short in {n}',
  allMet: 'all reached',
  byReason: 'Why acts fell short',
  noReasons: 'No act fell short of its grade',
  open: 'not explained yet',
  filter: 'Recordings',
  filterShort: 'An act is short of its grade',
};
