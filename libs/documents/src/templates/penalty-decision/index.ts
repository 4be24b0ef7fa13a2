import { apl, collection } from '@anjuan/statute';
import type { Template } from '../../template.js';

export const penaltyDecision: Template = {
  id: 'penalty-decision',
  title: { zh: '行政处罚决定书', en: 'Decision on an administrative penalty' },
  articles: [apl(59), collection(7)],
  fill: ({ act, number, office }) => ({
    template: 'penalty-decision',
    form: 'letter',
    title: '行政处罚决定书',
    office: office.name,
    number: number || '/',
    date: act.on,
    blocks: [],
  }),
};
