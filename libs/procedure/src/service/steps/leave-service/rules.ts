import { civil, order55 } from '@anjuan/statute';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import type { ServiceDossier } from '../../dossier.js';
import type { LeaveServiceInput } from './index.js';

export const witnessOrVideo: Rule<ServiceDossier, LeaveServiceInput> = inputRule({
  id: 'SER-03',
  name: 'witness-or-photo-or-video',
  force: 'bars',
  articles: [civil(89), order55(35)],
  says: {
    zh: '留置送达应当有基层组织或者单位代表见证，或者以拍照、录像记录',
    en: 'Left service needs a witness, or photos or video',
  },
  holds: ({ input }) => Boolean(input.witness?.trim()) || (input.digests ?? []).length > 0,
});

export const leftAtDwelling: Rule<ServiceDossier, LeaveServiceInput> = inputRule({
  id: 'SER-03',
  name: 'left-at-dwelling-or-premises',
  force: 'bars',
  articles: [civil(89), order55(35)],
  says: { zh: '文书应当留置在受送达人的住所或者经营场所', en: 'The document is left at the dwelling or the premises' },
  holds: ({ input }) => input.atDwelling,
});
