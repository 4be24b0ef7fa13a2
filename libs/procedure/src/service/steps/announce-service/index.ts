import { civil, house, order55 } from '@anjuan/statute';
import { Choice, Line, LongText, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { ServiceDossier } from '../../dossier.js';

const media = {
  website: { zh: '本机关或者政府网站', en: 'own or government website' },
  newspaper: { zh: '当地媒体', en: 'local media' },
  posted: { zh: '在住所地、公告栏张贴', en: 'posted at the address or notice board' },
};

const grounds = {
  'whereabouts-unknown': { zh: '受送达人下落不明', en: 'whereabouts unknown' },
  'others-failed': { zh: '其他方式均无法送达', en: 'all other ways failed' },
};

export class AnnounceServiceInput {
  @Choice({ zh: '公告事由', en: 'Ground' }, optionsOf(grounds)) ground: string;
  @LongText(
    { zh: '下落不明的证明或者说明', en: 'Proof that the whereabouts are unknown' },
    { max: 1000, optional: true },
  )
  proof?: string;
  @Choice({ zh: '公告方式', en: 'Medium' }, optionsOf(media)) medium: string;
  @Line({ zh: '公告位置或者网址', en: 'Where it can be seen' }, { max: 300 }) where: string;
}

const otherWaysFailed = inputRule<ServiceDossier, AnnounceServiceInput>({
  id: 'SER-06',
  name: 'other-ways-failed-or-whereabouts-unknown',
  force: 'bars',
  articles: [civil(95), house('SER-06')],
  says: {
    zh: '公告送达前应当有两种以上方式的未成功送达记录，或者写明下落不明的证明（不少于十个字）',
    en: 'Before public notice two different ways must have failed on record, or the proof of unknown whereabouts is typed',
  },
  holds: ({ dossier, input }) =>
    input.ground === 'whereabouts-unknown'
      ? (input.proof ?? '').trim().length >= 10
      : new Set(dossier.attempts.map((a) => a.mode)).size >= 2,
});

export const announceService = step<ServiceDossier, AnnounceServiceInput>({
  id: 'announce-service',
  title: { zh: '公告送达', en: 'Give public notice' },
  articles: [civil(95), order55(36)],
  input: AnnounceServiceInput,
  rules: [openTrackNotArchived, otherWaysFailed],
  grade: 'L2',
  prefill: () => ({ ground: 'others-failed', medium: 'website' }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    mode: 'public-notice',
    announcedOn: on,
    announcement: { medium: `${input.medium} ${input.where}`, why: input.proof ?? input.ground },
  }),
});
