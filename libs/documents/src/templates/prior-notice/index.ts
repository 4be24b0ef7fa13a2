import { apl } from '@anjuan/statute';
import type { Template } from '../../template.js';

export const priorNotice: Template = {
  id: 'prior-notice',
  title: { zh: '行政处罚事先告知书', en: 'Prior notice of an administrative penalty' },
  articles: [apl(44), apl(45), apl(63), apl(64)],
  fill: ({ act, number, office }) => ({
    template: 'prior-notice',
    form: 'letter',
    title: '行政处罚事先告知书',
    office: office.name,
    number: number || '/',
    date: act.on,
    blocks: [],
  }),
};
