import { apl, order55 } from '@anjuan/statute';
import type { Template } from '../../template.js';

export const onSiteRecord: Template = {
  id: 'on-site-record',
  title: { zh: '现场检查（勘验）笔录', en: 'On-site inspection record' },
  articles: [apl(55, 2), order55(17)],
  fill: ({ act, number, office }) => ({
    template: 'on-site-record',
    form: 'record',
    title: '现场检查（勘验）笔录',
    office: office.name,
    number: number || '/',
    date: act.on,
    blocks: [],
  }),
};
