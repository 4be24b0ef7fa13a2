import { apl, order55 } from '@anjuan/statute';
import type { Template } from '../../template.js';

export const reviewOpinion: Template = {
  id: 'review-opinion',
  title: { zh: '法制审核意见书', en: 'Opinion of legal review' },
  articles: [apl(58), order55(24), order55(25)],
  fill: ({ act, number, office }) => ({
    template: 'review-opinion',
    form: 'form',
    title: '法制审核意见书',
    office: office.name,
    number: number || '/',
    date: act.on,
    blocks: [],
  }),
};
