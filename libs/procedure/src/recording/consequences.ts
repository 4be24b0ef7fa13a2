import { house, sc118 } from '@anjuan/statute';
import { type Consequence, consequence } from '../kernel/consequence.js';
import { recording } from '../three-systems/recording.js';

const textSuffices = consequence({
  id: 'RCD-04',
  name: 'no-video-asked-where-text-suffices',
  kind: 'routing',
  articles: [sc118(8)],
  says: { zh: '文字记录足以反映的，不要求音像记录', en: 'No video is asked of an act that text records fully' },
  procedure: 'ordinary',
  step: 'register-lead',
  arises: ({ file }) => recording(file).acts.at(-1)?.duty === 'text',
});

const upload = consequence({
  id: 'RCD-06',
  name: 'recordings-uploaded-in-twenty-four-hours',
  kind: 'task',
  articles: [house('RCD-06'), sc118(9)],
  says: {
    zh: '音像记录应当在二十四小时内上传，未能上传的说明原因',
    en: 'Recordings are uploaded within 24 hours, or the reason is given',
  },
  procedure: 'ordinary',
  step: 'add-recording',
  arises: ({ file }) => recording(file).open.length > 0,
});

/** What recording brings about by itself, on files of every procedure. */
export const recordingConsequences: readonly Consequence[] = [textSuffices, upload];
