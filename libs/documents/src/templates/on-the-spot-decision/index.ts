import { apl, arl } from '@anjuan/statute';
import type { Template } from '../../template.js';

export const onTheSpotDecision: Template = {
  id: 'on-the-spot-decision',
  title: { zh: '当场行政处罚决定书', en: 'On-the-spot decision on an administrative penalty' },
  articles: [apl(52), arl(23)],
  fill: ({ act, number, office }) => ({
    template: 'on-the-spot-decision',
    form: 'letter',
    title: '当场行政处罚决定书',
    office: office.name,
    number: number || '/',
    date: act.on,
    blocks: [],
  }),
};
